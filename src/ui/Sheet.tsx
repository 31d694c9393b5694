import './sheet.css';
import { type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { useT } from '../i18n/language';
import { IconButton } from './Button';
import { nearestHeight, type SheetHeight, sheetPixels, stepHeight } from './sheet-height';

/** A thumb that moves less than this has tapped, pixels. */
const DRAG_FROM = 5;

interface SheetProps {
  label: string;
  height: SheetHeight;
  onHeight: (height: SheetHeight) => void;
  /** Height of the room that the sheet stands in, pixels. */
  room: number;
  /** Size of the text, 1 = 16 px. */
  scale?: number;
  children: ReactNode;
}

/** A sheet at the bottom of a phone: dragged by its handle, or raised and lowered by buttons. */
export function Sheet({ label, height, onHeight, room, scale = 1, children }: SheetProps) {
  const t = useT();
  const [dragged, setDragged] = useState<number | null>(null);
  const start = useRef<{ y: number; from: number } | null>(null);
  const pixels = dragged ?? sheetPixels(height, room, scale);

  const onPointerDown = (e: PointerEvent<HTMLDivElement>): void => {
    if (e.target instanceof Element && e.target.closest('button')) return;
    start.current = { y: e.clientY, from: pixels };
    e.currentTarget.setPointerCapture(e.pointerId);
  };
  const onPointerMove = (e: PointerEvent): void => {
    if (!start.current || (dragged === null && Math.abs(start.current.y - e.clientY) < DRAG_FROM)) return;
    const wanted = start.current.from + start.current.y - e.clientY;
    setDragged(Math.max(sheetPixels('peek', room, scale), Math.min(sheetPixels('full', room, scale), wanted)));
  };
  const onPointerCancel = (): void => {
    start.current = null;
    setDragged(null);
  };
  const onPointerUp = (): void => {
    if (start.current && dragged !== null) onHeight(nearestHeight(dragged, room, scale));
    // A tap on the handle goes one step up, and from the top back down: no thumb need aim at the arrows.
    else if (start.current) onHeight(height === 'full' ? 'peek' : stepHeight(height, 1));
    onPointerCancel();
  };

  return (
    <section
      className={dragged === null ? 'sheet' : 'sheet sheet-dragged'}
      aria-label={label}
      style={{ height: `${pixels}px` }}
      data-height={height}
    >
      <div
        className="sheet-handle"
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={onPointerCancel}
      >
        <span className="sheet-grip" aria-hidden="true" />
        <IconButton
          icon="down"
          label={t('sheet.lower')}
          disabled={height === 'peek'}
          onClick={() => onHeight(stepHeight(height, -1))}
        />
        <IconButton
          icon="up"
          label={t('sheet.taller')}
          disabled={height === 'full'}
          onClick={() => onHeight(stepHeight(height, 1))}
        />
      </div>
      <div className="sheet-body">{children}</div>
    </section>
  );
}
