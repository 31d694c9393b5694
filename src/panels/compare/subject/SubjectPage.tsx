import { useMemo } from 'react';
import { groupBy } from '../../../catalogue/compare/finding';
import { inTime } from '../../../catalogue/compare/statements';
import { useCompareT } from '../../../i18n/compare';
import { useLanguage, useT } from '../../../i18n/language';
import { joinWords } from '../../../i18n/translate';
import { shortPlaces } from '../../../sectors/tooltip';
import { useAtlas } from '../../../store/store';
import { useIndex } from '../../common/useIndex';
import { PageFrame } from '../PageFrame';
import { PlacesMap } from '../PlacesMap';
import { SubjectItem } from './SubjectItem';

/** One thing through all plans and levels: what each says of it, in time order, with its targets, on one small map. */
export function SubjectPage() {
  const t = useCompareT();
  const words = useT();
  const language = useLanguage();
  const index = useIndex();
  const { catalogue } = index;
  const id = useAtlas((s) => s.scene.subject);
  const patch = useAtlas((s) => s.patch);
  const subject = catalogue.subjects.find((s) => s.id === id);
  const plans = useMemo(() => {
    const items = catalogue.items.filter((i) => i.subject === id).sort(inTime(catalogue.documents));
    return [...groupBy(items, (i) => i.document)];
  }, [catalogue, id]);
  if (!subject) return null;
  const items = plans.flatMap(([, all]) => all);
  const places = [...new Set(items.map((i) => shortPlaces(i, index, language)))].slice(0, 6);
  return (
    <PageFrame
      title={subject.title[language]}
      over={t('subject.over')}
      lead={`${t('subject.count', { n: items.length, plans: plans.length })}${language === 'zh' ? '。' : '. '}${t('page.intent')}`}
      onClose={() => patch({ subject: null })}
      tools={
        <label className="field">
          <span>{t('subject.find')}</span>
          <select value={subject.id} onChange={(e) => patch({ subject: e.target.value, item: null })}>
            {catalogue.subjects.map((s) => (
              <option key={s.id} value={s.id}>
                {s.title[language]}
              </option>
            ))}
          </select>
        </label>
      }
    >
      {subject.note && <p className="hint">{subject.note[language]}</p>}
      <div className="subject-page">
        <ol className="timeline" aria-label={t('subject.timeline')}>
          {plans.map(([document, all]) => {
            const plan = catalogue.documents.find((d) => d.id === document);
            const names = subject.names?.[document];
            const { from, to } = plan?.period ?? { from: 0, to: 0 };
            return (
              <li key={document}>
                <p className="timeline-year">{from === to ? from : t('subject.period', { from, to })}</p>
                <div>
                  <h3>{plan?.short[language]}</h3>
                  {names && (
                    <p className="small">
                      {t('subject.names')}
                      {language === 'zh' ? '：' : ': '}
                      {joinWords(language, names)}
                    </p>
                  )}
                  {all.map((item) => (
                    <SubjectItem key={item.id} item={item} stage={item.stage ? words(`stage.${item.stage}`) : null} />
                  ))}
                </div>
              </li>
            );
          })}
        </ol>
        <section className="subject-map">
          <h3>{t('subject.map')}</h3>
          <PlacesMap items={items} label={() => joinWords(language, places)} />
          <p className="small">{joinWords(language, places)}</p>
        </section>
      </div>
    </PageFrame>
  );
}
