import { useMemo } from 'react';
import type { Statement } from '../../../catalogue/compare/statements';
import type { Indicator } from '../../../catalogue/schema';
import { useCompareT } from '../../../i18n/compare';
import { useLanguage } from '../../../i18n/language';
import { useIndex } from '../../common/useIndex';
import { outlinePath, PICTURE, useOutlines, xy } from '../../item';
import { MapNote } from '../MapNote';
import { usePromise } from '../usePromise';
import { planMap, type RegionValue } from './plan-map';

interface PlanMapProps {
  indicator: Indicator;
  all: readonly Statement[];
  region: string | null;
  onRegion: (region: string | null) => void;
}

/** The regions that state a target: shaded where it is a rate that compares, with a circle where it is an amount. */
export function PlanMap({ indicator, all, region, onRegion }: PlanMapProps) {
  const t = useCompareT();
  const language = useLanguage();
  const promise = usePromise();
  const { catalogue } = useIndex();
  const outlines = useOutlines();
  const data = useMemo(() => planMap(catalogue, indicator, all), [catalogue, indicator, all]);
  if (!data || !outlines || data.values.length === 0) return null;
  const { shaded, values, whole } = data;
  const words = (v: RegionValue): string => {
    const name = catalogue.admin.find((u) => u.code === v.code)?.name[language] ?? v.code;
    return `${name} ${promise(v.target, v.item)}`;
  };
  const leagues = Object.entries(outlines).filter(([code]) => code !== '150000');
  const look = (v: RegionValue): string =>
    `planmap-value${shaded ? ` planmap-step-${v.step}` : ' planmap-amount'}${v.code === region ? ' planmap-on' : ''}`;
  return (
    <figure className="planmap">
      <h4>{t('planMap.title')}</h4>
      <svg
        viewBox={`0 0 ${PICTURE.width} ${PICTURE.height}`}
        role="img"
        aria-label={t('planMap.label', { values: values.map(words).join(language === 'zh' ? '；' : '; ') })}
      >
        <path className="locator-region" d={outlinePath(outlines['150000'] ?? [])} />
        {leagues.map(([code, rings]) => {
          const value = shaded ? values.find((v) => v.code === code) : undefined;
          return <path key={code} className={value ? look(value) : 'locator-league'} d={outlinePath(rings)} />;
        })}
        {values.map((v) => {
          const unit = catalogue.admin.find((u) => u.code === v.code);
          if (!unit) return null;
          const [x, y] = xy(unit.seat ?? unit.anchor);
          const [cx, cy] = outlines[v.code] ? xy(unit.anchor) : [x, y];
          // A county is too small to be shaded: a ringed dot of its shade.
          const dot = shaded ? (outlines[v.code] ? null : 5) : v.radius;
          return (
            <g key={v.code} onPointerEnter={() => onRegion(v.code)} onPointerLeave={() => onRegion(null)}>
              {dot !== null && <circle className={look(v)} cx={cx} cy={cy} r={dot} />}
              <text
                className="planmap-text"
                x={cx}
                y={dot === null || dot > 14 ? cy + 4 : cy + dot + 12}
                textAnchor="middle"
              >
                {words(v).split(' ')[0]}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption className="small">
        {shaded && values.length > 1 && (
          <span className="planmap-key" aria-hidden="true">
            {[0, 1, 2, 3].map((step) => (
              <i key={step} className={`planmap-swatch planmap-step-${step}`} />
            ))}
          </span>
        )}
        {t(shaded ? 'planMap.shade' : 'planMap.size')}
        {language === 'zh' ? '。' : '. '}
        {whole &&
          `${t('planMap.region', { value: promise(whole.target, whole.item) })}${language === 'zh' ? '。' : '. '}`}
        {t('planMap.noData')}
        <MapNote />
      </figcaption>
    </figure>
  );
}
