import type { Item } from '../../catalogue/types';
import { formatDate } from '../../i18n/format';
import { useLanguage, useT } from '../../i18n/language';
import { gbtReference, sectionWords } from '../../sectors/citation';
import { CopyButton } from '../../ui/CopyButton';
import { useIndex } from '../common/useIndex';

/** Which line of which plan says so: the plan in full, section, paragraph, and the words that prove it. */
export function Citation({ item }: { item: Item }) {
  const t = useT();
  const language = useLanguage();
  const document = useIndex().catalogue.documents.find((d) => d.id === item.document);
  if (!document) return null;
  const facts: [string, string][] = [
    [t('item.issuer'), document.issuer[language]],
    ...(document.number ? [[t('item.number'), document.number] as [string, string]] : []),
    [t('item.dated'), formatDate(document.dated)],
    [t('item.section'), sectionWords(item.section, language)],
    [t('item.paragraph'), t('cite.full', { n: item.paragraph })],
  ];
  return (
    <section>
      <h3>{t('item.citation')}</h3>
      <p className="cite-title">{document.title[language]}</p>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h4>{t('item.evidence')}</h4>
      <ul className="chips" lang="zh-CN">
        {item.evidence.map((words) => (
          <li key={words}>
            <q>{words}</q>
          </li>
        ))}
      </ul>
      <CopyButton icon="copy" label={t('item.copyCitation')} text={() => gbtReference(item, document)} />
    </section>
  );
}
