import { useMemo } from 'react';
import type { MapStatus } from '../store/store';
import { Dialog } from '../ui/Dialog';
import type { KeyChoice } from './keys';
import { useOfflineReady } from './offline-ready';
import { preflight } from './preflight';
import { type StoryWord, useWords } from './words';

type Row = [keys: (string | { word: StoryWord })[], does: StoryWord];

const ROWS: readonly Row[] = [
  [['PageDown', '→', '↓', { word: 'keys.space' }, { word: 'keys.enter' }, 'N'], 'keys.next'],
  [['PageUp', '←', '↑', 'P', 'Backspace'], 'keys.previous'],
  [['Home', 'End'], 'keys.ends'],
  [[{ word: 'keys.digits' }], 'keys.jump'],
  [['.', 'B'], 'keys.black'],
  [['W'], 'keys.white'],
  [['F'], 'keys.fullscreen'],
  [['M'], 'keys.notes'],
  [['A'], 'keys.autoplay'],
  [['O'], 'keys.overview'],
  [['?'], 'help'],
  [['Esc'], 'keys.back'],
  [['F5'], 'keys.f5'],
];

interface HelpProps {
  mapStatus: MapStatus;
  approved: boolean;
  keys: KeyChoice;
  onKeys: (keys: KeyChoice) => void;
  onClose: () => void;
}

/** The keys, and what to look at before the audience comes. */
export function Help({ mapStatus, approved, keys, onKeys, onClose }: HelpProps) {
  const w = useWords();
  const offline = useOfflineReady();
  const checks = useMemo(() => preflight(mapStatus, approved, offline), [mapStatus, approved, offline]);
  return (
    <div className="story-wide">
      <Dialog title={w('help')} closeLabel={w('close')} onClose={onClose}>
        <div className="story-help">
          <section>
            <h3>{w('preflight')}</h3>
            <ul className="story-checks">
              {checks.map(({ id, ok, say }) => (
                <li key={id} data-ok={ok}>
                  <strong>{w(ok ? 'ok' : 'mind')}</strong>
                  <span>
                    {w(id)}
                    {w('colon')}
                    {w(say)}
                  </span>
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h3>{w('keys')}</h3>
            <label className="story-letters">
              <input
                type="checkbox"
                checked={keys === 'auto'}
                onChange={(e) => onKeys(e.target.checked ? 'auto' : 'basic')}
              />
              {w('keys.letters')}
            </label>
            <table>
              <tbody>
                {ROWS.map(([names, does]) => (
                  <tr key={does}>
                    <th scope="row">
                      {names.map((name) => {
                        const word = typeof name === 'string' ? name : w(name.word);
                        return <kbd key={word}>{word}</kbd>;
                      })}
                    </th>
                    <td>{w(does)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </div>
      </Dialog>
    </div>
  );
}
