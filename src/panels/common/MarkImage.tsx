import { useId, useMemo } from 'react';
import { MARK_SIZE, type MarkSpec, markShapes } from '../../sectors/mark';
import type { Shape } from '../../sectors/shapes';

const BOX = `0 0 ${MARK_SIZE} ${MARK_SIZE}`;

function ShapePath({ shape, clip }: { shape: Shape; clip: string }) {
  const { d, fill = 'none', opacity, stroke, width, dash, from, roundEnds, at } = shape;
  const path = (
    <path
      d={d}
      fill={fill}
      fillRule="evenodd"
      fillOpacity={opacity}
      stroke={stroke}
      strokeWidth={width}
      strokeDasharray={dash?.join(' ')}
      strokeDashoffset={from && -from}
      strokeLinecap={roundEnds ? 'round' : undefined}
      transform={at && `translate(${at.x} ${at.y}) scale(${at.scale})`}
    />
  );
  if (!shape.clip) return path;
  return (
    <>
      <clipPath id={clip}>
        <path d={shape.clip} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>{path}</g>
    </>
  );
}

/** The map's own mark beside words that say the same. Part of the page: a picture of its own takes a browser far longer to begin with. */
export function MarkImage({ mark, size = 22 }: { mark: MarkSpec; size?: number }) {
  const { sector, stage, form } = mark;
  const shapes = useMemo(() => markShapes({ sector, stage, form }), [sector, stage, form]);
  const id = useId();
  // In rem: the mark grows with the words beside it.
  const side = `${size / 16}rem`;
  return (
    <svg
      className="mark"
      viewBox={BOX}
      width={size}
      height={size}
      style={{ width: side, height: side }}
      aria-hidden="true"
      focusable="false"
    >
      {shapes.map((shape, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is the mark's own and never reordered
        <ShapePath key={i} shape={shape} clip={`${id}${i}`} />
      ))}
    </svg>
  );
}
