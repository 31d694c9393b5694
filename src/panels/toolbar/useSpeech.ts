import { useCallback, useEffect, useState } from 'react';
import type { Language } from '../../i18n/translate';

const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-US' };

export interface Speech {
  /** Can this browser speak at all? */
  able: boolean;
  speaking: boolean;
  /** It tried, and no voice answered. */
  failed: boolean;
  speak(sentences: readonly string[], language: Language): void;
  stop(): void;
}

/** The browser's own voice. It falls silent when the reader leaves. */
export function useSpeech(): Speech {
  const able = 'speechSynthesis' in window;
  const [speaking, setSpeaking] = useState(false);
  const [failed, setFailed] = useState(false);

  const stop = useCallback(() => {
    if (able) window.speechSynthesis.cancel();
    setSpeaking(false);
  }, [able]);

  const speak = useCallback((sentences: readonly string[], language: Language) => {
    const voice = window.speechSynthesis;
    voice.cancel();
    setFailed(false);
    setSpeaking(true);
    sentences.forEach((words, i) => {
      const said = new SpeechSynthesisUtterance(words);
      said.lang = LOCALES[language];
      if (i === sentences.length - 1) said.onend = () => setSpeaking(false);
      said.onerror = ({ error }) => {
        setSpeaking(false);
        if (error !== 'canceled' && error !== 'interrupted') setFailed(true);
      };
      voice.speak(said);
    });
  }, []);

  useEffect(() => stop, [stop]);
  return { able, speaking, failed, speak, stop };
}
