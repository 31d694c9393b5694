import { useMemo } from 'react';
import { countBy, filterItems } from '../../catalogue/query';
import { useLanguage, useT } from '../../i18n/language';
import { toggled } from '../../store/filters';
import { sceneFilter, shownItems, useAtlas } from '../../store/store';
import { Checkbox } from '../../ui/Checkbox';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { useIndex } from '../common/useIndex';

/** The plans, on and off, with their items, issuer, date and how far they have been read. */
export function DocumentsPanel() {
  const t = useT();
  const language = useLanguage();
  const { catalogue } = useIndex();
  const filter = useAtlas(sceneFilter);
  const chosen = useAtlas((s) => s.scene.documents);
  const shown = useAtlas(shownItems);
  const patch = useAtlas((s) => s.patch);
  const withItems = useMemo(() => new Set(catalogue.items.map((i) => i.document)), [catalogue]);
  // With the other filters as they are: what a plan that is off would add.
  const totals = useMemo(
    () => countBy(filterItems(catalogue.items, filter, 'documents'), (i) => i.document),
    [catalogue, filter],
  );
  const counts = useMemo(() => countBy(shown, (i) => i.document), [shown]);
  const all = useMemo(() => catalogue.documents.map((d) => d.id), [catalogue]);
  return (
    <ul className="choices">
      {catalogue.documents.map((d) => {
        const of = { shown: counts.get(d.id) ?? 0, total: totals.get(d.id) ?? 0 };
        return (
          <li key={d.id} className="choice choice-document">
            <Checkbox
              checked={chosen === null || chosen.includes(d.id)}
              onChange={() => patch({ documents: toggled(chosen, all, d.id) })}
              label={d.short[language]}
              note={
                <>
                  <VisuallyHidden>{t('documents.count', of)}</VisuallyHidden>
                  <span aria-hidden="true">{of.shown === of.total ? of.total : `${of.shown}/${of.total}`}</span>
                </>
              }
            />
            <p className="choice-facts">
              {d.issuer[language]} · <span className="dated">{d.dated}</span>
              <br />
              {!withItems.has(d.id)
                ? t('documents.unread')
                : t('documents.coverage', { read: d.read, paragraphs: d.paragraphs })}
              {d.note && ` · ${d.note[language]}`}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
