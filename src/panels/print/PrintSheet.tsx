import { useLanguage, useT } from '../../i18n/language';
import { SECTOR_STYLE } from '../../sectors/registry';
import { MarkImage } from '../common/MarkImage';
import type { Orientation, Paper, PrintContent } from './content';

const GROUPS = ['stage', 'precision', 'several', 'line', 'area'] as const;

function PrintLegend({ legend: { sectors, rows, badges } }: { legend: PrintContent['legend'] }) {
  const t = useT();
  const language = useLanguage();
  return (
    <div className="print-legend">
      {sectors.length > 0 && (
        <section>
          <h3>{t('sectors.title')}</h3>
          <ul>
            {sectors.map((sector) => (
              <li key={sector}>
                <MarkImage mark={{ sector, stage: 'complete', form: 'site' }} size={20} />
                {SECTOR_STYLE[sector].name[language]}
              </li>
            ))}
          </ul>
        </section>
      )}
      {GROUPS.filter((g) => rows.some((r) => r.group === g)).map((group) => (
        <section key={group}>
          <h3>{t(`legend.${group}`)}</h3>
          <ul>
            {rows
              .filter((row) => row.group === group)
              .map((row) => (
                <li key={row.id}>
                  <img src={row.image} width={row.width * 0.6} height={row.height * 0.6} alt="" />
                  {row.label[language]}
                </li>
              ))}
          </ul>
        </section>
      ))}
      {badges && <p>{t('legend.badge')}</p>}
    </div>
  );
}

interface PrintSheetProps {
  content: PrintContent;
  paper: Paper;
  orientation: Orientation;
}

/** The pages: seen on paper only. */
export function PrintSheet({ content, paper, orientation }: PrintSheetProps) {
  const t = useT();
  const { rows } = content;
  return (
    <article className="print-sheet" data-paper={paper} data-orientation={orientation}>
      <h1>{content.title}</h1>
      <p className="print-shown">{content.shown}</p>
      {content.picture && (
        <div className="print-picture">
          <img className="print-map" src={content.picture} alt={t('print.pictureAlt', { shown: content.shown })} />
          <PrintLegend legend={content.legend} />
        </div>
      )}
      {rows.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('print.item')}</th>
              <th scope="col">{t('print.sector')}</th>
              <th scope="col">{t('print.place')}</th>
              <th scope="col">{t('print.target')}</th>
              <th scope="col">{t('print.source')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.title}</th>
                <td>{[row.sector, row.stage].filter(Boolean).join(' · ')}</td>
                <td>{row.place}</td>
                <td>{row.targets}</td>
                <td>{row.citation}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <footer>
        <p>
          <strong>{content.approval}</strong>
        </p>
        <h3>{t('map.sources')}</h3>
        <ul>
          {content.sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
        <p>{content.licence}</p>
        <p>
          {t('print.date')} {content.date} · {content.link}
        </p>
      </footer>
    </article>
  );
}
