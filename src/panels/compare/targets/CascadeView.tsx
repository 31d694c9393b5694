import type { Cascade, CascadePart } from '../../../catalogue/compare/cascade';
import { useCompareT } from '../../../i18n/compare';
import { useLanguage } from '../../../i18n/language';
import { Cite } from '../Cite';
import { formatShare, useLoadedWords, usePromise, useQuantity } from '../usePromise';

/** A target above with those below as shares of it; the shares at hand never stand for the whole. */
export function CascadeView({ found }: { found: Cascade | null }) {
  const t = useCompareT();
  const language = useLanguage();
  const promise = usePromise();
  const quantity = useQuantity();
  const loaded = useLoadedWords();
  if (!found) return <p className="small cascade">{t('cascade.noTop')}</p>;
  const { top, parts, together, plans } = found;
  const unbounded = parts.some((p) => p.share !== null && p.share.operator === null);
  return (
    <section className="cascade">
      <h4>{t('cascade.title')}</h4>
      <p>
        <b>{t('cascade.top', { plan: top.document.short[language], promise: promise(top.target, top.item) })}</b>{' '}
        <Cite item={top.item} />
      </p>
      <p className="loaded">{loaded(plans)}</p>
      {parts.length === 0 ? (
        <p className="small">{t('cascade.none')}</p>
      ) : (
        <table className="data">
          <caption className="visually-hidden">{t('cascade.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('targets.plan')}</th>
              <th scope="col">{t('targets.value')}</th>
              <th scope="col">{t('cascade.share')}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={`${part.item.id}/${part.target.value}/${part.target.unit}`}>
                <th scope="row">{part.document.short[language]}</th>
                <td>
                  {promise(part.target, part.item)} <Cite item={part.item} />
                </td>
                <td>
                  <Share part={part} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {together && parts.length > 1 && (
        <p className="small">
          {t('cascade.together', {
            sum: quantity(together.quantity, top.target.unit),
            share: formatShare(together.share),
          })}
        </p>
      )}
      {unbounded && <p className="small">{t('cascade.unbounded')}</p>}
    </section>
  );
}

/** A bar of the target above, or the reason why there is none. */
function Share({ part }: { part: CascadePart }) {
  const t = useCompareT();
  const language = useLanguage();
  if (!part.share)
    return (
      <span className="small">
        {t('cascade.noShare')}
        {language === 'zh' ? '：' : ': '}
        {part.why?.[language] ?? t(`reason.${part.reason ?? 'no-indicator'}`)}
      </span>
    );
  const width = Math.min(1, part.share.value) * 100;
  return (
    <span className="share">
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect className="share-whole" width={100} height={10} />
        <rect className="share-part" width={width} height={10} />
      </svg>
      <b>{formatShare(part.share)}</b>
    </span>
  );
}
