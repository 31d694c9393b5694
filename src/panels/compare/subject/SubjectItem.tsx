import type { Item } from '../../../catalogue/types';
import { useLanguage } from '../../../i18n/language';
import { itemMark } from '../../../sectors/tooltip';
import { useAtlas } from '../../../store/store';
import { MarkImage } from '../../common/MarkImage';
import { Cite } from '../Cite';
import { usePromise } from '../usePromise';

/** What one line of a plan says of a subject. */
export function SubjectItem({ item, stage }: { item: Item; stage: string | null }) {
  const language = useLanguage();
  const promise = usePromise();
  const current = useAtlas((s) => s.scene.item === item.id);
  const select = useAtlas((s) => s.select);
  return (
    <div className={current ? 'subject-item chosen' : 'subject-item'}>
      <MarkImage mark={itemMark(item)} />
      <div>
        <p>
          <button type="button" className="cite subject-title" onClick={() => select(item.id)}>
            {item.title[language]}
          </button>
          {stage && <span className="tag">{stage}</span>}
        </p>
        {item.targets.map((target) => (
          <p key={`${target.metric.zh}/${target.value}/${target.unit}/${target.year}`}>
            {target.metric.zh === item.title.zh ? '' : `${target.metric[language]} `}
            <b>{promise(target, item)}</b> <small>{target.year}</small>
          </p>
        ))}
        <p>
          <Cite item={item} />
        </p>
      </div>
    </div>
  );
}
