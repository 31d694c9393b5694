import { useEffect } from 'react';
import { useT } from '../../i18n/language';
import { Button } from '../../ui/Button';
import { LoadSteps } from './LoadSteps';
import { useOnline } from './useOnline';

/** Until the catalogue is there: the page's bones and what is on its way; when it cannot be had, why and a way on. */
export function Waiting({ failed, onRetry }: { failed: boolean; onRetry: () => void }) {
  const t = useT();
  const online = useOnline();
  useEffect(() => {
    if (!failed) return;
    window.addEventListener('online', onRetry);
    return () => window.removeEventListener('online', onRetry);
  }, [failed, onRetry]);
  return (
    <div className="skeleton">
      <div className="skeleton-bar">
        <span>{t('app.title')}</span>
      </div>
      <div className="skeleton-parts">
        <div className="skeleton-side" aria-hidden="true">
          {Array.from({ length: 8 }, (_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: eight lines that never change
            <i key={i} />
          ))}
        </div>
        <main className="skeleton-main" role={failed ? 'alert' : undefined} aria-busy={!failed}>
          <h1>{t('app.title')}</h1>
          {failed ? (
            <>
              <p>{t(online ? 'app.loadFailed' : 'state.catalogueOffline')}</p>
              <Button look="main" onClick={onRetry}>
                {t('app.retry')}
              </Button>
              {!__ONE_FILE__ && (
                <p>
                  <a href="data/plan-items.csv" download>
                    {t('state.csv')}
                  </a>
                </p>
              )}
            </>
          ) : (
            <>
              <p role="status">{t('app.loading')}</p>
              <LoadSteps />
            </>
          )}
        </main>
      </div>
    </div>
  );
}
