import { useEffect, useRef, useState } from 'react';
import { useLanguage, useT } from '../../i18n/language';
import type { MessageKey } from '../../i18n/translate';
import { useAtlas } from '../../store/store';
import { Announcer } from '../../ui/Announcer';

/** Says aloud what a reader changed and may not see: language, theme, size of text, the item opened. */
export function Announcements() {
  const t = useT();
  const language = useLanguage();
  const theme = useAtlas((s) => s.theme);
  const font = useAtlas((s) => s.reading.font);
  const simple = useAtlas((s) => s.reading.simple);
  const title = useAtlas((s) => (s.scene.item === null ? null : s.index?.items.get(s.scene.item)?.title[language]));
  const [message, setMessage] = useState('');
  const first = useRef({ language, theme, font, simple, title });

  // Each is compared with what was said before, never at the start: a change of language must not repeat the theme.
  useEffect(() => {
    const was = first.current;
    first.current = { language, theme, font, simple, title };
    if (was.language !== language) setMessage(t('language.announced'));
    else if (was.simple !== simple) setMessage(t(simple ? 'access.simpleOn' : 'access.simpleOff'));
    else if (was.theme !== theme) setMessage(t('theme.announced', { name: t(`theme.${theme}` as MessageKey) }));
    else if (was.font !== font) setMessage(t('access.fontAnnounced', { n: Math.round(font * 100) }));
    else if (was.title !== title && title) setMessage(t('state.openItem', { title }));
  }, [t, language, theme, font, simple, title]);
  return <Announcer message={message} />;
}
