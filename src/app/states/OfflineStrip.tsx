import { useT } from '../../i18n/language';
import { useOnline } from './useOnline';

/** Says that the network is gone, for as long as it is. */
export function OfflineStrip() {
  const t = useT();
  // The one-file page has never needed a network.
  const online = useOnline() || __ONE_FILE__;
  return (
    <div role="status" className={online ? undefined : 'notice'}>
      {!online && <p>{t('state.offline')}</p>}
    </div>
  );
}
