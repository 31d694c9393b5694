import type { Overview, OverviewOf } from '../../../catalogue/compare/overview';
import { useCompareT } from '../../../i18n/compare';
import { useLanguage } from '../../../i18n/language';
import { useAtlas } from '../../../store/store';
import { Button } from '../../../ui/Button';
import { Cite } from '../Cite';
import { usePromise } from '../usePromise';

/** Headline targets, plan by plan: what is measured, the figure with its qualifier, the line that says so. */
export function Headlines({ page: { headlines }, of }: { page: Overview; of: OverviewOf }) {
  const t = useCompareT();
  const language = useLanguage();
  const promise = usePromise();
  const patch = useAtlas((s) => s.patch);
  if (headlines.length === 0)
    return <p className="small">{t(of.kind === 'document' ? 'overview.noHeadlines' : 'overview.noFigures')}</p>;
  return headlines.map(({ plan, items, more }) => (
    <div key={plan.id} className="headlines-plan">
      {of.kind === 'region' && <h4>{plan.short[language]}</h4>}
      <ul className="headlines">
        {items.flatMap((item) =>
          item.targets.map((target) => (
            <li key={`${item.id}/${target.metric.zh}/${target.value}/${target.unit}`}>
              <span>{target.metric[language]}</span>
              <b>{promise(target, item)}</b>
              <Cite item={item} />
            </li>
          )),
        )}
      </ul>
      {more > 0 && (
        <Button
          look="quiet"
          icon="list"
          onClick={() => patch({ view: 'list', documents: [plan.id], area: of.id, figure: true })}
        >
          {t('overview.more', { n: more })}
        </Button>
      )}
    </div>
  ));
}
