import { useMemo } from 'react';
import { type MarkSpec, markDataUri } from '../../sectors/mark';

/** The map's own mark beside words that say the same. */
export function MarkImage({ mark, size = 22 }: { mark: MarkSpec; size?: number }) {
  const { sector, stage, form } = mark;
  const source = useMemo(() => markDataUri({ sector, stage, form }), [sector, stage, form]);
  // In rem: the mark grows with the words beside it.
  const side = `${size / 16}rem`;
  return (
    <img
      className="mark"
      src={source}
      width={size}
      height={size}
      style={{ width: side, height: side }}
      alt=""
      draggable={false}
    />
  );
}
