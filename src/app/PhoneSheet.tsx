import { useEffect, useState } from 'react';
import { useT } from '../i18n/language';
import { LegendPanel } from '../panels/legend/LegendPanel';
import { ListPanel } from '../panels/list/ListPanel';
import { useAtlas } from '../store/store';
import { Sheet } from '../ui/Sheet';
import { type SheetHeight, sheetPixels } from '../ui/sheet-height';
import { Tabs } from '../ui/Tabs';
import { Layers } from './Layers';
import { SidePanel, useSidePanel } from './SidePanel';

type TabId = 'layers' | 'legend' | 'list';

/** The phone's sheet: tabs while one explores, the details while something is selected. */
export function PhoneSheet({ room }: { room: number }) {
  const t = useT();
  const panel = useSidePanel();
  // Where the list is in the page already, in its own view or below the static picture, it is not shown twice.
  const withList = useAtlas(
    (s) => !s.reading.simple && s.scene.view === 'map' && (s.mapStatus === 'ready' || s.mapStatus === 'loading'),
  );
  const scale = useAtlas((s) => s.textScale);
  const setPadding = useAtlas((s) => s.setPadding);
  const [height, setHeight] = useState<SheetHeight>('peek');
  const [tab, setTab] = useState<TabId>('layers');
  const shown = panel && `${panel.kind}/${panel.id}`;

  // Something selected must be seen; nothing selected gives the map its room back.
  useEffect(() => setHeight(shown ? 'half' : 'peek'), [shown]);
  useEffect(() => {
    setPadding({ top: 0, right: 0, bottom: sheetPixels(height, room, scale), left: 0 });
  }, [height, room, scale, setPadding]);

  const tabs = [
    { id: 'layers' as const, label: t('panel.layers'), content: <Layers withLegend={false} /> },
    { id: 'legend' as const, label: t('legend.title'), content: <LegendPanel /> },
    ...(withList ? [{ id: 'list' as const, label: t('view.list'), content: <ListPanel /> }] : []),
  ];
  return (
    <Sheet label={t('sheet.label')} height={height} onHeight={setHeight} room={room} scale={scale}>
      {panel ? (
        <SidePanel {...panel} />
      ) : (
        <Tabs
          label={t('sheet.label')}
          tabs={tabs}
          active={tab}
          onChange={(next) => {
            setTab(next);
            if (height === 'peek') setHeight('half');
          }}
        />
      )}
    </Sheet>
  );
}
