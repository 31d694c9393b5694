import { useId } from 'react';
import type { Reported, ReportedRegion } from '../../../catalogue/compare/reported';
import { useCompareT } from '../../../i18n/compare';
import { useLanguage } from '../../../i18n/language';
import { greatestOf, REPORTED_LOOK, radiusOf, reportedLabel, shadeOf } from '../../../sectors/reported';
import { useAtlas } from '../../../store/store';
import { useIndex } from '../../common/useIndex';
import { outlinePath, PICTURE, useOutlines, xy } from '../../item';
import { ReportedKey } from '../../reported';
import { MapNote } from '../MapNote';

/** The picture is this much smaller than the map. */
const SCALE = 0.6;
/** Radius of a county's dot: its outline is too small to be shaded. */
const DOT = 8;

/** The regions that state a target, as a small picture: what the large map beside shows where there is room for it. */
export function PlanMap({ data }: { data: Reported }) {
  const t = useCompareT();
  const language = useLanguage();
  const { catalogue } = useIndex();
  const outlines = useOutlines();
  const hatch = useId();
  const look = REPORTED_LOOK[useAtlas((s) => s.theme)];
  const pointed = useAtlas((s) => s.pointed.at ?? s.pointed.held);
  const point = useAtlas((s) => s.point);
  if (!outlines || data.regions.length === 0) return null;
  const { shaded, regions, classes } = data;
  const greatest = greatestOf(data);
  const leagues = Object.entries(outlines).filter(([code]) => code !== '150000');
  const label = (r: ReportedRegion) => reportedLabel(r, data, language, catalogue);
  const words = regions.map((r) => `${label(r).name} ${label(r).promise}`);
  const fill = (r: ReportedRegion): string => (shaded ? shadeOf(look, classes.length, r.class) : look.amount);
  const over = (code: string) => ({
    onPointerEnter: () => point({ at: code }),
    onPointerLeave: () => point({ at: null }),
  });
  const ring = (code: string) =>
    code === pointed ? { className: 'planmap-on' } : { stroke: look.edge, strokeWidth: 1 };
  return (
    <figure className="planmap">
      <h4>{t('planMap.title')}</h4>
      <svg
        viewBox={`0 0 ${PICTURE.width} ${PICTURE.height}`}
        role="img"
        aria-label={t('planMap.label', { values: words.join(language === 'zh' ? '；' : '; ') })}
      >
        <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse">
          <path d="M-1 7L7 -1M-4 4L4 -4M2 10L10 2" stroke={look.hatch} strokeWidth={0.7} />
        </pattern>
        <path className="locator-region" d={outlinePath(outlines['150000'] ?? [])} />
        {leagues.map(([code, rings]) => {
          const region = regions.find((r) => r.code === code);
          const d = outlinePath(rings);
          if (!region) return <path key={code} className="planmap-silent" d={d} fill={`url(#${hatch})`} />;
          return <path key={code} d={d} fill={shaded ? fill(region) : 'none'} {...ring(code)} {...over(code)} />;
        })}
        {regions.map((r) => {
          const unit = catalogue.admin.find((u) => u.code === r.code);
          if (!unit) return null;
          const [x, y] = xy(outlines[r.code] ? unit.anchor : (unit.seat ?? unit.anchor));
          const radius = shaded ? (outlines[r.code] ? 0 : DOT) : radiusOf(r.value, greatest) * SCALE;
          return (
            <g key={r.code} {...over(r.code)}>
              {radius > 0 && <circle cx={x} cy={y} r={radius} fill={fill(r)} fillOpacity={0.8} {...ring(r.code)} />}
              <text x={x} y={radius === 0 || radius > 14 ? y + 4 : y + radius + 12} textAnchor="middle">
                {label(r).name}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption className="small">
        <ReportedKey data={data} scale={SCALE} />
        <MapNote />
      </figcaption>
    </figure>
  );
}
