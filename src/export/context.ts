import type { CatalogueIndex } from '../catalogue/query';
import type { Item } from '../catalogue/types';
import { type Language, translate } from '../i18n/translate';
import { approvalLine, mapCredits } from '../sectors/credits';
import { useAtlas } from '../store/store';

/** What every handed-out thing says of itself: what it is, from where, how far to trust it, when, and the way back. */
export interface Context {
  language: Language;
  title: string;
  /** What it holds, in words. */
  shown: string;
  approval: string;
  /** Plans first, then whom the map owes its ground to. */
  sources: readonly string[];
  licence: string;
  /** YYYY-MM-DD. */
  date: string;
  link: string;
}

/** Today where the reader is. */
export function today(now = new Date()): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The context of some items; only the plans that they come from are named. */
export function contextOf(
  items: readonly Item[],
  index: CatalogueIndex,
  language: Language,
  { shown, link }: Pick<Context, 'shown' | 'link'>,
): Context {
  const used = new Set(items.map((i) => i.document));
  const plans = index.catalogue.documents.filter((d) => used.has(d.id));
  const brackets = language === 'zh' ? ['《', '》'] : ['', ''];
  return {
    language,
    title: `${useAtlas.getState().deployment.title?.[language] ?? translate(language, 'app.title')} · ${translate(language, 'app.subtitle')}`,
    shown,
    approval: approvalLine(language, useAtlas.getState().deployment),
    sources: [
      ...plans.map((d) =>
        [`${brackets[0]}${d.title[language]}${brackets[1]}`, d.issuer[language], d.number, d.dated]
          .filter(Boolean)
          .join(language === 'zh' ? '，' : ', '),
      ),
      ...mapCredits(language, useAtlas.getState().deployment),
    ],
    licence: translate(language, 'output.licence'),
    date: today(),
    link,
  };
}
