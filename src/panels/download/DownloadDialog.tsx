import { useState } from 'react';
import { useT } from '../../i18n/language';
import { Button } from '../../ui/Button';
import { Choices } from '../../ui/Choices';
import { Dialog } from '../../ui/Dialog';
import { DataFiles } from './DataFiles';
import { Instead } from './Instead';
import { useMaking } from './useMaking';
import type { DownloadWays, Format, ScopeId } from './ways';
import './download.css';

const FORMATS = [
  ['xlsx', 'download.xlsx', 'download.xlsxNote'],
  ['csv', 'download.csvShort', 'download.csvNote'],
  ['geojson', 'download.geojson', 'download.geojsonNote'],
] as const satisfies readonly (readonly [Format, string, string])[];

interface OfferProps {
  icon?: 'download' | 'print' | 'present';
  label: string;
  note: string;
  disabled: boolean;
  onClick: () => void;
}

function Offer({ label, note, icon = 'download', ...rest }: OfferProps) {
  return (
    <li>
      <Button icon={icon} {...rest}>
        {label}
      </Button>
      <small>{note}</small>
    </li>
  );
}

/** Items as files, the map as a picture, the way to print, and the data files of the site. */
export function DownloadDialog({ ways, onClose }: { ways: DownloadWays; onClose: () => void }) {
  const t = useT();
  const making = useMaking(ways);
  const [scope, setScope] = useState<ScopeId>(ways.scopes[0]?.id ?? 'all');
  const count = ways.scopes.find((s) => s.id === scope)?.count ?? 0;
  const { picture } = ways;
  return (
    <Dialog title={t('download.title')} closeLabel={t('output.close')} onClose={onClose}>
      <Choices
        label={t('download.scope')}
        options={ways.scopes.map(({ id, count: n }) => ({ id, label: t(`download.${id}`, { n }) }))}
        value={scope}
        onChange={setScope}
      />
      {count === 0 && <p className="hint">{t('download.empty')}</p>}
      <section>
        <h3>{t('download.formats')}</h3>
        <ul className="offers">
          {FORMATS.map(([format, label, note]) => (
            <Offer
              key={format}
              label={t(label)}
              note={t(note)}
              disabled={making.busy || count === 0}
              onClick={() => making.start(t(label), () => ways.file(format, scope))}
            />
          ))}
        </ul>
      </section>
      <section>
        <h3>{t('download.picture')}</h3>
        <ul className="offers">
          <Offer
            label={t('download.png')}
            note={t(picture ? 'download.pngNote' : 'download.noMap')}
            disabled={making.busy || !picture}
            onClick={() => picture && making.start(t('download.png'), picture)}
          />
          <Offer
            icon="present"
            label={t('download.deck')}
            note={t('download.deckNote')}
            disabled={making.busy || !ways.deck}
            onClick={() => ways.deck?.()}
          />
          <Offer
            icon="print"
            label={t('download.print')}
            note={t('download.printNote')}
            disabled={making.busy}
            onClick={ways.print}
          />
        </ul>
      </section>
      <p role="status" className={making.failed ? 'download-status download-failed' : 'download-status'}>
        {making.message}
      </p>
      {making.made &&
        (making.open ? (
          <Instead made={making.made} />
        ) : (
          <p>
            <Button look="quiet" onClick={making.show}>
              {t('download.copyInstead')}
            </Button>
          </p>
        ))}
      {!__ONE_FILE__ && <DataFiles />}
    </Dialog>
  );
}
