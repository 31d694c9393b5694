import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** One import of a file. `target` is a path from the root for our own files, otherwise the package's name. */
export interface Import {
  from: string;
  target: string;
  own: boolean;
  /** Erased by the compiler: nothing is loaded for it. */
  typeOnly: boolean;
}

const CODE = /\.tsx?$/;

/** Paths from the root of all TypeScript files under the folders, sorted. */
export function codeFiles(root: string, folders: readonly string[]): string[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && CODE.test(entry.name))
        .map((entry) => relative(root, join(entry.parentPath, entry.name))),
    )
    .sort();
}

/** `maplibre-gl/dist/x.css` → `maplibre-gl`; `@turf/turf` stays whole; `node:fs` stays as it is. */
function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

function resolveOwn(root: string, from: string, specifier: string): string {
  const path = posix.join(dirname(from), specifier.replace(/\?.*$/, ''));
  const tries = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`];
  const isFile = (p: string): boolean => statSync(join(root, p), { throwIfNoEntry: false })?.isFile() ?? false;
  return tries.find(isFile) ?? path;
}

/** Every `import`, `export … from`, `import()` and type-only `import()` of one source text. */
export function specifiers(path: string, source: string): { specifier: string; typeOnly: boolean }[] {
  const { module, program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const found: { specifier: string; typeOnly: boolean }[] = [];
  for (const { moduleRequest, entries } of module.staticImports) {
    const typeOnly = entries.length > 0 && entries.every((entry) => entry.isType);
    found.push({ specifier: moduleRequest.value, typeOnly });
  }
  for (const { entries } of module.staticExports) {
    const requests = new Map<string, boolean>();
    for (const { moduleRequest, isType } of entries) {
      if (!moduleRequest) continue;
      requests.set(moduleRequest.value, (requests.get(moduleRequest.value) ?? true) && isType);
    }
    for (const [specifier, typeOnly] of requests) found.push({ specifier, typeOnly });
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const literal = /^['"`]([^'"`$]+)['"`]$/.exec(source.slice(moduleRequest.start, moduleRequest.end));
    if (literal?.[1]) found.push({ specifier: literal[1], typeOnly: false });
  }
  new Visitor({
    TSImportType(node) {
      found.push({ specifier: node.source.value, typeOnly: true });
    },
  }).visit(program);
  return found;
}

/** All imports of the given files. */
export function readImports(root: string, files: readonly string[]): Import[] {
  return files.flatMap((from) =>
    specifiers(from, readFileSync(join(root, from), 'utf8')).map(({ specifier, typeOnly }) => {
      const own = specifier.startsWith('.');
      return { from, own, typeOnly, target: own ? resolveOwn(root, from, specifier) : packageName(specifier) };
    }),
  );
}

/** Circles of imports, each once, as the chain of files. Types count too: they tie files together all the same. */
export function circles(imports: readonly Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, target, own } of imports) {
    if (own) next.set(from, [...(next.get(from) ?? []), target]);
  }
  const found: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, path: string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push([...path.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const target of next.get(file) ?? []) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}

/** Packages that are loaded, directly or through others, when a file is loaded; with the chain that leads there. */
export function reached(imports: readonly Import[], start: string): Map<string, string[]> {
  const packages = new Map<string, string[]>();
  const seen = new Set<string>();
  const walk = (file: string, path: string[]): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { from, target, own, typeOnly } of imports) {
      if (from !== file || typeOnly) continue;
      if (own) walk(target, [...path, file]);
      else if (!packages.has(target)) packages.set(target, [...path, file, target]);
    }
  };
  walk(start, []);
  return packages;
}
