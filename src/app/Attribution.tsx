import { useId, useState } from 'react';
import { useLanguage, useT } from '../i18n/language';
import { QualityLine } from '../panels/quality';
import { approvalLine, basemapCredit, mapCredits } from '../sectors/credits';
import { useAtlas } from '../store/store';

/** The map's approval line and its sources: always there, small, at the lower left. */
export function Attribution() {
  const t = useT();
  const language = useLanguage();
  const deployment = useAtlas((s) => s.deployment);
  const id = useId();
  const [open, setOpen] = useState(false);
  const basemap = basemapCredit(language, deployment);
  return (
    <div className="attribution">
      <ul id={id} hidden={!open}>
        {mapCredits(language, deployment).map((credit) => (
          <li key={credit}>{credit}</li>
        ))}
      </ul>
      <p>
        <span className="attribution-approval">{approvalLine(language, deployment)}</span>
        {basemap && <span>{basemap}</span>}
        <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {t('map.sources')}
        </button>
        <QualityLine />
      </p>
    </div>
  );
}
