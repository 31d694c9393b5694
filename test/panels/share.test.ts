import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { pageRule } from '../../src/panels/print/page-rule';
import { type Qr, qrOf } from '../../src/panels/share/qr';

/** What a camera sees: the outline painted, four pixels a module. */
function paint({ size, path }: Qr): { data: Uint8ClampedArray; side: number } {
  const scale = 4;
  const side = size * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let j = 0; j < scale; j++)
      for (let i = 0; i < scale; i++) {
        const at = ((Number(y) * scale + j) * side + Number(x) * scale + i) * 4;
        data.fill(0, at, at + 3);
      }
  return { data, side };
}

const LINKS = [
  'https://example.org/atlas/',
  'https://example.org/atlas/index.html?lang=zh#v=1&map=4.54/45.9396/111.6198&sectors=energy,water&item=byn26-storage-capacity',
  `https://example.org/?lang=en#v=1&q=${encodeURIComponent('乌梁素海流域生态保护修复'.repeat(8)).slice(0, 900)}`,
];

describe('the QR code', () => {
  it.each(LINKS)('says %s to a camera', (link) => {
    const qr = qrOf(link);
    expect(qr).not.toBeNull();
    const { data, side } = paint(qr as Qr);
    expect(jsQR(data, side, side)?.data).toBe(link);
  });

  it('is not drawn for what no code can hold', () => {
    expect(qrOf('x'.repeat(4000))).toBeNull();
  });
});

describe('the size of the paper', () => {
  it('is what was chosen, and the approval line cannot break out of its string', () => {
    const rule = pageRule('a3', 'portrait', '示意图 "甲" \\ \n} body { display: none');
    expect(rule).toContain('size: A3 portrait');
    expect(rule).toContain('content: "示意图 \\"甲\\" \\\\ } body { display: none"');
  });
});
