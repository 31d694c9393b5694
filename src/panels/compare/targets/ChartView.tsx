import { useCompareT } from '../../../i18n/compare';
import { formatNumber } from '../../../i18n/format';
import { useLanguage } from '../../../i18n/language';
import { unitWord } from '../../../i18n/target';
import { useIndex } from '../../common/useIndex';
import { usePromise } from '../usePromise';
import type { ChartRow, PromiseChart } from './chart';

/** Units of the picture: names to the left, the axis beside them. */
export const AXIS = 206;
const LEFT = 114;
const ROW = 34;
const TOP = 10;
const RIGHT = 22;

/** One row a plan: a stem from zero, a dot, an arrow for ≥ and ≤, a dashed stem for ≈, a hollow dot for the base. */
export function ChartView({ chart, title }: { chart: PromiseChart; title: string }) {
  const t = useCompareT();
  const language = useLanguage();
  const promise = usePromise();
  const { units } = useIndex().catalogue;
  const height = TOP + chart.rows.length * ROW;
  const values = chart.rows.map((r) => `${r.document.short[language]} ${promise(r.target, r.item)}`);
  const summary = t('targets.chartSummary', { name: title, values: values.join(language === 'zh' ? '；' : '; ') });
  const unit = unitWord(chart.unit, language, units);
  return (
    <figure className="chart">
      <svg viewBox={`0 0 ${LEFT + AXIS + RIGHT} ${height + 24}`} role="img" aria-label={summary}>
        {chart.ticks.map(({ x, value }) => (
          <g key={value} transform={`translate(${LEFT + x} 0)`}>
            <line className="chart-grid" y1={TOP - 4} y2={height} />
            <text className="chart-tick" y={height + 15} textAnchor="middle">
              {formatNumber(value, language)}
            </text>
          </g>
        ))}
        {chart.rows.map((row, i) => (
          <g key={`${row.item.id}/${row.quantity.value}`} transform={`translate(${LEFT} ${TOP + i * ROW + ROW / 2})`}>
            <text className="chart-name" x={-10} y={4} textAnchor="end">
              {row.document.short[language].slice(0, language === 'zh' ? 11 : 20)}
            </text>
            <Promised row={row} zero={chart.zero} />
          </g>
        ))}
        <line className="chart-axis" x1={LEFT + chart.zero} x2={LEFT + chart.zero} y1={TOP - 4} y2={height} />
      </svg>
      <figcaption className="small">
        {summary} {unit && `${t('targets.chartUnit', { unit })}${language === 'zh' ? '。' : '. '}`}
        {t('targets.signs')}
      </figcaption>
    </figure>
  );
}

function Promised({ row: { x, xMax, xBase, quantity }, zero }: { row: ChartRow; zero: number }) {
  const end = xMax ?? x;
  const about = quantity.operator === '~';
  return (
    <>
      <line className={about ? 'chart-stem chart-about' : 'chart-stem'} x1={zero} x2={x} />
      {xMax !== null && <line className="chart-range" x1={x} x2={xMax} />}
      {xBase !== null && <circle className="chart-base" cx={xBase} r={4} />}
      {quantity.operator === '>=' && <path className="chart-arrow" d={`M${end} 0h16m-5 -5l5 5l-5 5`} />}
      {quantity.operator === '<=' && <path className="chart-arrow" d={`M${x} 0h-16m5 -5l-5 5l5 5`} />}
      <circle className={about ? 'chart-dot chart-dot-about' : 'chart-dot'} cx={end} r={5.5} />
    </>
  );
}
