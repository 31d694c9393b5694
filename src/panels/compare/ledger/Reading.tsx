import { useEffect, useMemo, useRef, useState } from 'react';
import { groupBy } from '../../../catalogue/compare/finding';
import type { Item } from '../../../catalogue/types';
import { useCompareT } from '../../../i18n/compare';
import { useLanguage } from '../../../i18n/language';
import { useAtlas } from '../../../store/store';
import { useIndex } from '../../common/useIndex';
import { readText } from '../../item';
import { textPieces } from './pieces';

/** A plan's own text; the names and figures that items rest on lead to them, and an open item is marked in the text. */
export function Reading() {
  const t = useCompareT();
  const language = useLanguage();
  const { catalogue, items } = useIndex();
  const chosen = useAtlas((s) => (s.scene.item === null ? undefined : items.get(s.scene.item)));
  const listed = useAtlas((s) => s.scene.documents);
  const arrived = useAtlas((s) => s.details);
  const patch = useAtlas((s) => s.patch);
  const document = chosen?.document ?? (listed?.length === 1 ? listed[0] : undefined);
  const [text, setText] = useState<{ of: string; paragraphs: readonly string[] | null } | null>(null);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!document) return;
    let current = true;
    readText(document).then(
      (paragraphs) => current && setText({ of: document, paragraphs }),
      () => current && setText({ of: document, paragraphs: null }),
    );
    return () => {
      current = false;
    };
  }, [document]);
  const words = document !== undefined && arrived.includes(document);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words of the items arrive in place
  const byParagraph = useMemo(
    () =>
      groupBy(
        catalogue.items.filter((i) => i.document === document),
        (i) => String(i.paragraph),
      ),
    [catalogue, document, words],
  );
  const here = text?.of === document ? text : null;
  const paragraph = chosen?.paragraph;
  useEffect(() => {
    const line = box.current?.querySelector<HTMLElement>(`[data-paragraph="${paragraph}"]`);
    const page = line?.closest('.compare');
    // Only the page scrolls: the window around it holds header and panels.
    if (here?.paragraphs && line && page)
      page.scrollBy(0, line.getBoundingClientRect().top - page.getBoundingClientRect().top - page.clientHeight / 4);
  }, [here, paragraph]);
  return (
    <section className="reading" ref={box}>
      <h3>{t('coverage.read')}</h3>
      <p className="small">{t('coverage.readHint')}</p>
      <label className="field">
        <span>{t('coverage.document')}</span>
        <select
          value={document ?? ''}
          onChange={(e) => patch({ documents: e.target.value ? [e.target.value] : null, item: null })}
        >
          <option value="">—</option>
          {catalogue.documents.map((d) => (
            <option key={d.id} value={d.id}>
              {d.short[language]}
            </option>
          ))}
        </select>
      </label>
      {document && !here && <p className="small">{t('coverage.loading')}</p>}
      {here && !here.paragraphs && <p className="hint">{t('coverage.textFailed')}</p>}
      {here?.paragraphs && (
        <ol className="reading-text" lang="zh-CN">
          {here.paragraphs.map((one, i) => (
            <Paragraph
              // biome-ignore lint/suspicious/noArrayIndexKey: the number of a paragraph is its name
              key={i}
              n={i + 1}
              text={one}
              items={byParagraph.get(String(i + 1)) ?? []}
              chosen={chosen?.paragraph === i + 1 ? chosen.id : null}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

interface ParagraphProps {
  n: number;
  text: string;
  items: readonly Item[];
  chosen: string | null;
}

function Paragraph({ n, text, items, chosen }: ParagraphProps) {
  const language = useLanguage();
  const select = useAtlas((s) => s.select);
  return (
    <li data-paragraph={n} className={chosen ? 'chosen' : undefined}>
      <span className="reading-n">{n}</span>
      {textPieces(text, items).map(({ start, text: words, item }) =>
        item ? (
          <button
            key={start}
            type="button"
            className={item.id === chosen ? 'marked marked-on' : 'marked'}
            title={item.title[language]}
            onClick={() => select(item.id)}
          >
            {words}
          </button>
        ) : (
          <span key={start}>{words}</span>
        ),
      )}
    </li>
  );
}
