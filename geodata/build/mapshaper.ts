/** Runs mapshaper commands on files held in memory. */
import { loadTool } from './cache';

interface Mapshaper {
  applyCommands(commands: string, input: Record<string, string>): Promise<Record<string, string | Uint8Array>>;
}

/** Runs a command line; inputs and outputs by file name, values that are not strings are written as JSON. */
export async function mapshaper(commands: string, input: Record<string, unknown>): Promise<Record<string, string>> {
  const tool = await loadTool<Mapshaper>('mapshaper');
  const files = Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
  const output = await tool.applyCommands(commands.replace(/\s+/g, ' ').trim(), files);
  return Object.fromEntries(
    Object.entries(output).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : Buffer.from(value).toString('utf8'),
    ]),
  );
}

/** A bounding box as a mapshaper argument. */
export function bboxArgument(box: readonly number[]): string {
  return `bbox=${box.join(',')}`;
}
