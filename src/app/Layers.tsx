import { useT } from '../i18n/language';
import { DocumentsPanel } from '../panels/documents/DocumentsPanel';
import { FiltersPanel } from '../panels/filters/FiltersPanel';
import { LegendPanel } from '../panels/legend/LegendPanel';
import { SectorsPanel } from '../panels/sectors/SectorsPanel';
import { Disclosure } from '../ui/Disclosure';

/** What can be switched: sectors, plans, further filters; with the legend below where there is no tab for it. */
export function Layers({ withLegend }: { withLegend: boolean }) {
  const t = useT();
  return (
    <>
      <Disclosure title={t('sectors.title')}>
        <SectorsPanel />
      </Disclosure>
      <Disclosure title={t('documents.title')}>
        <DocumentsPanel />
      </Disclosure>
      {withLegend && (
        <Disclosure title={t('legend.title')}>
          <LegendPanel />
        </Disclosure>
      )}
      <Disclosure title={t('panel.filters')} open={false}>
        <FiltersPanel />
      </Disclosure>
    </>
  );
}
