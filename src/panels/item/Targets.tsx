import type { Item } from '../../catalogue/types';
import { formatNumber } from '../../i18n/format';
import { useLanguage, useT } from '../../i18n/language';
import { targetParts, unitWord } from '../../i18n/target';
import { convertQuantity } from '../../i18n/units';
import { useIndex } from '../common/useIndex';

/** The promises of an item: each figure large, with its sign and qualifier; no bar without a baseline. */
export function Targets({ item }: { item: Item }) {
  const t = useT();
  const language = useLanguage();
  const { units } = useIndex().catalogue;
  return (
    <section>
      <h3>{t('item.targets')}</h3>
      <ul className="targets">
        {item.targets.map((target) => {
          const parts = targetParts(target, language, units, item.stage === 'maintain');
          const converted = target.change === 'growth' ? null : convertQuantity(target, language);
          const { baseline } = target;
          return (
            <li key={`${parts.metric}/${target.year}/${target.value}/${target.unit}`}>
              <p className="target-metric">{parts.metric}</p>
              <p className="target-figure">
                {parts.verb && <span className="target-verb">{parts.verb}</span>}
                {parts.sign && <span className="target-sign">{parts.sign}</span>}
                <strong>{parts.printed ?? parts.figure}</strong>
                {parts.printed && <span className="target-verb">{parts.figure}</span>}
                {parts.qualifier && <span className="target-verb">{parts.qualifier}</span>}
              </p>
              <p className="small">
                {[
                  t('target.year', { year: target.year }),
                  t(`change.${target.change}`),
                  converted,
                  baseline &&
                    t('target.baseline', {
                      year: baseline.year,
                      value: `${formatNumber(baseline.value, language)} ${unitWord(target.unit, language, units)}`,
                    }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
