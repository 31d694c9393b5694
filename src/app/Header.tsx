import { useLanguage, useT } from '../i18n/language';
import { SearchBox } from '../panels/search/SearchBox';
import { useAtlas } from '../store/store';
import { Button } from '../ui/Button';
import { Menu } from '../ui/Menu';
import { changeLanguage } from './language';

const DOWNLOADS = [
  ['plan-items.csv', 'download.csv', 'download.csvNote'],
  ['plan-items.geojson', 'download.items', 'download.itemsNote'],
  ['documents.json', 'download.documents', 'download.documentsNote'],
  ['sectors.json', 'download.sectors', 'download.sectorsNote'],
  ['places.geojson', 'download.places', 'download.placesNote'],
  ['plan-item.schema.json', 'download.schema', 'download.schemaNote'],
] as const;

/** Title, search, view, language, downloads. */
export function Header() {
  const t = useT();
  const language = useLanguage();
  const view = useAtlas((s) => s.scene.view);
  const patch = useAtlas((s) => s.patch);
  return (
    <header className="header">
      <div className="header-title">
        <h1>{t('app.title')}</h1>
        <p>{t('app.subtitle')}</p>
      </div>
      <SearchBox />
      <div className="header-tools">
        <fieldset className="segments" aria-label={t('view.label')}>
          <Button
            icon="map"
            aria-pressed={view === 'map'}
            aria-label={t('view.map')}
            onClick={() => patch({ view: 'map' })}
          >
            {t('view.map')}
          </Button>
          <Button
            icon="list"
            aria-pressed={view === 'list'}
            aria-label={t('view.list')}
            onClick={() => patch({ view: 'list' })}
          >
            {t('view.list')}
          </Button>
        </fieldset>
        <Menu
          label={t('download.button')}
          icon="download"
          links={DOWNLOADS.map(([file, label, note]) => ({ href: `data/${file}`, label: t(label), note: t(note) }))}
        />
        <Button
          icon="globe"
          aria-label={t('language.button')}
          title={t('language.switch')}
          onClick={() => changeLanguage(language === 'zh' ? 'en' : 'zh')}
        >
          {t('language.button')}
        </Button>
      </div>
    </header>
  );
}
