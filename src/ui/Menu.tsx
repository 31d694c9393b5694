import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Icon, type IconName } from './icons';

export interface MenuLink {
  href: string;
  label: string;
  note: string;
}

interface MenuProps {
  label: string;
  icon: IconName;
  links: readonly MenuLink[];
}

/** The entry that a key leads to; null when the key moves nothing. */
export function menuStep(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

/** A button that opens a menu of download links: arrows move, Esc closes, Tab leaves. */
export function Menu({ label, icon, links }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  const entries = (): HTMLElement[] => [...(root.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];

  useEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const outside = (e: PointerEvent): void => {
      if (e.target instanceof Node && !root.current?.contains(e.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);

  const onKeyDown = (e: KeyboardEvent): void => {
    if (e.key === 'Escape') {
      e.stopPropagation();
      setOpen(false);
      button.current?.focus();
    } else if (e.key === 'Tab') setOpen(false);
    const all = entries();
    const next = menuStep(e.key, all.indexOf(document.activeElement as HTMLElement), all.length);
    if (next !== null) {
      e.preventDefault();
      all[next]?.focus();
    }
  };

  return (
    <div className="menu" ref={root}>
      <button
        ref={button}
        type="button"
        className="button button-plain"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} />
        <span className="button-words">{label}</span>
      </button>
      {open && (
        <div className="menu-list" id={id} role="menu" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
          {links.map((link) => (
            <a key={link.href} role="menuitem" tabIndex={-1} href={link.href} download onClick={() => setOpen(false)}>
              <span>{link.label}</span>
              <small>{link.note}</small>
            </a>
          ))}
        </div>
      )}
    </div>
  );
}
