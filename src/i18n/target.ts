import { formatNumber } from './format';
import { type Language, type MessageKey, translate } from './translate';

/** A target as words and signs. The qualifier of a promise (≥ ≤ ≈) is never dropped nor rounded away. */

/** What is needed of a target; the catalogue's target fits. */
export interface TargetLike {
  metric: Readonly<Record<Language, string>>;
  comparator: '>=' | '<=' | '~' | '=';
  value: number;
  valueMax?: number | undefined;
  unit: string;
  change: 'level' | 'increase' | 'growth';
  cumulative?: boolean | undefined;
  printed?: string | undefined;
}

/** Units as printed with their English words. */
export interface UnitLike {
  unit: string;
  en: string;
}

export interface TargetParts {
  metric: string;
  /** 达到, 累计, 增长 …; empty where the metric says it. */
  verb: string;
  /** `≥`, `≤`, `≈` or nothing for an exact figure. */
  sign: string;
  /** Number with its unit as printed. */
  figure: string;
  /** 以上, 以内, 左右 or nothing. */
  qualifier: string;
  /** The plan's own words where it does not print digits (翻一番). */
  printed: string | null;
}

const SIGNS = { '>=': '≥', '<=': '≤', '~': '≈', '=': '' } as const;
const QUALIFIERS: Readonly<Record<TargetLike['comparator'], MessageKey | null>> = {
  '>=': 'target.atLeast',
  '<=': 'target.atMost',
  '~': 'target.about',
  '=': null,
};

/** The unit in a language; English prints none for plain counts (个). */
export function unitWord(unit: string, language: Language, units: readonly UnitLike[]): string {
  if (language === 'zh') return unit;
  return units.find((u) => u.unit === unit)?.en ?? unit;
}

/** A metric that is itself a rate of change (地区生产总值增速): a verb would say it twice. */
const NAMES_CHANGE = /(增速|增长|增长率|增幅|涨幅|降幅|下降|降低|下降率|降低率)$/;

/** Metrics of an increase name what is done (新建5G基站, 治理面积), so only a cut or a total needs a word. */
function verbKey({ metric, change, cumulative, value }: TargetLike, keeps: boolean): MessageKey | null {
  if (change === 'growth') {
    if (NAMES_CHANGE.test(metric.zh)) return null;
    return value < 0 ? 'target.shrink' : 'target.grow';
  }
  if (change === 'increase' && value < 0) return cumulative ? 'target.cutTotal' : 'target.cut';
  if (cumulative) return 'target.total';
  if (change === 'increase') return null;
  return keeps ? 'target.keep' : 'target.reach';
}

/**
 * The parts of a target, for a figure set large.
 * @param keeps the plan says that the level is kept (阶段“保持”), not reached
 */
export function targetParts(
  target: TargetLike,
  language: Language,
  units: readonly UnitLike[],
  keeps = false,
): TargetParts {
  const { comparator, change, value, valueMax } = target;
  const verb = verbKey(target, keeps);
  // A verb says the direction of a change, so its figure has no sign; a level may be below zero.
  const shown = (v: number): string => formatNumber(change === 'level' || !verb ? v : Math.abs(v), language);
  const number = valueMax === undefined ? shown(value) : `${shown(value)}—${shown(valueMax)}`;
  const unit = unitWord(target.unit, language, units);
  const close = language === 'zh' || unit === '%' || unit === '';
  const qualifier = QUALIFIERS[comparator];
  return {
    metric: target.metric[language],
    verb: verb ? translate(language, verb) : '',
    sign: SIGNS[comparator],
    figure: close ? `${number}${unit}` : `${number} ${unit}`,
    qualifier: qualifier ? translate(language, qualifier) : '',
    printed: target.printed ?? null,
  };
}

/** The promise without the name of what is measured, e.g. `≥ 58亿斤 以上`, `增长约5%`, `达到 400万千瓦`. */
export function formatPromise(
  target: TargetLike,
  language: Language,
  units: readonly UnitLike[],
  keeps = false,
): string {
  const { verb, sign, figure, qualifier, printed } = targetParts(target, language, units, keeps);
  if (printed) {
    const digits = [sign, figure].filter(Boolean).join(' ');
    return language === 'zh' ? `${printed}（${digits}）` : `${digits} (“${printed}”)`;
  }
  if (target.change === 'growth' && target.comparator === '~') {
    const about = translate(language, 'target.aboutBefore');
    return language === 'zh' || !verb ? `${verb}${about}${figure}` : `${verb} ${about}${figure}`;
  }
  // A bounded level says its own direction (≥ … 以上); other changes need their verb.
  const leading = target.change === 'level' && sign && !target.cumulative ? '' : verb;
  return [leading, sign, figure, qualifier].filter(Boolean).join(' ');
}

/** A target in one line: what is measured and what is promised. */
export function formatTarget(
  target: TargetLike,
  language: Language,
  units: readonly UnitLike[],
  keeps = false,
): string {
  const promise = formatPromise(target, language, units, keeps);
  return language === 'zh' ? `${target.metric.zh} ${promise}` : `${target.metric.en}: ${promise}`;
}
