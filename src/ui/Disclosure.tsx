import { type ReactNode, useId, useState } from 'react';
import { Icon } from './icons';

interface DisclosureProps {
  title: string;
  open?: boolean;
  /** Heading level of the title in the page. */
  level?: 2 | 3;
  children: ReactNode;
}

/** A titled section that folds. */
export function Disclosure({ title, open = true, level = 2, children }: DisclosureProps) {
  const [shown, setShown] = useState(open);
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="disclosure">
      <Heading className="disclosure-title">
        <button type="button" aria-expanded={shown} aria-controls={id} onClick={() => setShown(!shown)}>
          <span>{title}</span>
          <Icon name={shown ? 'up' : 'down'} />
        </button>
      </Heading>
      <div id={id} className="disclosure-body" hidden={!shown}>
        {children}
      </div>
    </section>
  );
}
