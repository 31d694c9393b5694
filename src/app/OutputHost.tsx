import { type ComponentType, useEffect, useState } from 'react';
import { type Output, useAtlas } from '../store/store';
import { ErrorBoundary } from './ErrorBoundary';

type Dialogs = ComponentType<{ output: Output }>;

/** Stands by for share, download and print: fetches their dialogs when one is first asked for. */
export function OutputHost() {
  const output = useAtlas((s) => s.output);
  const [dialogs, setDialogs] = useState<{ Dialogs: Dialogs } | null>(null);
  const wanted = output !== null;
  useEffect(() => {
    if (!wanted || dialogs) return;
    const { setOutput, notify } = useAtlas.getState();
    import('./outputs/Outputs').then(
      (module) => setDialogs({ Dialogs: module.default }),
      () => {
        notify('output.failed');
        setOutput(null);
      },
    );
  }, [wanted, dialogs]);
  if (!output || !dialogs) return null;
  return (
    <ErrorBoundary resetKey={output.kind}>
      <dialogs.Dialogs output={output} />
    </ErrorBoundary>
  );
}
