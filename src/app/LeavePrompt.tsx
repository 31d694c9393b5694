import { useEffect, useState } from 'react';
import { useT } from '../i18n/language';
import { useAtlas } from '../store/store';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { leavingTo } from './outgoing';
import { useSiteTitle } from './useSiteTitle';

/**
 * Asks before a link leads to another site, as public bodies must. A page around that listens for such links gets
 * them instead: then it is for that page to ask, and the reader is not asked twice.
 */
export function LeavePrompt() {
  const t = useT();
  const title = useSiteTitle();
  const wanted = useAtlas((s) => s.deployment.leavingPrompt);
  const [address, setAddress] = useState<string | null>(null);

  useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      const to = link && leavingTo(link.getAttribute('href') ?? '', location.href);
      if (!to || event.defaultPrevented) return;
      const leaving = new CustomEvent('plan-atlas-leaving', { detail: to, cancelable: true });
      const handedOver = !window.dispatchEvent(leaving);
      if (!handedOver && !wanted) return;
      event.preventDefault();
      if (!handedOver) setAddress(to);
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [wanted]);

  if (address === null) return null;
  const close = (): void => setAddress(null);
  const go = (): void => {
    window.open(address, '_blank', 'noopener,noreferrer');
    close();
  };
  return (
    <Dialog title={t('leave.title')} closeLabel={t('leave.stay')} onClose={close}>
      <p>{t('leave.text', { title })}</p>
      <p className="leave-address">{address}</p>
      <p className="leave-ways">
        <Button look="main" onClick={go}>
          {t('leave.go')}
        </Button>{' '}
        <Button onClick={close}>{t('leave.stay')}</Button>
      </p>
    </Dialog>
  );
}
