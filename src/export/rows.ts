import { type CatalogueIndex, placeNames } from '../catalogue/query';
import type { Item } from '../catalogue/types';
import type { Language } from '../catalogue/vocabulary';
import { formatTarget } from '../i18n/target';
import { joinWords, type MessageKey, translate } from '../i18n/translate';
import { sectionWords, shortCitation } from '../sectors/citation';
import { SECTOR_STYLE } from '../sectors/registry';

/** An item in words, as a row of a table for people: on paper and in a workbook. */
export interface ItemRow {
  id: string;
  title: string;
  /** Its title in the other language. */
  other: string;
  kind: string;
  sector: string;
  stage: string;
  place: string;
  precision: string;
  year: number;
  targets: string;
  plan: string;
  section: string;
  paragraph: number;
  citation: string;
  summary: string;
  evidence: string;
}

/** Rows in the order of the items. */
export function itemRows(items: readonly Item[], index: CatalogueIndex, language: Language): ItemRow[] {
  const { documents, units } = index.catalogue;
  const t = (key: MessageKey): string => translate(language, key);
  const plans = new Map(documents.map((d) => [d.id, d]));
  return items.map((item) => {
    const plan = plans.get(item.document);
    const targets = item.targets.map((x) => formatTarget(x, language, units, item.stage === 'maintain'));
    return {
      id: item.id,
      title: item.title[language],
      other: item.title[language === 'zh' ? 'en' : 'zh'],
      kind: t(`kind.${item.kind}`),
      sector: SECTOR_STYLE[item.sector].name[language],
      stage: item.stage ? t(`stage.${item.stage}`) : '',
      place: placeNames(item, index, language),
      precision: t(`precision.${item.precision}`),
      year: item.year,
      targets: targets.join(language === 'zh' ? '；' : '; '),
      plan: plan?.title[language] ?? item.document,
      section: sectionWords(item.section, language),
      paragraph: item.paragraph,
      citation: shortCitation(item, plan, language),
      summary: item.summary[language],
      evidence: joinWords(language, item.evidence),
    };
  });
}
