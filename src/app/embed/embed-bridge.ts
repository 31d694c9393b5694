import { startBridge } from '../../embed/frame/bridge';
import { useAtlas } from '../../store/store';
import { openTalk, stepTalk } from './talks';

/** Makes a file as the reader would: for the page around, but handed to the reader. */
async function exportFile(kind: string): Promise<void> {
  const { downloadWays } = await import('../outputs/Outputs');
  const ways = downloadWays(undefined, () => undefined);
  if (!ways.canSave) throw new Error('this browser saves no files');
  if (kind === 'png') {
    if (!ways.picture) throw new Error('no map is on view');
    ways.save(await ways.picture());
    return;
  }
  if (kind !== 'csv' && kind !== 'xlsx' && kind !== 'geojson')
    throw new Error('say which kind: geojson, csv, xlsx, png');
  ways.save(await ways.file(kind, 'shown'));
}

/** Starts to talk with the page around, where it may be talked to. */
export function talk(): () => void {
  const { host, deployment } = useAtlas.getState();
  return startBridge({
    wanted: host.origin,
    allowedOrigins: deployment.allowedOrigins,
    exportFile,
    story: openTalk,
    step: stepTalk,
  });
}
