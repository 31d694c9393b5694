import { useMemo, useState } from 'react';
import { IN_BOTH, type InBoth, planPairs, throughTime } from '../../catalogue/compare/through-time';
import type { Item } from '../../catalogue/types';
import { useCompareT } from '../../i18n/compare';
import { useLanguage, useT } from '../../i18n/language';
import { useAtlas } from '../../store/store';
import { Button } from '../../ui/Button';
import { useIndex } from '../common/useIndex';
import { Cite } from './Cite';
import { Lane } from './Lane';
import { PageFrame } from './PageFrame';
import { usePromise } from './usePromise';

/** An older plan beside a newer one of the same region, subject by subject. */
export function TimePage() {
  const t = useCompareT();
  const language = useLanguage();
  const { catalogue } = useIndex();
  const patch = useAtlas((s) => s.patch);
  const [only, setOnly] = useState<InBoth | null>('stage');
  const pair = useMemo(() => planPairs(catalogue)[0], [catalogue]);
  const found = useMemo(() => pair && throughTime(catalogue, pair.before, pair.after), [catalogue, pair]);
  if (!pair || !found) return null;
  const plan = (id: string): string => catalogue.documents.find((d) => d.id === id)?.short[language] ?? id;
  const [before, after] = [plan(pair.before), plan(pair.after)];
  const [older, newer] = [pair.before, pair.after].map((id) => catalogue.documents.find((d) => d.id === id));
  const rows = found.rows.filter((r) => only === null || r.change === only);
  const count = (change: InBoth | null): number =>
    found.rows.filter((r) => change === null || r.change === change).length;
  return (
    <PageFrame
      title={t('time.title')}
      lead={t('time.lead', { before, after })}
      tools={
        <fieldset className="chips-choice" aria-label={t('time.filter')}>
          {[...IN_BOTH, null].map((change) => (
            <Button key={change ?? 'all'} aria-pressed={only === change} onClick={() => setOnly(change)}>
              {`${t(change === null ? 'time.all' : `time.${change}`)} ${count(change)}`}
            </Button>
          ))}
        </fieldset>
      }
    >
      <p className="hint">{t('time.note')}</p>
      <table className="data time">
        <caption className="visually-hidden">{t('time.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('time.subject')}</th>
            <th scope="col">{before}</th>
            <th scope="col">{after}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ subject, change, before: a, after: b }) => (
            <tr key={subject.id}>
              <th scope="row">
                <button type="button" className="cite" onClick={() => patch({ subject: subject.id })}>
                  {subject.title[language]}
                </button>
                <span className={`tag time-${change}`}>{t(`time.${change}`)}</span>
                <Lane
                  plans={[
                    ...(older ? [{ plan: older, speaks: a.length > 0 }] : []),
                    ...(newer ? [{ plan: newer, speaks: b.length > 0 }] : []),
                  ]}
                />
              </th>
              <td data-plan={before}>
                <Lines items={a} />
              </td>
              <td data-plan={after}>
                <Lines items={b} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small">{t('time.untied', found.untied)}</p>
    </PageFrame>
  );
}

/** What one plan says: title, stage, figures, citation. */
function Lines({ items }: { items: readonly Item[] }) {
  const t = useCompareT();
  const words = useT();
  const language = useLanguage();
  const promise = usePromise();
  if (items.length === 0) return <span className="small">{t('time.nothing')}</span>;
  return (
    <ul className="lines">
      {items.map((item) => (
        <li key={item.id}>
          {item.title[language]} {item.stage && <span className="tag">{words(`stage.${item.stage}`)}</span>}
          {item.targets.map((x) => (
            <b key={`${x.metric.zh}/${x.value}/${x.unit}`} className="line-figure">
              {promise(x, item)}
            </b>
          ))}
          <Cite item={item} />
        </li>
      ))}
    </ul>
  );
}
