import { useId, useState } from 'react';
import { useT } from '../i18n/language';

const CREDITS = ['boundary', 'neighbours', 'water', 'names', 'relief'] as const;

/** The map's approval line and its sources: always there, small, at the lower left. */
export function Attribution() {
  const t = useT();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className="attribution">
      <ul id={id} hidden={!open}>
        {CREDITS.map((credit) => (
          <li key={credit}>{t(`map.credit.${credit}`)}</li>
        ))}
      </ul>
      <p>
        <span>{t('map.approval')}</span>
        <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {t('map.sources')}
        </button>
      </p>
    </div>
  );
}
