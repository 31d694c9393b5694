import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from './data';

interface Words {
  zh: string;
  en: string;
}

export interface Talk {
  id: string;
  title: Words;
  scenes: { title: Words; caption: Words; notes: Words; dwell: number }[];
}

/** The talks that the built site carries, at least two. */
export function stories(): [Talk, Talk, ...Talk[]] {
  const folder = join(dist, 'assets');
  const file = readdirSync(folder).find((f) => /^stories-.*\.json$/.test(f));
  if (!file) throw new Error('the site has no talks');
  const [first, second, ...rest] = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Talk[];
  if (!first || !second) throw new Error('the site has fewer than two talks');
  return [first, second, ...rest];
}
