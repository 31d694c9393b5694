import { useMemo } from 'react';
import { EMBED_KINDS, embedLink, embedSnippet } from '../../export/link';
import { translate } from '../../i18n/translate';
import { DeckDialog } from '../../panels/deck/DeckDialog';
import { DownloadDialog } from '../../panels/download/DownloadDialog';
import { PrintDialog } from '../../panels/print/PrintDialog';
import { ShareDialog } from '../../panels/share/ShareDialog';
import { type Output, useAtlas } from '../../store/store';
import { itemsOf, mapOnView, presentLink, ready, type Scope } from './content';
import { deckWays } from './deck';
import { downloadWays } from './download';
import { preparePrint } from './print';

function shareWays() {
  const { scene, language } = ready();
  const kinds = EMBED_KINDS.filter((kind) => kind !== 'item' || scene.item !== null);
  const title = translate(language, 'app.title');
  return {
    link: presentLink,
    kinds,
    embed: embedLink,
    snippet: (link: string, kind: (typeof EMBED_KINDS)[number], width: number | null, height: number) =>
      embedSnippet(link, kind, title, width, height),
  };
}

/** The dialog that is asked for. Fetched when it first is. */
export default function Outputs({ output }: { output: Output }) {
  const setOutput = useAtlas((s) => s.setOutput);
  const { kind, items, story } = output;
  const close = (): void => setOutput(null);
  const share = useMemo(shareWays, []);
  const download = useMemo(
    () => downloadWays(items, (next) => setOutput({ kind: next, ...(items && { items }) })),
    [items, setOutput],
  );
  const deck = useMemo(() => deckWays(story), [story]);
  if (kind === 'share') return <ShareDialog ways={share} onClose={close} />;
  if (kind === 'download') return <DownloadDialog ways={download} onClose={close} />;
  if (kind === 'deck') return <DeckDialog ways={deck} onClose={close} />;
  const scope: Scope = items ? 'these' : 'shown';
  return (
    <PrintDialog
      count={itemsOf(scope, items).length}
      withMap={mapOnView()}
      prepare={(withList) => preparePrint(scope, items, withList)}
      onClose={close}
    />
  );
}

// The page around a frame asks for files too; both come in one piece.
export { downloadWays };
