import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { menuStep } from './menu-step';

export interface Tab<K extends string> {
  id: K;
  label: string;
  content: ReactNode;
}

interface TabsProps<K extends string> {
  label: string;
  tabs: readonly Tab<K>[];
  active: K;
  onChange: (id: K) => void;
}

const ARROWS: Readonly<Record<string, string>> = { ArrowRight: 'ArrowDown', ArrowLeft: 'ArrowUp' };

/** Tabs with their panel; arrows move between them. */
export function Tabs<K extends string>({ label, tabs, active, onChange }: TabsProps<K>) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const shown = tabs.find((t) => t.id === active) ?? tabs[0];

  const onKeyDown = (e: KeyboardEvent): void => {
    const next = menuStep(
      ARROWS[e.key] ?? e.key,
      tabs.findIndex((t) => t.id === shown?.id),
      tabs.length,
    );
    const tab = next === null ? undefined : tabs[next];
    if (!tab || e.key === 'ArrowUp' || e.key === 'ArrowDown') return;
    e.preventDefault();
    onChange(tab.id);
    row.current?.querySelector<HTMLElement>(`[data-tab="${tab.id}"]`)?.focus();
  };

  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} ref={row}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            data-tab={tab.id}
            aria-selected={tab.id === shown?.id}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === shown?.id ? 0 : -1}
            onClick={() => onChange(tab.id)}
            onKeyDown={onKeyDown}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div className="tab-panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown?.id ?? ''}`}>
        {shown?.content}
      </div>
    </>
  );
}
