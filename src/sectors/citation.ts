import type { DocumentInfo, Item } from '../catalogue/types';
import type { Language } from '../catalogue/vocabulary';
import { translate } from '../i18n/translate';

/** Where an item stands in its plan, in words. */

/** `二（五）/专栏1` as it is read: `二（五） 专栏1`. */
export function sectionWords(section: string, language: Language): string {
  return section ? section.replace(/\//g, ' ') : translate(language, 'cite.preface');
}

/** Short citation for a tooltip or a row: plan, section, paragraph. */
export function shortCitation(item: Item, document: DocumentInfo | undefined, language: Language): string {
  const plan = document?.short[language] ?? item.document;
  const paragraph = translate(language, 'cite.paragraph', { n: item.paragraph });
  return [plan, sectionWords(item.section, language), paragraph].join(' · ');
}

/** Reference after GB/T 7714—2015: responsible body, title, number [Z], date, place in the text. Always in Chinese. */
export function gbtReference(item: Item, document: DocumentInfo): string {
  const title = document.number ? `${document.title.zh}：${document.number}` : document.title.zh;
  const where = `${sectionWords(item.section, 'zh')} ${translate('zh', 'cite.paragraph', { n: item.paragraph })}`;
  return `${document.issuer.zh}. ${title}[Z]. ${document.dated}: ${where}.`;
}
