import type { Overview, OverviewOf } from '../../../catalogue/compare/overview';
import { useCompareT } from '../../../i18n/compare';
import { useLanguage } from '../../../i18n/language';
import { joinWords } from '../../../i18n/translate';

/** Which plans the page is made of, by whom and of when; of a region also how much each says of it. */
export function Sources({ page, of }: { page: Overview; of: OverviewOf }) {
  const t = useCompareT();
  const language = useLanguage();
  const end = language === 'zh' ? '。' : '. ';
  const own = page.plans.filter((p) => p.own);
  return (
    <>
      {of.kind === 'region' && own.length === 0 && <p className="hint">{t('overview.noOwn')}</p>}
      <p className="small">
        {of.kind === 'document'
          ? own.map(({ plan }) => t('overview.issued', { issuer: plan.issuer[language], dated: plan.dated })).join('')
          : t('overview.made', {
              plans: joinWords(
                language,
                page.plans.map(({ plan, items }) => t('overview.share', { plan: plan.short[language], n: items })),
              ),
            })}
        {end}
        {t('page.intent')}
      </p>
    </>
  );
}
