import { useMemo } from 'react';
import type { Item } from '../../catalogue/types';
import { useLanguage, useT } from '../../i18n/language';
import { useAtlas } from '../../store/store';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import { ItemList } from '../common/ItemList';
import { useIndex } from '../common/useIndex';
import { neighbours, samePlace, sameSubject } from './related';

/** A place with more items than this shows them in its own panel. */
const MAX_SAME_PLACE = 6;

/** The same subject in other plans, the same place, and the plan's own order. */
export function Related({ item }: { item: Item }) {
  const t = useT();
  const language = useLanguage();
  const index = useIndex();
  const select = useAtlas((s) => s.select);
  const patch = useAtlas((s) => s.patch);
  const { subject, place, previous, next } = useMemo(() => {
    const { items, documents } = index.catalogue;
    return {
      subject: sameSubject(item, items, documents),
      place: samePlace(item, index),
      ...neighbours(item, items),
    };
  }, [item, index]);
  const name = index.catalogue.subjects.find((s) => s.id === item.subject)?.title[language];
  return (
    <>
      {subject.length > 0 && (
        <section>
          <h3>{t('item.subject')}</h3>
          {name && <p className="small">{name}</p>}
          <ItemList items={subject} />
        </section>
      )}
      {item.subject !== null && (
        <Button look="quiet" icon="link" onClick={() => patch({ subject: item.subject })}>
          {t('compare.subject')}
        </Button>
      )}
      {place.length > 0 && place.length <= MAX_SAME_PLACE && (
        <section>
          <h3>{t('item.same')}</h3>
          <ItemList items={place} />
        </section>
      )}
      <nav className="neighbours" aria-label={t('item.neighbours')}>
        {previous && (
          <button type="button" onClick={() => select(previous.id)}>
            <small>
              <Icon name="left" /> {t('item.previous')}
            </small>
            <span>{previous.title[language]}</span>
          </button>
        )}
        {next && (
          <button type="button" className="neighbours-next" onClick={() => select(next.id)}>
            <small>
              {t('item.next')} <Icon name="right" />
            </small>
            <span>{next.title[language]}</span>
          </button>
        )}
      </nav>
    </>
  );
}
