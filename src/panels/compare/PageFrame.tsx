import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useCompareT } from '../../i18n/compare';
import { useAtlas } from '../../store/store';
import { IconButton } from '../../ui/Button';

let shownBefore = false;

interface PageFrameProps {
  title: string;
  over?: string | undefined;
  lead?: ReactNode;
  tools?: ReactNode;
  children: ReactNode;
  onClose?: () => void;
}

/** A page in the place of the map: a named region with a heading that takes the focus when the reader opens it. */
export function PageFrame({ title, over, lead, tools, children, onClose }: PageFrameProps) {
  const t = useCompareT();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const patch = useAtlas((s) => s.patch);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another page
  useEffect(() => {
    heading.current?.closest('.compare')?.scrollTo(0, 0);
    // A page that the address opened leaves the focus alone: the reader has touched nothing yet.
    const byReader = document.activeElement !== document.body || shownBefore;
    shownBefore = true;
    if (byReader) heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <section className="compare" aria-labelledby={id}>
      <header className="compare-head">
        <div>
          {over && <p className="small">{over}</p>}
          <h2 id={id} ref={heading} tabIndex={-1} data-panel-heading="">
            {title}
          </h2>
          {lead && <p className="compare-lead">{lead}</p>}
        </div>
        <IconButton
          icon="close"
          label={t('page.close')}
          onClick={onClose ?? (() => patch({ view: 'map', subject: null }))}
        />
      </header>
      {tools && <div className="compare-tools">{tools}</div>}
      {children}
    </section>
  );
}
