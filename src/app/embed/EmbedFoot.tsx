import { linkTo } from '../../export/link';
import { useLanguage, useT } from '../../i18n/language';
import { approvalLine } from '../../sectors/credits';
import { useAtlas } from '../../store/store';

/** What no host can take away: where it comes from, the map's approval, and the way to the full view as it stands. */
export function EmbedFoot() {
  const t = useT();
  const language = useLanguage();
  const kind = useAtlas((s) => s.host.embed);
  const scene = useAtlas((s) => s.scene);
  const index = useAtlas((s) => s.index);
  const deployment = useAtlas((s) => s.deployment);
  const item = scene.item === null ? undefined : index?.items.get(scene.item);
  const plans = index?.catalogue.documents.filter((d) =>
    item ? d.id === item.document : (scene.documents?.includes(d.id) ?? true),
  );
  const titles = plans?.map((d) => d.short[language]).join(language === 'zh' ? '、' : ', ') ?? '';
  return (
    <footer className="embed-foot">
      {titles !== '' && <p className="embed-source">{t('embed.source', { titles })}</p>}
      <p className="embed-approval">{approvalLine(language, deployment)}</p>
      <a
        href={linkTo(kind === 'list' && scene.view === 'map' ? { ...scene, view: 'list' } : scene, location.href)}
        target="_blank"
        rel="noopener"
      >
        {t('embed.full')}
      </a>
    </footer>
  );
}
