import { useLanguage, useT } from '../i18n/language';
import { useAtlas } from '../store/store';

/** The site's name: the operator's, else ours. */
export function useSiteTitle(): string {
  const t = useT();
  const language = useLanguage();
  return useAtlas((s) => s.deployment.title)?.[language] ?? t('app.title');
}
