import { useT } from '../../i18n/language';
import { useOnline } from './useOnline';

/** Says that the network is gone, for as long as it is. */
export function OfflineStrip() {
  const t = useT();
  const online = useOnline();
  return (
    <div role="status" className={online ? undefined : 'notice'}>
      {!online && <p>{t('state.offline')}</p>}
    </div>
  );
}
