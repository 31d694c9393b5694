import { useMemo, useState } from 'react';
import { useT } from '../../i18n/language';
import { leadsSomewhere } from '../../store/deployment';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { CopyField } from '../../ui/CopyField';
import { Dialog } from '../../ui/Dialog';
import { EmbedPart } from './EmbedPart';
import { QrCode } from './QrCode';
import type { ShareWays } from './ways';
import './share.css';

/** A link that restores what is shown, as text, as QR code and as a frame for another page. */
export function ShareDialog({ ways, onClose }: { ways: ShareWays; onClose: () => void }) {
  const t = useT();
  const [withPlace, setWithPlace] = useState(true);
  const link = useMemo(() => ways.link(withPlace), [ways, withPlace]);
  const published = leadsSomewhere(link);
  // Not in every browser, and only offered where it is.
  const share = published && typeof navigator.share === 'function';
  return (
    <Dialog title={t('share.title')} closeLabel={t('output.close')} onClose={onClose}>
      <div className="share-link">
        <div className="share-words">
          <CopyField label={t('share.linkLabel')} value={link} rows={4} />
          <Checkbox label={t('share.place')} checked={withPlace} onChange={setWithPlace} />
          <p className="small">{t(published ? 'share.linkNote' : 'share.localNote')}</p>
          {share && (
            <p>
              <Button
                icon="link"
                // Closing the system's own sheet is no failure.
                onClick={() => void navigator.share({ title: document.title, url: link }).catch(() => {})}
              >
                {t('share.native')}
              </Button>
            </p>
          )}
        </div>
        {published && (
          <figure className="share-qr">
            <QrCode link={link} />
            <figcaption className="small">{t('share.qrNote')}</figcaption>
          </figure>
        )}
      </div>
      {published && <EmbedPart link={link} ways={ways} />}
    </Dialog>
  );
}
