import type { Item } from '../../../catalogue/types';
import { useCompareT } from '../../../i18n/compare';
import { useLanguage } from '../../../i18n/language';
import { Cite } from '../Cite';
import { usePromise } from '../usePromise';

/** Headline targets: what is measured, the figure with its qualifier, the line that says so. */
export function Headlines({ items }: { items: readonly Item[] }) {
  const t = useCompareT();
  const language = useLanguage();
  const promise = usePromise();
  if (items.length === 0) return <p className="small">{t('overview.noHeadlines')}</p>;
  return (
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
  );
}
