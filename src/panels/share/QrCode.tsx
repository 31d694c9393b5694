import { useMemo } from 'react';
import { useT } from '../../i18n/language';
import { qrOf } from './qr';

/** A link as a QR code: black on white in every theme, as cameras want it. */
export function QrCode({ link }: { link: string }) {
  const t = useT();
  const qr = useMemo(() => qrOf(link), [link]);
  if (!qr) return <p className="hint">{t('share.qrFailed')}</p>;
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${qr.size} ${qr.size}`}
      role="img"
      aria-label={t('share.qrAlt')}
      shapeRendering="crispEdges"
    >
      <path d={`M0 0h${qr.size}v${qr.size}h-${qr.size}z`} fill="#fff" />
      <path d={qr.path} fill="#000" />
    </svg>
  );
}
