import { useT } from '../i18n/language';
import { isMessageKey } from '../i18n/translate';
import { useAtlas } from '../store/store';
import { Button } from '../ui/Button';

/** What the reader should know once, until dismissed. */
export function Notices() {
  const t = useT();
  const notices = useAtlas((s) => s.notices);
  const dismiss = useAtlas((s) => s.dismiss);
  return (
    <div className="notices" role="status" aria-label={t('app.notices')}>
      {notices.map(({ id, key, values }) => (
        <div className="notice" key={id}>
          <p>{isMessageKey(key) ? t(key, values) : key}</p>
          <Button look="quiet" onClick={() => dismiss(id)}>
            {t('app.dismiss')}
          </Button>
        </div>
      ))}
    </div>
  );
}
