import type { CatalogueIndex } from '../../catalogue/query';
import type { Item } from '../../catalogue/types';
import { type TargetParts, targetParts } from '../../i18n/target';
import { type Language, type MessageKey, translate } from '../../i18n/translate';
import { shortCitation } from '../../sectors/citation';
import { shortPlaces } from '../../sectors/tooltip';

/** An item as sentences for the ear: title, targets, place with its precision, source. */

const SPOKEN: Readonly<Record<string, MessageKey>> = {
  '≥': 'speech.atLeast',
  '≤': 'speech.atMost',
  '≈': 'speech.about',
};

/** A promise without signs: the qualifier in words where the plan prints one, else the sign's own word. */
function spokenTarget({ metric, verb, sign, figure, qualifier, printed }: TargetParts, language: Language): string {
  const word = SPOKEN[sign];
  const before = qualifier === '' && word ? translate(language, word) : '';
  const words = printed ? [metric, printed] : [metric, verb, before, figure, qualifier];
  return words.filter(Boolean).join(language === 'zh' ? '' : ' ');
}

/** What is read aloud, a sentence a piece: engines stop in the middle of long texts. */
export function sentences(item: Item, index: CatalogueIndex, language: Language): string[] {
  const { documents, units } = index.catalogue;
  const stop = language === 'zh' ? '。' : '.';
  const titled = (key: MessageKey, words: string): string =>
    `${translate(language, key)}${language === 'zh' ? '：' : ': '}${words}${stop}`;
  const source = shortCitation(
    item,
    documents.find((d) => d.id === item.document),
    language,
  );
  const place = `${shortPlaces(item, index, language)}${language === 'zh' ? '，' : ', '}${translate(language, `precision.${item.precision}`)}`;
  return [
    `${item.title[language]}${stop}`,
    ...item.targets.map((t) =>
      titled('speech.targets', spokenTarget(targetParts(t, language, units, item.stage === 'maintain'), language)),
    ),
    titled('speech.place', place),
    titled('speech.source', source),
  ];
}
