import { useLanguage, useT } from '../../i18n/language';
import { LEGEND, type LegendRow } from '../../sectors/legend';
import { SECTOR_LIST } from '../../sectors/registry';
import { MarkImage } from '../common/MarkImage';

const GROUPS: readonly LegendRow['group'][] = ['stage', 'precision', 'several', 'line', 'area'];

/** What the symbols mean, drawn from the map's own constants. */
export function LegendPanel({ withSectors = false }: { withSectors?: boolean }) {
  const t = useT();
  const language = useLanguage();
  return (
    <div className="legend">
      {GROUPS.map((group) => (
        <section key={group}>
          <h3>{t(`legend.${group}`)}</h3>
          <ul className={group === 'stage' || group === 'line' ? 'legend-rows legend-short' : 'legend-rows'}>
            {LEGEND.filter((row) => row.group === group).map((row) => (
              <li key={row.id}>
                <span className="legend-picture">
                  <img src={row.image} width={row.width} height={row.height} alt="" />
                </span>
                {row.label[language]}
              </li>
            ))}
          </ul>
          {group === 'stage' && <p className="small">{t('stages.note')}</p>}
          {group === 'precision' && <p className="small">{t('legend.badge')}</p>}
        </section>
      ))}
      {withSectors && (
        <section>
          <h3>{t('sectors.title')}</h3>
          <ul className="legend-rows legend-short">
            {SECTOR_LIST.map(({ id, name }) => (
              <li key={id}>
                <MarkImage mark={{ sector: id, stage: 'complete', form: 'site' }} size={26} />
                {name[language]}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
