import { useState } from 'react';
import { useT } from '../../i18n/language';
import { useAtlas } from '../../store/store';
import { Button } from '../../ui/Button';
import { isTalking } from './talking';
import { useUpdate } from './update';

/** Offers a newer version, quietly; a page in a talk or left to visitors does not show it. */
export function UpdateNotice() {
  const t = useT();
  const kiosk = useAtlas((s) => s.host.kiosk !== null);
  const update = useUpdate();
  const [later, setLater] = useState(false);
  const [talking, setTalking] = useState(false);
  const shown = update !== null && !later && !kiosk;
  const take = async (): Promise<void> => {
    const busy = await isTalking();
    setTalking(busy);
    if (!busy) update?.();
  };
  return (
    <div role="status" className={shown ? 'notice' : undefined}>
      {shown && (
        <>
          <p>{t(talking ? 'update.talking' : 'update.ready')}</p>
          <div className="notice-choices">
            <Button onClick={() => void take()}>{t('update.take')}</Button>
            <Button look="quiet" onClick={() => setLater(true)}>
              {t('update.later')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
