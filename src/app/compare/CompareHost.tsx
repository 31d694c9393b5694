import { type ComponentType, useEffect, useState } from 'react';
import { useT } from '../../i18n/language';
import { Button } from '../../ui/Button';
import type { ComparePage } from './page';

interface CompareProps {
  page: ComparePage;
  /** Does the map stand beside the page? */
  mapBeside: boolean;
}
type Pages = ComponentType<CompareProps>;

/** Fetches the comparing pages when one is first asked for; what does not come can be asked for again. */
export function CompareHost({ page, mapBeside }: CompareProps) {
  const t = useT();
  const [loaded, setLoaded] = useState<{ Pages: Pages } | 'failed' | null>(null);
  useEffect(() => {
    if (loaded !== null) return;
    let current = true;
    import('../../panels/compare').then(
      (module) => current && setLoaded({ Pages: module.default }),
      () => current && setLoaded('failed'),
    );
    return () => {
      current = false;
    };
  }, [loaded]);
  if (loaded === 'failed')
    return (
      <div className="message" role="alert">
        <p>{t('compare.failed')}</p>
        <Button onClick={() => setLoaded(null)}>{t('compare.retry')}</Button>
      </div>
    );
  if (!loaded) return <p className="message">{t('compare.loading')}</p>;
  return <loaded.Pages page={page} mapBeside={mapBeside} />;
}
