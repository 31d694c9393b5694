/** Writes the output files, each with a final newline, and the manifest of their hashes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BASE, DEBIAN, npmInputs, sha256 } from './cache';

export interface Manifest {
  inputs: {
    npm: { name: string; version: string; integrity: string }[];
    debian: { name: string; version: string; sha256: string }[];
  };
  outputs: { file: string; bytes: number; sha256: string }[];
}

export class Output {
  private readonly files = new Map<string, Buffer>();

  json(file: string, value: unknown): void {
    this.bytes(file, Buffer.from(`${layOut(value)}\n`, 'utf8'));
  }

  bytes(file: string, content: Buffer): void {
    mkdirSync(dirname(join(BASE, file)), { recursive: true });
    writeFileSync(join(BASE, file), content);
    this.files.set(file, content);
  }

  writeManifest(): void {
    const manifest: Manifest = {
      inputs: {
        npm: npmInputs(),
        debian: DEBIAN.map(({ name, version, sha256: hash }) => ({ name, version, sha256: hash })),
      },
      outputs: [...this.files]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([file, content]) => ({ file, bytes: content.length, sha256: sha256(content) })),
    };
    writeFileSync(join(BASE, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  }
}

/** One feature, geometry or arc a line, so that a change of data shows as changed lines. */
function layOut(value: unknown): string {
  if (Array.isArray(value)) return `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  if (isRecord(value) && Array.isArray(value.features)) {
    return `{"type":"FeatureCollection","features":${layOut(value.features)}}`;
  }
  if (isRecord(value) && value.type === 'Topology' && isRecord(value.objects)) {
    const { objects, arcs, ...head } = value;
    const parts = Object.entries(objects as Record<string, { geometries: unknown[] }>).map(
      ([name, { geometries }]) =>
        `${JSON.stringify(name)}:{"type":"GeometryCollection","geometries":${layOut(geometries)}}`,
    );
    return `${JSON.stringify(head).slice(0, -1)},"objects":{${parts.join(',\n')}},\n"arcs":${layOut(arcs)}}`;
  }
  return JSON.stringify(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
