import { useMemo } from 'react';
import { onTheMap } from '../../../catalogue/compare/coverage';
import { useCompareT } from '../../../i18n/compare';
import { useLanguage, useT } from '../../../i18n/language';
import { useAtlas } from '../../../store/store';
import { useIndex } from '../../common/useIndex';
import { PageFrame } from '../PageFrame';
import { ScrollBox } from '../ScrollBox';
import { Reading } from './Reading';
import { useLedgers } from './useLedger';
import { Why } from './Why';

/** How much of each plan is recorded and on the map, and why the rest is not. */
export function CoveragePage() {
  const t = useCompareT();
  const words = useT();
  const language = useLanguage();
  const { catalogue } = useIndex();
  const ledgers = useLedgers();
  const texts = useAtlas((s) => s.deployment.texts !== null);
  const plans = useMemo(
    () => catalogue.documents.map((plan) => ({ plan, on: onTheMap(catalogue, plan.id) })),
    [catalogue],
  );
  const books = ledgers === 'failed' ? null : ledgers;
  const percent = (n: number, of: number): string => `${n}${of > 0 ? ` (${Math.round((n / of) * 100)}%)` : ''}`;
  const rows: [string, (p: (typeof plans)[number]) => string | number][] = [
    [t('coverage.paragraphs'), ({ plan }) => `${plan.read} / ${plan.paragraphs}`],
    [t('coverage.with'), ({ plan }) => books?.[plan.id]?.withItems ?? '…'],
    [t('coverage.items'), ({ on }) => on.items],
    [t('coverage.figures'), ({ on }) => on.targets],
    [t('coverage.own'), ({ on }) => percent(on.own, on.items)],
    [t('coverage.county'), ({ on }) => percent(on.county, on.items)],
    [t('coverage.wide'), ({ on }) => percent(on.wide, on.items)],
    [
      t('coverage.precision'),
      ({ on }) =>
        on.precision
          .filter(([, n]) => n > 0)
          .map(([p, n]) => `${words(`precision.${p}`)} ${n}`)
          .join(' · '),
    ],
  ];
  return (
    <PageFrame title={t('coverage.title')} lead={t('coverage.lead')}>
      <ScrollBox label={t('coverage.caption')}>
        <table className="data coverage">
          <caption className="visually-hidden">{t('coverage.caption')}</caption>
          <thead>
            <tr>
              <td />
              {plans.map(({ plan }) => (
                <th key={plan.id} scope="col">
                  {plan.short[language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, value]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {plans.map((p) => (
                  <td key={p.plan.id}>{value(p)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="small">{t('coverage.why')}</p>
      {ledgers === 'failed' && <p className="hint">{t('coverage.failed')}</p>}
      {books && <Why plans={catalogue.documents} ledgers={books} />}
      {(__PLAN_TEXTS__ || texts) && <Reading />}
    </PageFrame>
  );
}
