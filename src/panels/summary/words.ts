import type { CatalogueIndex, ItemFilter } from '../../catalogue/query';
import type { SectorId } from '../../catalogue/vocabulary';
import { joinWords, type Language, type MessageKey, translate } from '../../i18n/translate';
import { SECTOR_STYLE } from '../../sectors/registry';

/** How many names the line may hold before it counts them instead. */
const MAX_NAMES = 3;

/** What is shown, in words: `显示 328 项中的 41 项 · 能源、水利水网 · 2 份规划`. */
export function summaryWords(filter: ItemFilter, shown: number, index: CatalogueIndex, language: Language): string {
  const total = index.catalogue.items.length;
  const counted = translate(language, shown === total ? 'summary.all' : 'summary.some', { shown, total });
  return [counted, ...filterWords(filter, index, language)].join(' · ');
}

/** Each filter that is on, in words. */
export function filterWords(filter: ItemFilter, index: CatalogueIndex, language: Language): string[] {
  const t = (key: MessageKey, values = {}): string => translate(language, key, values);
  const parts: string[] = [];

  const named = (
    values: readonly string[] | null,
    name: (v: string) => string,
    none: MessageKey,
    many: MessageKey,
  ): void => {
    if (values === null) return;
    if (values.length === 0) parts.push(t(none));
    else if (values.length <= MAX_NAMES) parts.push(joinWords(language, values.map(name)));
    else parts.push(t(many, { n: values.length }));
  };
  named(filter.sectors, (v) => SECTOR_STYLE[v as SectorId].name[language], 'summary.noSectors', 'summary.sectors');
  const { documents } = index.catalogue;
  named(
    filter.documents,
    (v) => documents.find((d) => d.id === v)?.short[language] ?? v,
    'summary.noDocuments',
    'summary.documents',
  );

  const listed = (values: readonly string[] | null, prefix: string, key: MessageKey): void => {
    if (values)
      parts.push(
        t(key, {
          words:
            joinWords(
              language,
              values.map((v) => t(`${prefix}.${v}` as MessageKey)),
            ) || '—',
        }),
      );
  };
  listed(filter.kinds, 'kind', 'summary.kinds');
  listed(filter.stages, 'stage', 'summary.stages');
  listed(filter.precision, 'precision', 'summary.precision');
  if (filter.topics && filter.topics.length > MAX_NAMES)
    parts.push(t('summary.topicsMany', { n: filter.topics.length }));
  else listed(filter.topics, 'topic', 'summary.topics');
  if (filter.figure) parts.push(t('summary.figure'));
  if (filter.year !== null) parts.push(t('summary.year', { year: filter.year }));
  if (filter.area)
    parts.push(t('summary.area', { area: index.places.get(filter.area)?.name[language] ?? filter.area }));
  if (filter.q.trim()) parts.push(t('summary.query', { q: filter.q.trim() }));
  return parts;
}
