import type { DocumentInfo } from '../../../catalogue/types';
import { type CompareKey, useCompareT } from '../../../i18n/compare';
import { useLanguage } from '../../../i18n/language';
import { compareZh } from '../../../i18n/messages/compare-zh';
import { Disclosure } from '../../../ui/Disclosure';
import type { Ledgers } from './useLedger';

const isKey = (key: string): key is CompareKey => Object.hasOwn(compareZh, key);

/** Paragraphs without items by reason, and figures that became no target, plan by plan. */
export function Why({ plans, ledgers }: { plans: readonly DocumentInfo[]; ledgers: Ledgers }) {
  const t = useCompareT();
  const language = useLanguage();
  const word = (reason: string): string => {
    const key = `coverage.reason.${reason}`;
    return isKey(key) ? t(key) : reason;
  };
  return (
    <section className="why">
      <h3>{t('coverage.reasons')}</h3>
      {plans.map((plan) => {
        const book = ledgers[plan.id];
        if (!book) return null;
        const reasons = Object.entries(book.reasons).sort((a, b) => b[1] - a[1]);
        return (
          <div key={plan.id} className="why-plan">
            <h4>{plan.short[language]}</h4>
            <p>{reasons.map(([reason, n]) => `${word(reason)} ${n}`).join(' · ') || '—'}</p>
            {book.waived.length > 0 && (
              <Disclosure title={t('coverage.waived', { n: book.waived.length })} open={false} level={3}>
                <p className="small">{t('coverage.waivedNote')}</p>
                <ul className="waived">
                  {book.waived.map(({ paragraph, figure, why }) => (
                    <li key={`${paragraph}/${figure}`}>
                      {t('coverage.paragraph', { n: paragraph })} <q lang="zh-CN">{figure}</q>{' '}
                      <span className="small" lang="en">
                        {why}
                      </span>
                    </li>
                  ))}
                </ul>
              </Disclosure>
            )}
          </div>
        );
      })}
    </section>
  );
}
