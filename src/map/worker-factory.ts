import workerUrl from 'virtual:map-worker-url';
import { partUrl } from '../catalogue/part';

/**
 * Makes the map engine's worker; takes the place of the engine's own factory in the build. A sandboxed frame has no
 * origin of its own and may start no worker: there the worker's code runs in the page, spoken to over a channel.
 */
export async function workerFactory(): Promise<Worker> {
  // A page opened as a file has none either, but may start one from its own memory.
  if (__ONE_FILE__) return new Worker(partUrl(workerUrl, 'text/javascript'));
  if (globalThis.origin !== 'null') return new Worker(workerUrl, { type: 'module' });
  const { default: EngineWorker } = await import('./worker');
  const { port1, port2 } = new MessageChannel();
  new EngineWorker(port2);
  port1.start();
  port2.start();
  return Object.assign(port1, { terminate: () => port1.close() }) as unknown as Worker;
}
