import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { Catalogue } from '../catalogue/types';
import { LanguageProvider } from '../i18n/language';
import { translate } from '../i18n/translate';
import { useAtlas } from '../store/store';
import { ErrorBoundary } from './ErrorBoundary';
import { LeavePrompt } from './LeavePrompt';
import { enter, fetchCatalogue } from './load';
import { Shell } from './Shell';
import { Waiting } from './states/Waiting';
import { useKiosk } from './story/useKiosk';
import './states/states.css';

// Only a frame asks for it.
const EmbedShell = lazy(() => import('./embed/EmbedShell'));
// Only a talk does.
const StoryShell = lazy(() => import('./story/StoryShell'));
const PresenterShell = lazy(() => import('./story/PresenterShell'));

/** Is this the speaker's own window of a talk that another window shows? */
const PRESENTER = new URLSearchParams(location.search).has('presenter');

/** The page: waits for the catalogue, then shows the shell. */
export function App({ first }: { first: Promise<Catalogue> }) {
  const language = useAtlas((s) => s.language);
  const loaded = useAtlas((s) => s.index !== null);
  const [request, setRequest] = useState(first);
  const [failed, setFailed] = useState(false);
  const title = useAtlas((s) => s.deployment.title)?.[language] ?? translate(language, 'app.title');

  useEffect(() => {
    let current = true;
    request.then(
      (catalogue) => {
        if (!current) return;
        useAtlas.getState().arrive('catalogue');
        enter(catalogue);
      },
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [request]);

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = `${title} · ${translate(language, 'app.subtitle')}`;
  }, [language, title]);

  const retry = useCallback(() => {
    setFailed(false);
    setRequest(fetchCatalogue());
  }, []);
  return (
    <LanguageProvider language={language}>
      <ErrorBoundary>{loaded ? <Page /> : <Waiting failed={failed} onRetry={retry} />}</ErrorBoundary>
      <LeavePrompt />
    </LanguageProvider>
  );
}

/** The full page, or the one thing that another page shows. */
function Page() {
  const { embed, framed } = useAtlas((s) => s.host);
  const talk = useAtlas((s) => s.scene.view === 'story');
  useEffect(() => {
    if (!framed) return;
    let stop: (() => void) | null = null;
    let gone = false;
    import('./embed/embed-bridge').then(
      ({ talk }) => {
        if (!gone) stop = talk();
      },
      // Without it the frame works as a plain one does.
      () => undefined,
    );
    return () => {
      gone = true;
      stop?.();
    };
  }, [framed]);
  useKiosk(PRESENTER);
  if (PRESENTER)
    return (
      <Suspense fallback={null}>
        <PresenterShell />
      </Suspense>
    );
  if (embed === null && !talk) return <Shell />;
  return <Suspense fallback={null}>{embed === null ? <StoryShell /> : <EmbedShell kind={embed} />}</Suspense>;
}
