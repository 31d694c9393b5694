import { useLanguage } from '../../i18n/language';
import { approvalLine, mapCredits } from '../../sectors/credits';
import { useAtlas } from '../../store/store';

/** What must stand by every map, also on paper: its approval number or that it has none, and whose lines it shows. */
export function MapNote() {
  const language = useLanguage();
  const deployment = useAtlas((s) => s.deployment);
  const [lines] = mapCredits(language, deployment);
  return <p className="map-note small">{[approvalLine(language, deployment), lines].filter(Boolean).join(' · ')}</p>;
}
