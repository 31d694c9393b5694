import { useMemo } from 'react';
import { overview } from '../../../catalogue/compare/overview';
import { STAGES } from '../../../catalogue/vocabulary';
import { useCompareT } from '../../../i18n/compare';
import { useLanguage, useT } from '../../../i18n/language';
import { SECTOR_STYLE } from '../../../sectors/registry';
import { useAtlas } from '../../../store/store';
import { Button } from '../../../ui/Button';
import { useIndex } from '../../common/useIndex';
import { PageFrame } from '../PageFrame';
import { PlacesMap } from '../PlacesMap';
import { ScrollBox } from '../ScrollBox';
import { choices, chosenOf } from './choices';
import { Headlines } from './Headlines';

/** The plan of a document or of a region on one page, for reading and for paper. */
export function OverviewPage() {
  const t = useCompareT();
  const words = useT();
  const language = useLanguage();
  const { catalogue } = useIndex();
  const documents = useAtlas((s) => s.scene.documents);
  const patch = useAtlas((s) => s.patch);
  const all = useMemo(() => choices(catalogue, language), [catalogue, language]);
  const chosen = chosenOf(all, documents);
  const page = useMemo(() => overview(catalogue, chosen.documents), [catalogue, chosen]);
  const plans = catalogue.documents.filter((d) => chosen.documents.includes(d.id));
  const withFigures = page.items.filter((i) => i.targets.length > 0).length;
  const stages = [...STAGES, 'none'] as const;
  return (
    <PageFrame
      title={plans.length === 1 ? (plans[0]?.title[language] ?? '') : chosen.label}
      over={t('overview.title')}
      lead={t('overview.lead', { n: page.items.length, targets: withFigures })}
      tools={
        <>
          <label className="field">
            <span>{t('overview.which')}</span>
            <select
              value={chosen.id}
              onChange={(e) => patch({ documents: all.find((c) => c.id === e.target.value)?.documents ?? null })}
            >
              {all.map((c) => (
                <option key={c.id} value={c.id}>
                  {c.label}
                </option>
              ))}
            </select>
          </label>
          <Button icon="print" onClick={() => window.print()}>
            {t('page.print')}
          </Button>
        </>
      }
    >
      <p className="small">
        {plans
          .map((d) => t('overview.issued', { issuer: d.issuer[language], dated: d.dated }))
          .join(language === 'zh' ? '；' : '; ')}
        {language === 'zh' ? '。' : '. '}
        {t('page.intent')}
      </p>
      <div className="overview-page">
        <section className="overview-headlines">
          <h3>{t('overview.headlines')}</h3>
          <Headlines items={page.headlines} />
        </section>
        <section>
          <h3>{t('overview.sectors')}</h3>
          <ScrollBox label={t('overview.sectors')}>
            <table className="data numbers">
              <thead>
                <tr>
                  <th scope="col">{t('overview.sector')}</th>
                  {stages.map((s) => (
                    <th key={s} scope="col">
                      {words(`stage.${s}`)}
                    </th>
                  ))}
                  <th scope="col">{t('overview.total')}</th>
                </tr>
              </thead>
              <tbody>
                {page.sectors.map((row) => (
                  <tr key={row.sector}>
                    <th scope="row">{SECTOR_STYLE[row.sector].name[language]}</th>
                    {row.stages.map(([stage, n]) => (
                      <td key={stage}>{n || '·'}</td>
                    ))}
                    <td>
                      <b>{row.total}</b>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        </section>
        <section>
          <h3>{t('overview.subjects')}</h3>
          <ul className="overview-subjects">
            {page.subjects.map(({ subject, count }) => (
              <li key={subject.id}>
                <button type="button" className="cite" onClick={() => patch({ subject: subject.id })}>
                  {subject.title[language]}
                </button>
                <span className="small">{t('overview.times', { n: count })}</span>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{t('overview.map')}</h3>
          <PlacesMap items={page.items} label={(n) => t('overview.mapLabel', { n })} />
        </section>
      </div>
    </PageFrame>
  );
}
