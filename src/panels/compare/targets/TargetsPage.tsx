import { useEffect, useMemo, useRef, useState } from 'react';
import { indicatorRows } from '../../../catalogue/compare/indicators';
import { SECTORS, type SectorId } from '../../../catalogue/vocabulary';
import { useCompareT } from '../../../i18n/compare';
import { useLanguage } from '../../../i18n/language';
import { SECTOR_STYLE } from '../../../sectors/registry';
import { useAtlas } from '../../../store/store';
import { Checkbox } from '../../../ui/Checkbox';
import { useIndex } from '../../common/useIndex';
import { PageFrame } from '../PageFrame';
import { IndicatorDetail } from './IndicatorDetail';
import { IndicatorTable } from './IndicatorTable';

const ALL = '';

/** Every indicator with the plans that state it; the chosen one with its chart, cascade and map. */
export function TargetsPage({ mapBeside }: { mapBeside: boolean }) {
  const t = useCompareT();
  const language = useLanguage();
  const { catalogue } = useIndex();
  const sectors = useAtlas((s) => s.scene.sectors);
  const chosen = useAtlas((s) => s.scene.indicator);
  const patch = useAtlas((s) => s.patch);
  const [shared, setShared] = useState(false);
  const detail = useRef<HTMLDivElement>(null);
  // Where the details stand above the table, choosing leads up to them.
  const choose = (indicator: string): void => {
    patch({ indicator });
    const [page, element] = [detail.current?.closest('.compare'), detail.current];
    if (page && element) page.scrollTop = Math.min(page.scrollTop, element.offsetTop - 8);
  };
  const all = useMemo(() => indicatorRows(catalogue), [catalogue]);
  const rows = all.filter((r) => (sectors === null || sectors.includes(r.sector)) && (!shared || r.plans > 1));
  const row = all.find((r) => r.indicator.id === chosen) ?? rows[0];
  // The map shows the indicator of the scene: what stands first is written there.
  const shown = row?.indicator.id ?? null;
  useEffect(() => {
    if (shown !== null && shown !== chosen) patch({ indicator: shown });
  }, [shown, chosen, patch]);
  const present = SECTORS.filter((s) => all.some((r) => r.sector === s));
  const [only] = sectors ?? [];
  return (
    <PageFrame
      title={t('targets.title')}
      lead={t('targets.lead', { n: all.length, plans: catalogue.documents.length })}
      tools={
        <>
          <label className="field">
            <span>{t('targets.sector')}</span>
            <select
              value={sectors?.length === 1 ? only : ALL}
              onChange={(e) => patch({ sectors: e.target.value === ALL ? null : [e.target.value as SectorId] })}
            >
              <option value={ALL}>{t('targets.allSectors')}</option>
              {present.map((s) => (
                <option key={s} value={s}>
                  {SECTOR_STYLE[s].name[language]}
                </option>
              ))}
            </select>
          </label>
          <Checkbox label={t('targets.shared')} checked={shared} onChange={setShared} />
          <span role="status" className="small">
            {t('targets.count', { n: rows.length })}
          </span>
        </>
      }
    >
      <div className={mapBeside ? 'targets-page targets-beside' : 'targets-page'}>
        <IndicatorTable rows={rows} chosen={row?.indicator.id ?? null} onChoose={choose} />
        <div className="indicator" ref={detail}>
          {row && <IndicatorDetail row={row} mapBeside={mapBeside} key={row.indicator.id} />}
        </div>
      </div>
    </PageFrame>
  );
}
