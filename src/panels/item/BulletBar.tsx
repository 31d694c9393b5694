import type { Bullet } from './bullet';

const WIDTH = 320;
const MIDDLE = 12;
/** Half a band around a level that is kept, half a soft line, pixels. */
const BAND = 9;
const SOFT = 4;

/** The bar of a target with a baseline. Its words are in the label. */
export function BulletBar({ bullet, label }: { bullet: Bullet; label: string }) {
  const { baseline, target, targetMax, open } = bullet;
  const at = target * WIDTH;
  const half = open === 'band' ? BAND : open === 'soft' ? SOFT : 0;
  const end = targetMax * WIDTH;
  return (
    <svg className="bullet" viewBox={`0 0 ${WIDTH} 24`} role="img" aria-label={label}>
      <path className="bullet-axis" d={`M0 ${MIDDLE}H${WIDTH}`} />
      <rect className="bullet-baseline" x="0" y={MIDDLE - 5} width={baseline * WIDTH} height="10" />
      {(half > 0 || end > at) && (
        <rect className="bullet-band" x={at - half} y="3" width={end - at + half * 2} height="18" />
      )}
      {open !== 'band' && <path className="bullet-target" d={`M${at} 2V22`} />}
      {open === 'right' && <path className="bullet-target" d={`M${at} ${MIDDLE}h16m-5 -5l5 5l-5 5`} />}
      {open === 'left' && <path className="bullet-target" d={`M${at} ${MIDDLE}h-16m5 -5l-5 5l5 5`} />}
    </svg>
  );
}
