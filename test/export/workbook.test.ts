import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { contextOf, today } from '../../src/export/context';
import { workbook } from '../../src/export/workbook';
import { xlsx } from '../../src/export/xlsx';
import { columnName, type Sheet, xmlText } from '../../src/export/xml';
import { index as indexOf, item, target } from '../panels/fixture';

/** A reader of workbooks, of our own: what a spreadsheet program would find in the file. */
function read(bytes: Uint8Array): { sheets: Map<string, string[][]>; xml: Map<string, string>; parts: string[] } {
  const files = Object.entries(unzipSync(bytes)).map(([path, body]) => [path, strFromU8(body)] as const);
  const parts = new Map(files);
  const book = parts.get('xl/workbook.xml') ?? '';
  const relations = parts.get('xl/_rels/workbook.xml.rels') ?? '';
  const plain = (text: string): string =>
    text
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&');
  const sheets = new Map<string, string[][]>();
  const xml = new Map<string, string>();
  for (const [, name = '', id = ''] of book.matchAll(/<sheet name="([^"]+)" sheetId="\d+" r:id="([^"]+)"/g)) {
    const path = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(relations)?.[1];
    const source = parts.get(`xl/${path}`) ?? '';
    xml.set(name, source);
    const rows = [...source.matchAll(/<row r="\d+">(.*?)<\/row>/gs)].map(([, body = '']) => {
      const cells: string[] = [];
      for (const [, column = '', inner = ''] of body.matchAll(/<c r="([A-Z]+)\d+"[^>]*>(.*?)<\/c>/gs)) {
        const at = [...column].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1;
        cells[at] = plain(inner.replace(/<[^>]+>/g, ''));
      }
      return Array.from(cells, (c) => c ?? '');
    });
    sheets.set(name, rows);
  }
  return { sheets, xml, parts: [...parts.keys()] };
}

const items = [
  item('a', { title: { zh: '=1+1 <甲> & "乙"', en: 'First' }, targets: [target(), target({ comparator: '~' })] }),
  item('b', { title: { zh: '第二', en: 'Second' }, document: 'plan-b', evidence: ['坏\u0000字', '\u000b好'] }),
];
const index = indexOf(items);
const shown = { shown: '显示 2 项', link: 'https://a.example/#v=1' };

describe('the workbook', () => {
  it.each(['zh', 'en'] as const)('has items, targets, plans and about, with headers in %s', (language) => {
    const book = read(xlsx(workbook(items, index, contextOf(items, index, language, shown))));
    const [list, targets, plans, about] = [...book.sheets.values()];
    expect([...book.sheets.keys()]).toEqual(
      language === 'zh' ? ['条目', '目标', '规划文件', '说明'] : ['Items', 'Targets', 'Plans', 'About'],
    );
    expect(list).toHaveLength(1 + items.length);
    expect(targets).toHaveLength(1 + 2);
    expect(plans).toHaveLength(1 + 2);
    expect(list?.[0]?.slice(0, 2)).toEqual(language === 'zh' ? ['名称', '领域'] : ['Title', 'Sector']);
    if (language === 'en') expect(list?.[0]?.join()).not.toMatch(/\p{Script=Han}/u);
    const said = about?.flat().join('\n') ?? '';
    for (const words of [today(), 'https://a.example/#v=1', 'MIT', 'GeoNames']) expect(said).toContain(words);
    expect(said).toContain(language === 'zh' ? '示意图 · 未经地图审核' : 'not reviewed');
    expect(said).toContain(language === 'zh' ? '《甲市计划国民经济和社会发展计划》' : 'Plan of plan-a');
  });

  it('keeps text as text, numbers as numbers, and every letter that XML can hold', () => {
    const book = read(xlsx(workbook(items, index, contextOf(items, index, 'zh', shown))));
    expect(book.sheets.get('条目')?.[1]?.[0]).toBe('=1+1 <甲> & "乙"');
    expect(book.xml.get('条目')).not.toContain('<f>');
    expect(book.sheets.get('条目')?.[2]?.join()).toContain('坏字、好');
    expect(book.xml.get('目标')).toMatch(/<c r="E2" s="0"><v>400<\/v><\/c>/);
    expect(book.sheets.get('目标')?.[1]).toEqual(expect.arrayContaining(['≥', '以上', '万千瓦']));
    expect(book.sheets.get('目标')?.[2]).toEqual(expect.arrayContaining(['≈', '左右']));
  });

  it('has bold headers that stay in sight, with filters over all rows, and widths for every column', () => {
    const { xml, parts } = read(xlsx(workbook(items, index, contextOf(items, index, 'zh', shown))));
    const list = xml.get('条目') ?? '';
    const columns = (list.match(/<col /g) ?? []).length;
    expect(list).toContain('state="frozen"');
    expect(list).toContain(`<autoFilter ref="A1:${columnName(columns - 1)}3"/>`);
    expect(list).toMatch(/<c r="A1" s="1"/);
    expect(xml.get('说明')).not.toContain('autoFilter');
    expect(parts).toEqual(expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'xl/styles.xml']));
  });

  it('names columns as a spreadsheet does', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });

  it('is well-formed whatever the text', () => {
    const nasty = ']]>&amp;<c/>\u0001\u{1F600}';
    const sheet: Sheet = { name: 'a&b', widths: [9], rows: [[nasty], [null], [Number.NaN]], header: false };
    const { sheets } = read(xlsx([sheet]));
    expect(sheets.get('a&amp;b')?.[0]?.[0]).toBe(nasty.replace('\u0001', ''));
    expect(xmlText('a\u0000b')).toBe('ab');
  });
});
