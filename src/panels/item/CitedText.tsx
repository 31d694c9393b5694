import { useEffect, useRef, useState } from 'react';
import type { Item } from '../../catalogue/types';
import { useT } from '../../i18n/language';
import { useAtlas } from '../../store/store';
import { Button } from '../../ui/Button';
import { markEvidence } from './marked';
import { readParagraph } from './texts';

/** The cited paragraph as printed, with the evidence marked and in view. */
export function CitedText({ item }: { item: Item }) {
  const t = useT();
  const here = useAtlas((s) => s.scene.view === 'coverage');
  const patch = useAtlas((s) => s.patch);
  const box = useRef<HTMLQuoteElement>(null);
  const [text, setText] = useState<string | 'failed' | null>(null);

  useEffect(() => {
    let current = true;
    readParagraph(item.document, item.paragraph).then(
      (words) => current && setText(words),
      () => current && setText('failed'),
    );
    return () => {
      current = false;
    };
  }, [item.document, item.paragraph]);

  // The box scrolls, not the panel: the first mark is a third of the way down.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another item of the same paragraph has other marks
  useEffect(() => {
    const mark = box.current?.querySelector('mark');
    if (box.current && mark) box.current.scrollTop = mark.offsetTop - box.current.clientHeight / 3;
  }, [text, item.id, item.evidence]);

  return (
    <section>
      <h3>{t('item.text')}</h3>
      {!here && (
        <Button look="quiet" icon="list" onClick={() => patch({ view: 'coverage', documents: [item.document] })}>
          {t('compare.read')}
        </Button>
      )}
      {text === null && <p className="small">{t('item.textLoading')}</p>}
      {text === 'failed' && <p className="hint">{t('item.textFailed')}</p>}
      {text !== null && text !== 'failed' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        <blockquote className="cited" ref={box} lang="zh-CN" tabIndex={0}>
          {markEvidence(text, item.evidence).map((piece) =>
            piece.marked ? <mark key={piece.start}>{piece.text}</mark> : <span key={piece.start}>{piece.text}</span>,
          )}
        </blockquote>
      )}
    </section>
  );
}
