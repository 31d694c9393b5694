import type { ReactNode } from 'react';
import { IconButton } from '../../ui/Button';

interface PanelFrameProps {
  /** Name of the region. */
  label: string;
  title: string;
  /** Small line above the title. */
  over?: ReactNode;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
}

/** A panel beside the map: a named region with a heading that can take the focus, and a way out. */
export function PanelFrame({ label, title, over, closeLabel, onClose, children }: PanelFrameProps) {
  return (
    <section className="panel" aria-label={label}>
      <header className="panel-head">
        <div className="panel-heading">
          {over && <p className="panel-over">{over}</p>}
          <h2 tabIndex={-1} data-panel-heading="">
            {title}
          </h2>
        </div>
        <IconButton icon="close" label={closeLabel} onClick={onClose} />
      </header>
      <div className="panel-body">{children}</div>
    </section>
  );
}
