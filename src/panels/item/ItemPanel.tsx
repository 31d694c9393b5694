import { useLanguage, useT } from '../../i18n/language';
import { SECTOR_STYLE } from '../../sectors/registry';
import { itemMark } from '../../sectors/tooltip';
import { shownItems, useAtlas } from '../../store/store';
import { Button } from '../../ui/Button';
import { MarkImage } from '../common/MarkImage';
import { PanelFrame } from '../common/PanelFrame';
import { placesOf, shortNames } from '../common/places';
import { useIndex } from '../common/useIndex';
import { Citation } from './Citation';
import { CitedText } from './CitedText';
import { ItemPlaces } from './ItemPlaces';
import { ItemTools } from './ItemTools';
import { Related } from './Related';
import { Targets } from './Targets';
import { Ties } from './Ties';

/** Everything known of the selected item, and the line of the plan that says so. */
export function ItemPanel() {
  const t = useT();
  const language = useLanguage();
  const index = useIndex();
  const id = useAtlas((s) => s.scene.item);
  const place = useAtlas((s) => s.scene.place);
  const area = useAtlas((s) => s.scene.area);
  const shown = useAtlas(shownItems);
  const select = useAtlas((s) => s.select);
  const details = useAtlas((s) => s.details);
  const texts = useAtlas((s) => s.deployment.texts !== null);
  const item = id === null ? undefined : index.items.get(id);
  if (!item) return null;
  // Where the reader came from: the listed places, or the district.
  const from = placesOf(place ?? area, index);
  const words = [
    t(`kind.${item.kind}`),
    item.stage ? t(`stage.${item.stage}`) : null,
    t('target.year', { year: item.year }),
  ];
  return (
    <PanelFrame
      label={t('item.region')}
      title={item.title[language]}
      over={
        <>
          <MarkImage mark={itemMark(item)} size={26} />
          <span>{SECTOR_STYLE[item.sector].name[language]}</span>
          <span className="panel-facts">{words.filter(Boolean).join(' · ')}</span>
        </>
      }
      closeLabel={t('item.close')}
      onClose={() => useAtlas.getState().patch({ item: null, place: null })}
    >
      {from.length > 0 && (
        <Button look="quiet" icon="left" onClick={() => select(null)}>
          {t('item.back', { place: shortNames(from, language) })}
        </Button>
      )}
      {!shown.includes(item) && <p className="hint">{t('item.hidden')}</p>}
      <p className="panel-summary">{details.includes(item.document) ? item.summary[language] : t('item.loading')}</p>
      {item.targets.length > 0 && <Targets item={item} />}
      {item.note && (
        <p className="hint">
          {t('item.note')}
          {language === 'zh' ? '：' : ': '}
          {item.note[language]}
        </p>
      )}
      <ItemPlaces item={item} />
      <Citation item={item} />
      {(__PLAN_TEXTS__ || texts) && <CitedText key={`${item.document}/${item.paragraph}`} item={item} />}
      <Ties item={item} />
      <Related item={item} />
      <ItemTools item={item} />
    </PanelFrame>
  );
}
