import { useT } from '../../i18n/language';
import type { TooltipModel } from '../../sectors/tooltip';
import { MarkImage } from '../common/MarkImage';

/** The words of a tooltip. */
export function TooltipBody({ model }: { model: TooltipModel }) {
  const t = useT();
  if (model.kind === 'several') {
    return (
      <>
        <p className="tooltip-title">{t('tooltip.several', { n: model.count })}</p>
        <ul className="tooltip-titles">
          {model.titles.map(({ id, mark, title }) => (
            <li key={id}>
              <MarkImage mark={mark} size={18} />
              {title}
            </li>
          ))}
        </ul>
        <p className="small">{model.more > 0 ? t('tooltip.more', { n: model.more }) : t('tooltip.hintSeveral')}</p>
      </>
    );
  }
  const { item } = model;
  return (
    <>
      <p className="tooltip-title">{item.title}</p>
      <p className="tooltip-sector">
        <MarkImage mark={item.mark} size={20} />
        {item.sector} · {item.stage}
      </p>
      {item.targets.length > 0 && (
        <ul className="tooltip-targets">
          {item.targets.map((target) => (
            <li key={target}>{target}</li>
          ))}
          {item.moreTargets > 0 && <li className="small">{t('tooltip.moreTargets', { n: item.moreTargets })}</li>}
        </ul>
      )}
      <p>
        {item.place} <span className="tag">{item.precision}</span>
      </p>
      <p className="small">{item.citation}</p>
    </>
  );
}
