import { type RefObject, useEffect, useRef } from 'react';
import { AreaPanel } from '../panels/area/AreaPanel';
import { ItemPanel } from '../panels/item/ItemPanel';
import { PlacePanel } from '../panels/place/PlacePanel';
import { useAtlas } from '../store/store';

type PanelKind = 'item' | 'place' | 'area';

/** What the panel beside the map shows now; null when it is closed. */
export function useSidePanel(): { kind: PanelKind; id: string } | null {
  const item = useAtlas((s) => s.scene.item);
  const place = useAtlas((s) => s.scene.place);
  const area = useAtlas((s) => s.scene.area);
  const shut = useAtlas((s) => s.areaShut);
  // These pages say themselves what is planned in a district.
  const said = useAtlas(({ scene: { view } }) => view === 'overview' || view === 'targets');
  const index = useAtlas((s) => s.index);
  if (item !== null && index?.items.has(item)) return { kind: 'item', id: item };
  if (place?.split(',').some((id) => index?.places.has(id))) return { kind: 'place', id: place };
  if (!said && area !== null && area !== shut && index?.places.has(area)) return { kind: 'area', id: area };
  return null;
}

const PANELS = { item: ItemPanel, place: PlacePanel, area: AreaPanel } as const;

/** Esc closes what was opened last: the item or the place first, then the district's panel. */
function closeOne(kind: PanelKind): void {
  const { patch, shutArea, scene } = useAtlas.getState();
  if (kind === 'area') shutArea(scene.area);
  else patch({ item: null, place: null });
}

/**
 * Moves the focus to the panel's heading when the reader opens it, and back to where it was when it closes.
 * A panel that the address opened leaves the focus alone.
 */
function useFocusThere(root: RefObject<HTMLElement | null>, shown: string): void {
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    const opened = opener;
    opened.current = document.activeElement;
    return () => {
      if (opened.current instanceof HTMLElement && opened.current.isConnected)
        opened.current.focus({ preventScroll: true });
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heading is another one when another thing is shown
  useEffect(() => {
    root.current?.querySelector('.panel-body')?.scrollTo(0, 0);
    if (navigator.userActivation?.hasBeenActive === false) return;
    root.current?.querySelector<HTMLElement>('[data-panel-heading]')?.focus({ preventScroll: true });
  }, [root, shown]);
}

/** Details of the selected item, or the items of the selected place. Mounted while one of them is shown. */
export function SidePanel({ kind, id, onWidth }: { kind: PanelKind; id: string; onWidth?: (pixels: number) => void }) {
  const root = useRef<HTMLDivElement>(null);
  useFocusThere(root, `${kind}/${id}`);
  useEffect(() => {
    const element = root.current;
    if (!element || !onWidth) return;
    const observer = new ResizeObserver(() => onWidth(element.offsetWidth));
    observer.observe(element);
    return () => {
      observer.disconnect();
      onWidth(0);
    };
  }, [onWidth]);
  useEffect(() => {
    const element = root.current;
    const onKeyDown = (e: KeyboardEvent): void => {
      if (e.key === 'Escape' && !e.defaultPrevented) closeOne(kind);
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [kind]);
  const Panel = PANELS[kind];
  return (
    <div className="side-panel" ref={root}>
      <Panel />
    </div>
  );
}
