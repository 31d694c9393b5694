import { join } from 'node:path';
import { startServer } from '../../scripts/serve';

/** Serves dist/ on a free port, below a path as a portal would; the address goes to the tests by the environment. */
export default async function serveSite(): Promise<() => Promise<void>> {
  const dir = process.env.ATLAS_DIST ?? join(import.meta.dirname, '../../dist');
  const server = await startServer({ dir, port: 0, base: '/portal/atlas/' });
  process.env.ATLAS_URL = server.url;
  return () => server.close();
}
