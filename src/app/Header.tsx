import { type ReactNode, useId, useState } from 'react';
import { useLanguage, useT } from '../i18n/language';
import { useLayout, useTight } from '../panels/common/useLayout';
import { SearchBox } from '../panels/search/SearchBox';
import { Toolbar } from '../panels/toolbar';
import { THEME_CHOICES } from '../store/reading';
import { useAtlas } from '../store/store';
import { Button } from '../ui/Button';
import { RadioMenu } from '../ui/RadioMenu';
import { ComparePages } from './compare/ComparePages';
import { usePage } from './compare/page';
import { changeLanguage } from './language';
import { PresentButton } from './story/PresentButton';
import { useSiteTitle } from './useSiteTitle';

/** Title, search, view, sharing, downloads, language, theme, accessibility. A phone keeps the last ones behind 更多. */
export function Header() {
  const t = useT();
  const phone = useLayout() === 'phone';
  const tight = useTight();
  const [tools, setTools] = useState(false);
  const toolbarId = useId();
  const closeTools = (): void => {
    setTools(false);
    // On a phone the button is folded away; the focus goes where it can be found again.
    const openers = document.querySelectorAll<HTMLElement>(`[aria-controls="${toolbarId}"], [data-more]`);
    [...openers].find((button) => button.getClientRects().length > 0)?.focus();
  };
  const access = (
    <Button
      icon="access"
      aria-label={t('access.button')}
      title={t('access.region')}
      aria-expanded={tools}
      aria-controls={toolbarId}
      onClick={() => setTools(!tools)}
    >
      {t('access.button')}
    </Button>
  );
  const often = <Handing />;
  const rarely = (
    <>
      <ThemeMenu />
      {access}
    </>
  );
  return (
    <>
      <header className="header" data-tight={tight}>
        <div className="header-title">
          <h1>{useSiteTitle()}</h1>
          <p>{t('app.subtitle')}</p>
        </div>
        <SearchBox />
        <div className="header-tools">
          <Views />
          {!phone && <ComparePages />}
          {!tight && often}
          {phone ? (
            <More>
              {tight && often}
              <ComparePages />
              {rarely}
            </More>
          ) : (
            rarely
          )}
        </div>
      </header>
      <div id={toolbarId}>{tools && <Toolbar onClose={closeTools} />}</div>
    </>
  );
}

/** Map or list. In the simple version there is the list alone, and the map leads out of it. */
function Views() {
  const t = useT();
  const simple = useAtlas((s) => s.reading.simple);
  const view = useAtlas((s) => (s.reading.simple ? 'list' : s.scene.view));
  const page = usePage();
  const { patch, read } = useAtlas.getState();
  return (
    <fieldset className="segments" aria-label={t('view.label')}>
      {(['map', 'list'] as const).map((one) => (
        <Button
          key={one}
          icon={one}
          aria-pressed={view === one && page === null}
          aria-label={t(`view.${one}`)}
          onClick={() => {
            if (one === 'map' && simple) read({ simple: false });
            patch({ view: one, subject: null });
          }}
        >
          {t(`view.${one}`)}
        </Button>
      ))}
    </fieldset>
  );
}

/** What is handed out, and the language. */
function Handing() {
  const t = useT();
  const language = useLanguage();
  const setOutput = useAtlas((s) => s.setOutput);
  return (
    <>
      {(['share', 'download'] as const).map((kind) => (
        <Button
          key={kind}
          icon={kind}
          aria-haspopup="dialog"
          aria-label={t(`${kind}.button`)}
          onClick={() => setOutput({ kind })}
        >
          {t(`${kind}.button`)}
        </Button>
      ))}
      <PresentButton />
      <Button
        icon="globe"
        aria-label={t('language.button')}
        title={t('language.switch')}
        onClick={() => void changeLanguage(language === 'zh' ? 'en' : 'zh')}
      >
        {t('language.button')}
      </Button>
    </>
  );
}

function ThemeMenu() {
  const t = useT();
  const theme = useAtlas((s) => s.reading.theme);
  const read = useAtlas((s) => s.read);
  return (
    <RadioMenu
      label={t('theme.button')}
      icon="theme"
      value={theme}
      options={THEME_CHOICES.map((value) => ({ value, label: t(`theme.${value}`) }))}
      onChange={(next) => read({ theme: next })}
    />
  );
}

/** Tools that a narrow header has no room for: a row of their own, opened by a button. */
function More({ children }: { children: ReactNode }) {
  const t = useT();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        icon="more"
        data-more=""
        aria-label={t('header.more')}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      />
      {/* What opens a part of the page folds this row away; a menu opens inside it. */}
      <div
        className="header-more"
        id={id}
        hidden={!open}
        onClickCapture={(e) => {
          if (e.target instanceof Element && e.target.closest('[aria-controls]:not([aria-haspopup="menu"])'))
            setOpen(false);
        }}
      >
        {children}
      </div>
    </>
  );
}
