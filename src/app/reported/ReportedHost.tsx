import { type ComponentType, useEffect, useState } from 'react';
import { reportedIndicator } from '../../store/reported';
import { useAtlas } from '../../store/store';

type Legend = ComponentType<{ indicator: string }>;

/** The legend of an indicator's map, fetched when the map first shows one. What the map says is in the page's table too. */
export function ReportedHost() {
  const indicator = useAtlas(reportedIndicator);
  const [loaded, setLoaded] = useState<{ Legend: Legend } | null>(null);
  const wanted = indicator !== null;
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    import('../../panels/reported/ReportedLegend').then(
      (module) => current && setLoaded({ Legend: module.default }),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  return indicator !== null && loaded ? <loaded.Legend indicator={indicator} /> : null;
}
