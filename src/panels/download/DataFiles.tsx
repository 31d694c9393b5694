import { useT } from '../../i18n/language';
import { Icon } from '../../ui/icons';

const FILES = [
  ['plan-items.csv', 'download.csv', 'download.csvNote'],
  ['plan-items.geojson', 'download.items', 'download.itemsNote'],
  ['documents.json', 'download.documents', 'download.documentsNote'],
  ['sectors.json', 'download.sectors', 'download.sectorsNote'],
  ['places.geojson', 'download.places', 'download.placesNote'],
  ['plan-item.schema.json', 'download.schema', 'download.schemaNote'],
] as const;

/** The data files that lie beside the page. */
export function DataFiles() {
  const t = useT();
  return (
    <section>
      <h3>{t('download.files')}</h3>
      <ul className="data-files">
        {FILES.map(([file, label, note]) => (
          <li key={file}>
            <a href={`data/${file}`} download>
              <Icon name="download" />
              {t(label)}
            </a>
            <small>{t(note)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
