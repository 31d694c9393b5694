import { type ComponentType, useEffect, useState } from 'react';
import { useAtlas } from '../../store/store';
import { ErrorBoundary } from '../ErrorBoundary';

/** Stands by for building stories: fetches the studio when it is first asked for. */
export function StudioHost() {
  const wanted = useAtlas((s) => s.studio !== null);
  const [panel, setPanel] = useState<{ Panel: ComponentType } | null>(null);
  useEffect(() => {
    if (!wanted || panel) return;
    import('./StudioPanel').then(
      (module) => setPanel({ Panel: module.default }),
      () => {
        useAtlas.getState().notify('output.failed');
        useAtlas.getState().setStudio(null);
      },
    );
  }, [wanted, panel]);
  if (!wanted || !panel) return null;
  return (
    <ErrorBoundary>
      <panel.Panel />
    </ErrorBoundary>
  );
}
