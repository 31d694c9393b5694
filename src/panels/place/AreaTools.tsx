import { useT } from '../../i18n/language';
import { enterArea } from '../../store/filters';
import { useAtlas } from '../../store/store';
import { Button } from '../../ui/Button';

/** What is in a district besides its own items, and how to see only that. */
export function AreaTools({ area, within }: { area: string; within: number }) {
  const t = useT();
  const only = useAtlas((s) => s.scene.area === area);
  const patch = useAtlas((s) => s.patch);
  return (
    <div className="area-tools">
      {within > 0 && (
        <p>
          {t('place.within')} · {t('place.count', { n: within })}
        </p>
      )}
      <div className="panel-tools">
        <Button aria-pressed={only} onClick={() => patch(enterArea(only ? null : area))}>
          {t(only ? 'place.onlyOff' : 'place.only')}
        </Button>
        <Button icon="list" onClick={() => patch({ area, view: 'list' })}>
          {t('place.asList')}
        </Button>
      </div>
    </div>
  );
}
