/** Holds the manifest against the files. Pure. */
interface Listed {
  file?: unknown;
  sha256?: unknown;
}

export function checkManifest(text: string, hashes: ReadonlyMap<string, string>): string[] {
  let outputs: Listed[];
  try {
    const parsed = JSON.parse(text) as { outputs?: Listed[] } | null;
    if (!Array.isArray(parsed?.outputs)) return ['manifest.json: has no list "outputs"; run "npm run geodata"'];
    outputs = parsed.outputs;
  } catch (error) {
    return [
      `manifest.json: is not JSON (${error instanceof Error ? error.message : String(error)}); run "npm run geodata"`,
    ];
  }
  return outputs.flatMap(({ file, sha256 }) => {
    const found = hashes.get(String(file));
    if (found === undefined) return [`manifest.json: lists ${String(file)}, which is not there; run "npm run geodata"`];
    if (found !== sha256)
      return [`${String(file)}: differs from its hash in manifest.json; do not edit by hand, run "npm run geodata"`];
    return [];
  });
}
