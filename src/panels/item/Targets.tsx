import { useState } from 'react';
import type { Item } from '../../catalogue/types';
import { formatNumber } from '../../i18n/format';
import { useLanguage, useT } from '../../i18n/language';
import { targetParts, unitWord } from '../../i18n/target';
import { convertQuantity } from '../../i18n/units';
import { Button } from '../../ui/Button';
import { useIndex } from '../common/useIndex';
import { BulletBar } from './BulletBar';
import { bulletOf } from './bullet';

/** The promises of an item: each figure large, with its sign and qualifier; no bar without a baseline. */
export function Targets({ item }: { item: Item }) {
  const t = useT();
  const language = useLanguage();
  const { units } = useIndex().catalogue;
  const [convert, setConvert] = useState(false);
  return (
    <section>
      <div className="targets-head">
        <h3>{t('item.targets')}</h3>
        {item.targets.some((x) => x.change !== 'growth' && convertQuantity(x, language)) && (
          <Button look="quiet" aria-pressed={convert} onClick={() => setConvert(!convert)}>
            {t('item.convert')}
          </Button>
        )}
      </div>
      <ul className="targets">
        {item.targets.map((target) => {
          const parts = targetParts(target, language, units, item.stage === 'maintain');
          const converted = !convert || target.change === 'growth' ? null : convertQuantity(target, language);
          const { baseline } = target;
          const bullet = bulletOf(target, item.stage === 'maintain');
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
              {bullet && baseline && (
                <BulletBar
                  bullet={bullet}
                  label={t('bullet.label', {
                    year: baseline.year,
                    baseline: formatNumber(baseline.value, language),
                    target: [parts.sign, parts.figure, parts.qualifier].filter(Boolean).join(' '),
                  })}
                />
              )}
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
