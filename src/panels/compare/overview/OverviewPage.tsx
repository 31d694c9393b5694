import { useMemo } from 'react';
import { overview } from '../../../catalogue/compare/overview';
import { useCompareT } from '../../../i18n/compare';
import { useLanguage } from '../../../i18n/language';
import { useAtlas } from '../../../store/store';
import { Button } from '../../../ui/Button';
import { useIndex } from '../../common/useIndex';
import { PageFrame } from '../PageFrame';
import { PlacesMap } from '../PlacesMap';
import { type Choice, choices, chosenOf, patchOf } from './choices';
import { Headlines } from './Headlines';
import { Sources } from './Sources';
import { StageTable } from './StageTable';

const KINDS = ['document', 'region'] as const;

/** The plan of a document, or what all plans say of a region, on one page: for reading and for paper. */
export function OverviewPage() {
  const t = useCompareT();
  const language = useLanguage();
  const { catalogue } = useIndex();
  const documents = useAtlas((s) => s.scene.documents);
  const area = useAtlas((s) => s.scene.area);
  const patch = useAtlas((s) => s.patch);
  const all = useMemo(() => choices(catalogue, language, area), [catalogue, language, area]);
  const chosen = chosenOf(all, { documents, area }, catalogue);
  const page = useMemo(
    () => overview(catalogue, { kind: chosen.kind, id: chosen.id }),
    [catalogue, chosen.kind, chosen.id],
  );
  const plan = chosen.kind === 'document' ? catalogue.documents.find((d) => d.id === chosen.id) : undefined;
  const withFigures = page.items.filter((i) => i.targets.length > 0).length;
  const key = (c: Choice): string => `${c.kind}/${c.id}`;
  return (
    <PageFrame
      title={plan?.title[language] ?? chosen.label}
      over={t('overview.title')}
      lead={t('overview.lead', { n: page.items.length, targets: withFigures })}
      tools={
        <>
          <label className="field">
            <span>{t('overview.which')}</span>
            <select
              value={key(chosen)}
              onChange={(e) => {
                const next = all.find((c) => key(c) === e.target.value);
                if (next) patch(patchOf(next));
              }}
            >
              {KINDS.map((kind) => (
                <optgroup key={kind} label={t(`overview.${kind}s`)}>
                  {all
                    .filter((c) => c.kind === kind)
                    .map((c) => (
                      <option key={key(c)} value={key(c)}>
                        {c.label}
                      </option>
                    ))}
                </optgroup>
              ))}
            </select>
          </label>
          <Button icon="print" onClick={() => window.print()}>
            {t('page.print')}
          </Button>
        </>
      }
    >
      <Sources page={page} of={chosen} />
      <div className="overview-page">
        <section className="overview-headlines">
          <h3>{t('overview.headlines')}</h3>
          <Headlines page={page} of={chosen} />
        </section>
        <section>
          <h3>{t('overview.sectors')}</h3>
          <StageTable rows={page.sectors} />
        </section>
        <div className="overview-side">
          {page.subjects.length > 0 && (
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
          )}
          <section>
            <h3>{t('overview.map')}</h3>
            <PlacesMap items={page.items} label={(n) => t('overview.mapLabel', { n })} />
          </section>
        </div>
      </div>
    </PageFrame>
  );
}
