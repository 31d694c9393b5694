import { useEffect, useId, useRef, useState } from 'react';
import { useT } from '../../i18n/language';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { withColumn } from './preferences';
import { COLUMNS, type Column } from './sort';

interface ColumnsMenuProps {
  columns: readonly Column[];
  onChange: (columns: readonly Column[]) => void;
}

/** Which columns show; the title always does. Esc and a click elsewhere close it. */
export function ColumnsMenu({ columns, onChange }: ColumnsMenuProps) {
  const t = useT();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!open) return;
    const outside = (e: PointerEvent): void => {
      if (e.target instanceof Node && !root.current?.contains(e.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);
  useEffect(() => {
    const element = root.current;
    const onKeyDown = (e: KeyboardEvent): void => {
      if (e.key !== 'Escape' || !open) return;
      e.stopPropagation();
      setOpen(false);
      element?.querySelector('button')?.focus();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [open]);
  return (
    <div className="menu" ref={root}>
      <Button icon="down" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {t('list.columns')}
      </Button>
      {open && (
        <fieldset className="menu-list columns-menu" id={id} aria-label={t('list.columnsLabel')}>
          {COLUMNS.filter((c) => c !== 'title').map((column) => (
            <Checkbox
              key={column}
              checked={columns.includes(column)}
              onChange={() => onChange(withColumn(columns, column))}
              label={t(`list.${column}`)}
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}
