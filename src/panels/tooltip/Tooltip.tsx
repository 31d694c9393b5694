import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLanguage } from '../../i18n/language';
import { tooltipModel } from '../../sectors/tooltip';
import { type Hover, useAtlas } from '../../store/store';
import { useIndex } from '../common/useIndex';
import { type Position, placeTooltip } from './position';
import { TooltipBody } from './TooltipBody';

/** The map lets a mark go only after a while; this is for the way back from the tooltip. */
const LINGER_MS = 80;

/** Says what is under the pointer or the focus. It may be entered by the pointer; Esc closes it. */
export function Tooltip() {
  const language = useLanguage();
  const index = useIndex();
  const hover = useAtlas((s) => s.hover);
  const padding = useAtlas((s) => s.padding);
  const pinned = useAtlas((s) => `${s.scene.item}/${s.scene.place}`);
  const [shown, setShown] = useState<Hover | null>(hover);
  const [inside, setInside] = useState(false);
  const [position, setPosition] = useState<Position | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const model = useMemo(() => (shown ? tooltipModel(shown.items, index, language) : null), [shown, index, language]);

  // A new mark shows at once; a left one lingers, so that the pointer can enter.
  if (hover && hover !== shown) setShown(hover);
  useEffect(() => {
    if (hover || inside || !shown) return;
    const timer = setTimeout(() => setShown(null), LINGER_MS);
    return () => clearTimeout(timer);
  }, [hover, inside, shown]);

  // What a click has pinned into the panel is not said twice.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection is the reason
  useEffect(() => {
    useAtlas.getState().setHover(null);
    setInside(false);
  }, [pinned]);

  useEffect(() => {
    if (!shown) return;
    const onKeyDown = (e: KeyboardEvent): void => {
      if (e.key !== 'Escape') return;
      // Esc leaves by levels: the tooltip first, the panel with the next press.
      e.preventDefault();
      e.stopPropagation();
      useAtlas.getState().setHover(null);
      setInside(false);
      setShown(null);
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [shown]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other words have another size
  useLayoutEffect(() => {
    const element = box.current;
    const map = element?.parentElement;
    if (!shown || !element || !map) return;
    const room = {
      left: padding.left,
      top: padding.top,
      width: map.clientWidth - padding.left - padding.right,
      height: map.clientHeight - padding.top - padding.bottom,
    };
    setPosition(placeTooltip(shown, { width: element.offsetWidth, height: element.offsetHeight }, room));
  }, [shown, model, padding]);

  if (!shown || !model) return null;
  return (
    <div
      ref={box}
      className="tooltip"
      role="tooltip"
      style={position ? { left: `${position.left}px`, top: `${position.top}px` } : { visibility: 'hidden' }}
      onPointerEnter={(e) => setInside(e.pointerType === 'mouse')}
      onPointerLeave={() => setInside(false)}
    >
      <TooltipBody model={model} />
    </div>
  );
}
