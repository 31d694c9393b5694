import { useEffect, useState } from 'react';
import { useT } from '../../i18n/language';
import type { MessageKey } from '../../i18n/translate';
import { LOAD_STEPS, type LoadStep, useAtlas } from '../../store/store';

/** After this a reader should hear that nothing is broken, ms. */
const SLOW_MS = 8000;

/** What a start still waits for: each part with its state, and how many of them are there. */
export function LoadSteps({ steps = LOAD_STEPS }: { steps?: readonly LoadStep[] }) {
  const t = useT();
  const arrived = useAtlas((s) => s.arrived);
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  const done = steps.filter((s) => arrived.includes(s)).length;
  return (
    <div className="load-steps">
      <progress aria-label={t('state.progress')} value={done} max={steps.length} />
      <ul>
        {steps.map((step) => {
          const here = arrived.includes(step);
          return (
            <li key={step} data-done={here}>
              {t(`state.${step}` as MessageKey)} <span>{t(here ? 'state.done' : 'state.underway')}</span>
            </li>
          );
        })}
      </ul>
      <p role="status" className="small">
        {slow && t('state.slow')}
      </p>
    </div>
  );
}
