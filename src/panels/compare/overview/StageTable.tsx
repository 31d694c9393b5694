import type { Overview } from '../../../catalogue/compare/overview';
import { STAGES } from '../../../catalogue/vocabulary';
import { useCompareT } from '../../../i18n/compare';
import { useLanguage, useT } from '../../../i18n/language';
import { SECTOR_STYLE } from '../../../sectors/registry';
import { ScrollBox } from '../ScrollBox';

const COLUMNS = [...STAGES, 'none'] as const;

/** Items by sector, and within it by stage. */
export function StageTable({ rows }: { rows: Overview['sectors'] }) {
  const t = useCompareT();
  const words = useT();
  const language = useLanguage();
  return (
    <ScrollBox label={t('overview.sectors')}>
      <table className="data numbers">
        <thead>
          <tr>
            <th scope="col">{t('overview.sector')}</th>
            {COLUMNS.map((s) => (
              <th key={s} scope="col">
                {words(`stage.${s}`)}
              </th>
            ))}
            <th scope="col">{t('overview.total')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
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
  );
}
