import { useT } from '../../i18n/language';
import { SearchBox } from '../../panels/search/SearchBox';
import type { EmbedKind } from '../../store/deployment';
import { useAtlas } from '../../store/store';
import { Button } from '../../ui/Button';
import type { IconName } from '../../ui/icons';
import { useSiteTitle } from '../useSiteTitle';

/** Parts that unfold over the map. */
export type Part = 'layers' | 'legend' | 'list';
const PARTS = [
  ['layers', 'panel.layers', 'layers'],
  ['legend', 'legend.title', 'map'],
  ['list', 'view.list', 'list'],
] as const satisfies readonly (readonly [Part, string, IconName])[];

interface EmbedBarProps {
  kind: EmbedKind;
  part: Part | null;
  onPart: (part: Part) => void;
}

/** The few controls that the host keeps; nothing at all when it keeps none. */
export function EmbedBar({ kind, part, onPart }: EmbedBarProps) {
  const t = useT();
  const title = useSiteTitle();
  const ui = useAtlas((s) => s.host.ui);
  const setOutput = useAtlas((s) => s.setOutput);
  const parts = kind === 'map' ? PARTS.filter(([id]) => ui.has(id)) : [];
  const handing = ui.has('share') || ui.has('tools');
  if (!ui.has('title') && !ui.has('search') && !handing && parts.length === 0) return null;
  return (
    <header className="embed-bar">
      {/* The page's heading says it to the ear already. */}
      {ui.has('title') && (
        <p className="embed-title" aria-hidden="true">
          {title}
        </p>
      )}
      {ui.has('search') && kind !== 'item' && <SearchBox />}
      {parts.map(([id, label, icon]) => (
        <Button key={id} icon={icon} aria-expanded={part === id} onClick={() => onPart(id)}>
          {t(label)}
        </Button>
      ))}
      {ui.has('share') && (
        <Button icon="share" onClick={() => setOutput({ kind: 'share' })}>
          {t('share.button')}
        </Button>
      )}
      {ui.has('tools') && (
        <Button icon="download" onClick={() => setOutput({ kind: 'download' })}>
          {t('download.button')}
        </Button>
      )}
    </header>
  );
}
