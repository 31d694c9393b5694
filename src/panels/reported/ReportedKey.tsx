import { useId } from 'react';
import type { Reported } from '../../catalogue/compare/reported';
import { useCompareT } from '../../i18n/compare';
import { useLanguage } from '../../i18n/language';
import { formatPromise } from '../../i18n/target';
import { REPORTED_LOOK, reportedRows } from '../../sectors/reported';
import { useAtlas } from '../../store/store';
import { useIndex } from '../common/useIndex';
import './reported.css';

/** Pixels of the map to a pixel of the legend: 1 beside the map, less beside the small picture. */
interface KeyProps {
  data: Reported;
  scale?: number;
}

/** The rows of an indicator's legend, drawn from what the map draws with: classes or circles, no figure, what is left out. */
export function ReportedKey({ data, scale = 1 }: KeyProps) {
  const t = useCompareT();
  const language = useLanguage();
  const { catalogue } = useIndex();
  const look = REPORTED_LOOK[useAtlas((s) => s.theme)];
  const hatch = useId();
  const rows = reportedRows(data, look, language, catalogue.units);
  const { whole, leftOut } = data;
  return (
    <>
      {rows.length > 0 && <p className="small">{t(data.shaded ? 'planMap.shade' : 'planMap.size')}</p>}
      <ul className="reported-key">
        {rows.map((row) => (
          <li key={row.label}>
            {'fill' in row ? (
              <svg width={28} height={16} aria-hidden="true">
                <rect x={0.75} y={0.75} width={26.5} height={14.5} fill={row.fill} stroke={look.edge} />
              </svg>
            ) : (
              <svg width={row.radius * scale * 2 + 2} height={row.radius * scale * 2 + 2} aria-hidden="true">
                <circle
                  cx={row.radius * scale + 1}
                  cy={row.radius * scale + 1}
                  r={row.radius * scale}
                  fill={look.amount}
                  stroke={look.edge}
                />
              </svg>
            )}
            {row.label}
          </li>
        ))}
        <li>
          <svg width={28} height={16} aria-hidden="true">
            <pattern id={hatch} width={10} height={10} patternUnits="userSpaceOnUse">
              <path d="M-1 11L11 -1M-6 6L6 -6M4 16L16 4" stroke={look.hatch} />
            </pattern>
            <rect x={0.5} y={0.5} width={27} height={15} fill={`url(#${hatch})`} stroke={look.hatch} />
          </svg>
          {t('planMap.noData')}
        </li>
      </ul>
      {whole && (
        <p className="small">
          {t('planMap.region', {
            value: formatPromise(whole.target, language, catalogue.units, whole.item.stage === 'maintain'),
          })}
        </p>
      )}
      {leftOut.length > 0 && (
        <ul className="small">
          {leftOut.map(({ statement: { document, item, target }, reason }) => (
            <li key={`${item.id}/${target.value}/${target.unit}`}>
              {t('planMap.leftOut', { plan: document.short[language], why: t(`reason.${reason}`) })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
