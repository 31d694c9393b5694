import { useT } from '../../i18n/language';
import { PAGES, type PageView } from '../../scene/scene';
import { useAtlas } from '../../store/store';
import { RadioMenu } from '../../ui/RadioMenu';
import { usePage } from './page';

/** The way to the pages that set plans side by side. */
export function ComparePages() {
  const t = useT();
  const page = usePage();
  const patch = useAtlas((s) => s.patch);
  return (
    <RadioMenu<PageView | ''>
      label={t('compare.button')}
      icon="compare"
      value={page === null || page === 'subject' ? '' : page}
      options={PAGES.map((value) => ({ value, label: t(`compare.${value}`) }))}
      onChange={(view) => view && patch({ view, subject: null, item: null, place: null })}
    />
  );
}
