import { useEffect, useState } from 'react';
import type { Catalogue } from '../catalogue/types';
import { LanguageProvider, useT } from '../i18n/language';
import { translate } from '../i18n/translate';
import { useAtlas } from '../store/store';
import { Button } from '../ui/Button';
import { ErrorBoundary } from './ErrorBoundary';
import { enter, fetchCatalogue } from './load';
import { Shell } from './Shell';

/** The page: waits for the catalogue, then shows the shell. */
export function App({ first }: { first: Promise<Catalogue> }) {
  const language = useAtlas((s) => s.language);
  const loaded = useAtlas((s) => s.index !== null);
  const [request, setRequest] = useState(first);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let current = true;
    request.then(
      (catalogue) => current && enter(catalogue),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [request]);

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = `${translate(language, 'app.title')} · ${translate(language, 'app.subtitle')}`;
  }, [language]);

  const retry = (): void => {
    setFailed(false);
    setRequest(fetchCatalogue());
  };
  return (
    <LanguageProvider language={language}>
      <ErrorBoundary>{loaded ? <Shell /> : <Waiting failed={failed} onRetry={retry} />}</ErrorBoundary>
    </LanguageProvider>
  );
}

function Waiting({ failed, onRetry }: { failed: boolean; onRetry: () => void }) {
  const t = useT();
  return (
    <main className="message" role={failed ? 'alert' : 'status'}>
      <h1>{t('app.title')}</h1>
      <p>{t(failed ? 'app.loadFailed' : 'app.loading')}</p>
      {failed && (
        <Button look="main" onClick={onRetry}>
          {t('app.retry')}
        </Button>
      )}
    </main>
  );
}
