import { useEffect, useRef, useState } from 'react';
import { type DeckTranslate, useDeckT } from '../../i18n/deck';
import { Button } from '../../ui/Button';
import { Choices } from '../../ui/Choices';
import { Dialog } from '../../ui/Dialog';
import { type DeckState, useDeck } from './useDeck';
import type { DeckWays, Format } from './ways';
import './deck.css';

const FORMATS = ['pptx', 'pdf', 'png'] as const satisfies readonly Format[];

function words(state: DeckState, t: DeckTranslate): string {
  if (state.at === 'making') {
    const { step } = state;
    return step.step === 'scene' ? t('step.scene', { n: step.n, of: step.of }) : t(`step.${step.step}`);
  }
  if (state.at === 'done') return t('done', { name: state.made.name });
  return state.at === 'idle' ? '' : t(state.at);
}

function Formats({ value, onChange, disabled }: { value: Format; onChange: (f: Format) => void; disabled: boolean }) {
  const t = useDeckT();
  return (
    <fieldset className="deck-formats" disabled={disabled}>
      <legend>{t('format')}</legend>
      {FORMATS.map((format) => (
        <label key={format}>
          <input
            type="radio"
            name="deck-format"
            value={format}
            checked={format === value}
            onChange={() => onChange(format)}
          />
          <span>
            {t(format)}
            <small>{t(`${format}Note`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** How much of it is done: every scene is a step, and so is the file. */
function Progress({ state }: { state: DeckState & { at: 'making' } }) {
  const t = useDeckT();
  const { step } = state;
  const done = step.step === 'scene' ? { value: step.n - 1, max: step.of + 1 } : {};
  return <progress className="deck-progress" aria-label={words(state, t)} {...(step.step === 'file' ? {} : done)} />;
}

/** A talk, or what the page shows, as slides, pages or pictures. */
export function DeckDialog({ ways, onClose }: { ways: DeckWays; onClose: () => void }) {
  const t = useDeckT();
  const { talk, drawable, canSave } = ways;
  const { state, start, cancel } = useDeck(ways);
  const [format, setFormat] = useState<Format>('pptx');
  const [range, setRange] = useState<'all' | 'one'>('all');
  const making = state.at === 'making';
  const go = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const made = useRef(false);
  // A button that cannot be pressed loses the focus; the other one takes it.
  useEffect(() => {
    if (making || made.current) go.current?.querySelector<HTMLElement>('button:enabled')?.focus();
    made.current = making;
    // On a phone it stands below the window's edge.
    if (making) status.current?.scrollIntoView({ block: 'nearest' });
  }, [making]);
  const blocked = !drawable ? t('noMap') : !canSave ? t('noSave') : null;
  return (
    <Dialog title={t(talk ? 'title' : 'title.view')} closeLabel={t('close')} onClose={onClose}>
      {talk && <p>{t('what', { title: talk.title, n: talk.scenes.length })}</p>}
      {blocked ? (
        <p className="hint" role="alert">
          {blocked}
        </p>
      ) : (
        <>
          <Formats value={format} onChange={setFormat} disabled={making} />
          {talk?.now && (
            <fieldset className="deck-range" disabled={making}>
              <Choices
                label={t('range')}
                options={[
                  { id: 'all', label: t('all', { n: talk.scenes.length }) },
                  { id: 'one', label: t('one', { n: talk.now, title: talk.scenes[talk.now - 1] ?? '' }) },
                ]}
                value={range}
                onChange={setRange}
              />
            </fieldset>
          )}
          <div className="deck-go" ref={go}>
            <Button
              look="main"
              icon="download"
              disabled={making}
              onClick={() => start(format, range === 'one' ? (talk?.now ?? null) : null)}
            >
              {t(state.at === 'failed' ? 'again' : 'make')}
            </Button>
            {making && <Button onClick={cancel}>{t('cancel')}</Button>}
            {making && <Progress state={state} />}
          </div>
          <p ref={status} role="status" className={state.at === 'failed' ? 'deck-status deck-failed' : 'deck-status'}>
            {words(state, t)}
          </p>
          {state.at === 'done' && state.made.pictured.length > 0 && (
            <p className="hint">{t('pictured', { characters: state.made.pictured.join(' ') })}</p>
          )}
        </>
      )}
    </Dialog>
  );
}
