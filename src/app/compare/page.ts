import { PAGES, type PageView } from '../../scene/scene';
import { useAtlas } from '../../store/store';

export type ComparePage = PageView | 'subject';

/** The page of the scene that sets plans side by side; null for map, list and talk. A subject has a page of its own. */
export function usePage(): ComparePage | null {
  return useAtlas(({ scene, index }) => {
    if (scene.subject !== null && index?.catalogue.subjects.some((s) => s.id === scene.subject)) return 'subject';
    return PAGES.find((p) => p === scene.view) ?? null;
  });
}
