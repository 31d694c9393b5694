/** Icons of the talk's controls, on a 20 × 20 grid; each stands in a button with a name. */
const PATHS = {
  previous: 'M12.5 4l-6 6 6 6',
  next: 'M7.5 4l6 6-6 6',
  play: 'M6 4l10 6-10 6z',
  pause: 'M6.500 4v12M13.500 4v12',
  overview: 'M3 3.500h6v5h-6zM11 3.500h6v5h-6zM3 11.500h6v5h-6zM11 11.500h6v5h-6z',
  notes: 'M4 3h12v14h-12zM7 7h6M7 10h6M7 13h4',
  presenter: 'M2.500 4h15v9.500h-15zM7 17h6M10 13.500v3.500',
  fullscreen: 'M3 7.500v-4h4.500M12.500 3.500h4.500v4M17 12.500v4h-4.500M7.500 16.500h-4.500v-4',
  take: 'M10 3v9M6 8.500l4 4 4-4M3.500 16.500h13',
  help: 'M7 7.500a3 3 0 1 1 4.200 2.700c-.800.400-1.200 1-1.200 1.800v.500M10 15.500v.400',
  search: 'M9 3.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11M13 13l4 4',
  leave: 'M5 5l10 10M15 5L5 15',
} as const;

export type GlyphName = keyof typeof PATHS;

export function Glyph({ name }: { name: GlyphName }) {
  return (
    <svg className="story-glyph" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
