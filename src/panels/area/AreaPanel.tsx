import { useMemo } from 'react';
import { inArea } from '../../catalogue/query';
import type { AdminUnit } from '../../catalogue/types';
import { useLanguage, useT } from '../../i18n/language';
import { enterArea, isFiltered, NO_FILTERS } from '../../store/filters';
import { shownItems, useAtlas } from '../../store/store';
import { Button } from '../../ui/Button';
import { ItemList } from '../common/ItemList';
import { PanelFrame } from '../common/PanelFrame';
import { useIndex } from '../common/useIndex';
import { Breadcrumb } from './Breadcrumb';
import { FromAbove } from './FromAbove';
import { Grouped } from './Grouped';
import { headlines, pathTo, plansOf, unitsBelow } from './model';

/** My district: what is planned here, by whom, and the way down, up and out. */
export function AreaPanel() {
  const t = useT();
  const language = useLanguage();
  const index = useIndex();
  const area = useAtlas((s) => s.scene.area);
  const shown = useAtlas(shownItems);
  const shutArea = useAtlas((s) => s.shutArea);
  const { admin, documents } = index.catalogue;
  const path = useMemo(() => pathTo(area ?? '', admin), [area, admin]);
  const { own, above } = useMemo(() => plansOf(path, documents), [path, documents]);
  const unit = path[path.length - 1];
  if (!unit) return null;
  const name = unit.name[language];
  const whole = shown.filter((i) => i.places.includes(unit.code)).length;
  const heads = headlines(shown, own);
  return (
    <PanelFrame
      label={name}
      title={name}
      over={<Breadcrumb path={path} />}
      closeLabel={t('area.close')}
      onClose={() => shutArea(area)}
    >
      <p>
        <strong>{t('area.count', { n: shown.length })}</strong>
        {whole > 0 && ` · ${t('area.own', { n: whole, area: name })}`}
      </p>
      <AreaTools unit={unit} />
      {shown.length === 0 ? (
        <Empty />
      ) : (
        <>
          {heads.length > 0 && (
            <section>
              <h3>{t('area.headline')}</h3>
              <ItemList items={heads} />
            </section>
          )}
          <section>
            <Grouped key={unit.code} items={shown} />
          </section>
          {above.length > 0 && <FromAbove area={unit.code} shown={shown} above={above} />}
        </>
      )}
      <Below unit={unit} />
    </PanelFrame>
  );
}

/** Back, download, list. */
function AreaTools({ unit }: { unit: AdminUnit }) {
  const t = useT();
  const view = useAtlas((s) => s.scene.view);
  const empty = useAtlas((s) => shownItems(s).length === 0);
  const patch = useAtlas((s) => s.patch);
  return (
    <div className="panel-tools">
      <Button icon="left" onClick={() => patch(enterArea(null))}>
        {t('area.back')}
      </Button>
      {view !== 'list' && (
        <Button icon="list" onClick={() => patch({ view: 'list', area: unit.code })}>
          {t('area.list')}
        </Button>
      )}
      <Button icon="compare" onClick={() => patch({ view: 'overview', area: unit.code, documents: null })}>
        {t('area.overview')}
      </Button>
      <Button
        icon="download"
        disabled={empty}
        onClick={() => {
          const { setOutput, ...state } = useAtlas.getState();
          setOutput({ kind: 'download', items: shownItems(state).map((i) => i.id) });
        }}
      >
        {t('area.download')}
      </Button>
    </div>
  );
}

/** Nothing here: because of the other filters, or because the plans say nothing. */
function Empty() {
  const t = useT();
  const scene = useAtlas((s) => s.scene);
  const patch = useAtlas((s) => s.patch);
  return (
    <div className="hint">
      <p>{t('area.empty')}</p>
      {isFiltered({ ...scene, area: null }) && (
        <Button look="quiet" onClick={() => patch({ ...NO_FILTERS, area: scene.area })}>
          {t('area.clearOthers')}
        </Button>
      )}
    </div>
  );
}

/** The units below, each with what it would show: the way down without the map. */
function Below({ unit }: { unit: AdminUnit }) {
  const t = useT();
  const language = useLanguage();
  const { admin } = useIndex().catalogue;
  const shown = useAtlas(shownItems);
  const patch = useAtlas((s) => s.patch);
  const below = unitsBelow(unit, admin);
  if (below.length === 0) return null;
  return (
    <section>
      <h3>{t('area.counties')}</h3>
      <ul className="units">
        {below.map((u) => (
          <li key={u.code}>
            <button type="button" className="button button-plain" onClick={() => patch(enterArea(u.code))}>
              {u.name[language]} <span className="count">{shown.filter((i) => inArea(i, u.code)).length}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
