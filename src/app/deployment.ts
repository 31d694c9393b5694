import { readPart } from '../catalogue/part';
import type { Deployment } from '../store/deployment';
import { useAtlas } from '../store/store';
import { type ConfigProblem, readConfig } from './config';

/** Fetches `config.json` from beside the page and gives it to the store. Whatever is wrong with it, the page starts. */

/** Longest wait for the file, ms. */
const PATIENCE = 5000;
/** More than this is one more notice with a count. */
const MAX_NOTICES = 4;

/** What a page that carries everything does not ask of anybody. */
const CARRIED: Pick<Deployment, 'basemap' | 'errorEndpoint'> = { basemap: { kind: 'embedded' }, errorEndpoint: null };

const rejection = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('too late')));
  });

async function fetchJson(): Promise<{ value: unknown } | ConfigProblem> {
  // The one-file page carries the settings it was made with.
  if (__ONE_FILE__) return { value: await readPart('config.json') };
  const problem = (what: ConfigProblem['what'], value: string): ConfigProblem => ({ path: '', what, value });
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE);
  try {
    const early = window.atlasConfig && Promise.race([window.atlasConfig, rejection(abort.signal)]);
    const response = await (early ?? fetch('config.json', { signal: abort.signal, cache: 'no-cache' }));
    if (!response.ok) return problem('missing', `HTTP ${response.status}`);
    const text = await response.text();
    try {
      return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
    } catch (error) {
      return problem('unreadable', error instanceof Error ? error.message.slice(0, 120) : '');
    }
  } catch {
    return problem('missing', abort.signal.aborted ? `> ${PATIENCE / 1000} s` : '');
  } finally {
    clearTimeout(timer);
  }
}

function tell(problems: readonly ConfigProblem[]): void {
  const { notify } = useAtlas.getState();
  for (const { path, what, value } of problems.slice(0, MAX_NOTICES))
    notify(`config.${what}`, { at: path === '' ? 'config.json' : `config.json · ${path}`, value });
  if (problems.length > MAX_NOTICES) notify('config.more', { n: problems.length - MAX_NOTICES });
}

/** Resolves when the deployment is known; never rejects. */
export async function loadDeployment(): Promise<void> {
  const found = await fetchJson();
  if ('what' in found) {
    tell([found]);
    return;
  }
  const { deployment: set, problems } = readConfig(found.value);
  const deployment = __ONE_FILE__ ? { ...set, ...CARRIED } : set;
  useAtlas.getState().operate({ deployment });
  if (deployment.errorEndpoint)
    void import('./errors').then(({ reportTo }) => reportTo(deployment.errorEndpoint ?? ''));
  tell(problems);
}
