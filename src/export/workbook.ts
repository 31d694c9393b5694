import type { CatalogueIndex } from '../catalogue/query';
import type { Item } from '../catalogue/types';
import type { Language } from '../catalogue/vocabulary';
import { targetParts, unitWord } from '../i18n/target';
import { translate } from '../i18n/translate';
import type { Context } from './context';
import { itemRows } from './rows';
import type { Cell, Sheet } from './xml';

/** A column: its words, its width in characters, and what a row says there. */
type Column<R> = readonly [zh: string, en: string, width: number, value: (row: R) => Cell];

const SHEETS = {
  items: { zh: '条目', en: 'Items' },
  targets: { zh: '目标', en: 'Targets' },
  documents: { zh: '规划文件', en: 'Plans' },
  about: { zh: '说明', en: 'About' },
} as const;

function sheet<R>(
  name: keyof typeof SHEETS,
  language: Language,
  columns: readonly Column<R>[],
  rows: readonly R[],
): Sheet {
  const head = columns.map(([zh, en]) => (language === 'zh' ? zh : en));
  return {
    name: SHEETS[name][language],
    widths: columns.map(([, , width]) => width),
    rows: [head, ...rows.map((row) => columns.map(([, , , value]) => value(row)))],
    header: true,
  };
}

const ITEM_COLUMNS: readonly Column<ReturnType<typeof itemRows>[number]>[] = [
  ['名称', 'Title', 36, (r) => r.title],
  ['领域', 'Sector', 16, (r) => r.sector],
  ['类型', 'Kind', 10, (r) => r.kind],
  ['阶段', 'Stage', 12, (r) => r.stage],
  ['地点', 'Place', 26, (r) => r.place],
  ['位置精度', 'Precision', 14, (r) => r.precision],
  ['年份', 'Year', 8, (r) => r.year],
  ['目标', 'Targets', 40, (r) => r.targets],
  ['概要', 'Summary', 48, (r) => r.summary],
  ['规划文件', 'Plan', 36, (r) => r.plan],
  ['章节', 'Section', 14, (r) => r.section],
  ['段落', 'Paragraph', 11, (r) => r.paragraph],
  ['原文依据', 'Words of the plan', 40, (r) => r.evidence],
  ['英文名称', 'Title in Chinese', 36, (r) => r.other],
  ['编号', 'Id', 26, (r) => r.id],
];

function targetSheet(items: readonly Item[], index: CatalogueIndex, language: Language): Sheet {
  const { units, documents } = index.catalogue;
  const pairs = items.flatMap((item) => item.targets.map((target) => ({ item, target })));
  const parts = ({ item, target }: (typeof pairs)[number]) =>
    targetParts(target, language, units, item.stage === 'maintain');
  const columns: readonly Column<(typeof pairs)[number]>[] = [
    ['条目', 'Item', 36, ({ item }) => item.title[language]],
    ['指标', 'Measured', 30, ({ target }) => target.metric[language]],
    ['要求', 'Wording', 12, (p) => parts(p).verb],
    ['符号', 'Sign', 8, (p) => parts(p).sign],
    ['数值', 'Value', 12, ({ target }) => target.value],
    ['数值上限', 'Value up to', 12, ({ target }) => target.valueMax ?? null],
    ['单位', 'Unit', 14, ({ target }) => unitWord(target.unit, language, units)],
    ['限定', 'Qualifier', 14, (p) => parts(p).qualifier],
    ['口径', 'Kind of change', 26, ({ target }) => translate(language, `change.${target.change}`)],
    ['年份', 'Year', 8, ({ target }) => target.year],
    ['原文数字', 'As printed', 20, ({ target }) => target.printed ?? null],
    ['规划文件', 'Plan', 24, ({ item }) => documents.find((d) => d.id === item.document)?.short[language] ?? null],
    ['段落', 'Paragraph', 11, ({ item }) => item.paragraph],
    ['条目编号', 'Item id', 26, ({ item }) => item.id],
  ];
  return sheet('targets', language, columns, pairs);
}

function documentSheet(items: readonly Item[], index: CatalogueIndex, language: Language): Sheet {
  const { documents } = index.catalogue;
  const columns: readonly Column<(typeof documents)[number]>[] = [
    ['标题', 'Title', 52, (d) => d.title[language]],
    ['简称', 'Short title', 24, (d) => d.short[language]],
    ['发布机关', 'Issued by', 28, (d) => d.issuer[language]],
    ['文号', 'Number', 22, (d) => d.number ?? null],
    ['日期', 'Date', 13, (d) => d.dated],
    ['起始年', 'From', 10, (d) => d.period.from],
    ['终止年', 'To', 10, (d) => d.period.to],
    ['段落数', 'Paragraphs', 12, (d) => d.paragraphs],
    ['已读段落', 'Paragraphs read', 16, (d) => d.read],
    ['本表条目数', 'Items in this file', 16, (d) => items.filter((i) => i.document === d.id).length],
    ['编号', 'Id', 24, (d) => d.id],
  ];
  return sheet('documents', language, columns, documents);
}

function aboutSheet({ language, title, shown, approval, sources, licence, date, link }: Context): Sheet {
  const zh = language === 'zh';
  const rows: Cell[][] = [
    [title, null],
    [zh ? '内容' : 'Contents', shown],
    [zh ? '导出日期' : 'Exported on', date],
    [zh ? '链接' : 'Link', link],
    [zh ? '地图审核' : 'Map approval', approval],
    ...sources.map((source, i): Cell[] => [i === 0 ? (zh ? '来源' : 'Sources') : null, source]),
    [zh ? '许可' : 'Licence', licence],
  ];
  return { name: SHEETS.about[language], widths: [16, 90], rows, header: false };
}

/** The sheets of a workbook: items, their targets, the plans, and where all this comes from. */
export const workbook = (items: readonly Item[], index: CatalogueIndex, context: Context): Sheet[] => [
  sheet('items', context.language, ITEM_COLUMNS, itemRows(items, index, context.language)),
  targetSheet(items, index, context.language),
  documentSheet(items, index, context.language),
  aboutSheet(context),
];
