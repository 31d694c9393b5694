import { useEffect, useMemo, useRef } from 'react';
import { useLanguage } from '../../i18n/language';
import { MarkImage } from '../../panels/common/MarkImage';
import type { LegendRow } from '../../sectors/legend';
import { legendOf } from '../../sectors/legend-of';
import { SECTOR_STYLE } from '../../sectors/registry';
import { reportedIndicator } from '../../store/reported';
import { shownItems, useAtlas } from '../../store/store';
import { useWords } from '../../story/words';

/** Rows that an audience asks about; the rest is in the page's own legend. */
const GROUPS: readonly LegendRow['group'][] = ['stage', 'precision', 'line'];

/** Keeps the map clear of the legend, however many lines it takes: what the scene shows is fitted below it. */
function cover(top: number): void {
  const { padding, scene, setPadding, patch } = useAtlas.getState();
  if (padding.top === top) return;
  setPadding({ ...padding, top });
  if (scene.camera === null && typeof scene.fit === 'object' && scene.fit) patch({ fit: [...scene.fit] });
}

/** The legend of what the stage shows, and of nothing else. */
export function StageLegend() {
  const w = useWords();
  const root = useRef<HTMLElement>(null);
  const language = useLanguage();
  const index = useAtlas((s) => s.index);
  const items = useAtlas(shownItems);
  const window = useAtlas((s) => s.viewport);
  const legend = useMemo(() => (index ? legendOf(items, index, window ?? undefined) : null), [items, index, window]);
  // A map of an indicator brings its own legend.
  const compared = useAtlas(reportedIndicator) !== null;
  const empty = compared || !legend || legend.sectors.length === 0;
  useEffect(() => {
    const element = root.current;
    if (!element || empty) return;
    const observer = new ResizeObserver(() => cover(element.offsetTop + element.offsetHeight));
    observer.observe(element);
    return () => {
      observer.disconnect();
      cover(0);
    };
  }, [empty]);
  if (empty) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a small stage it scrolls, and the keyboard must reach it
    <section className="stage-legend" ref={root} aria-label={w('legend')} tabIndex={0}>
      <ul>
        {legend.sectors.map((sector) => (
          <li key={sector}>
            <MarkImage mark={{ sector, stage: 'complete', form: 'site' }} size={24} />
            {SECTOR_STYLE[sector].name[language]}
          </li>
        ))}
      </ul>
      <ul>
        {legend.rows
          .filter((row) => GROUPS.includes(row.group))
          .map((row) => (
            <li key={row.id}>
              <img src={row.image} width={row.width} height={row.height} alt="" />
              {row.label[language]}
            </li>
          ))}
      </ul>
    </section>
  );
}
