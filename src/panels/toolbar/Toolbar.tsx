import { useEffect, useRef } from 'react';
import { useLanguage, useT } from '../../i18n/language';
import { FONT_RANGE, PLAIN_READING, stepFont } from '../../store/reading';
import { useAtlas } from '../../store/store';
import { Button, IconButton } from '../../ui/Button';
import { Switch } from '../../ui/Switch';
import { QualityChoice } from '../quality';
import { sentences } from './speech';
import { useSpeech } from './useSpeech';

/** Size of the text, contrast, pointer, motion, the simple version, reading aloud: each with one press. */
export function Toolbar({ onClose }: { onClose: () => void }) {
  const t = useT();
  const reading = useAtlas((s) => s.reading);
  const theme = useAtlas((s) => s.theme);
  const read = useAtlas((s) => s.read);
  const { font } = reading;
  // The theme before high contrast, to go back to.
  const before = useRef(reading.theme === 'contrast' ? PLAIN_READING.theme : reading.theme);
  const root = useRef<HTMLElement>(null);
  useEffect(() => root.current?.querySelector<HTMLElement>('button:not(:disabled)')?.focus(), []);
  const percent = Math.round(font * 100);
  const contrast = (on: boolean): void => {
    if (on) before.current = reading.theme;
    // A system that asks for contrast would bring it back at once.
    const back = before.current === 'auto' && reading.theme === 'auto' ? 'light' : before.current;
    read({ theme: on ? 'contrast' : back });
  };
  return (
    <section
      ref={root}
      className="toolbar"
      aria-label={t('access.region')}
      onKeyDown={(e) => {
        if (e.key === 'Escape') onClose();
      }}
    >
      <fieldset className="toolbar-size" aria-label={t('access.font')}>
        <span aria-hidden="true">{t('access.font')}</span>
        <Button
          aria-label={t('access.smaller')}
          disabled={font <= FONT_RANGE.least}
          onClick={() => read({ font: stepFont(font, -1) })}
        >
          A−
        </Button>
        <output>{t('access.fontValue', { n: percent })}</output>
        <Button
          aria-label={t('access.larger')}
          disabled={font >= FONT_RANGE.most}
          onClick={() => read({ font: stepFont(font, 1) })}
        >
          A+
        </Button>
      </fieldset>
      <Switch label={t('access.contrast')} checked={theme === 'contrast'} onChange={contrast} />
      <Switch label={t('access.cursor')} checked={reading.cursor} onChange={(cursor) => read({ cursor })} />
      <Switch
        label={t('access.motion')}
        checked={reading.motion === 'off'}
        onChange={(off) => read({ motion: off ? 'off' : 'auto' })}
      />
      <Switch
        label={t('access.simple')}
        note={t('access.simpleNote')}
        checked={reading.simple}
        onChange={(simple) => read({ simple })}
      />
      <QualityChoice />
      <ReadAloud />
      <Button look="quiet" onClick={() => read(PLAIN_READING)}>
        {t('access.reset')}
      </Button>
      <IconButton icon="close" label={t('access.close')} onClick={onClose} />
    </section>
  );
}

/** Reads the open item; a new item or another language ends it. */
function ReadAloud() {
  const t = useT();
  const language = useLanguage();
  const index = useAtlas((s) => s.index);
  const id = useAtlas((s) => s.scene.item);
  const { able, speaking, failed, speak, stop } = useSpeech();
  const item = id === null ? undefined : index?.items.get(id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another item or language is the reason
  useEffect(() => stop, [id, language, stop]);
  if (!able) return null;
  if (speaking) return <Button onClick={stop}>{t('access.stop')}</Button>;
  return (
    <>
      <Button
        disabled={!item || !index}
        title={item ? undefined : t('access.readNote')}
        onClick={() => item && index && speak(sentences(item, index, language), language)}
      >
        {t('access.read')}
      </Button>
      <span role="status" className="small">
        {failed && t('access.noVoice')}
      </span>
    </>
  );
}
