import { useMemo } from 'react';
import { type MarkSpec, markDataUri } from '../../sectors/mark';

/** The map's own mark beside words that say the same. */
export function MarkImage({ mark, size = 22 }: { mark: MarkSpec; size?: number }) {
  const { sector, stage, form } = mark;
  const source = useMemo(() => markDataUri({ sector, stage, form }), [sector, stage, form]);
  return <img className="mark" src={source} width={size} height={size} alt="" draggable={false} />;
}
