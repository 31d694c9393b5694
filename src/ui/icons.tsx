/** Line icons on a 20 × 20 grid; always beside words or inside a named button. */

const PATHS = {
  close: 'M5 5l10 10M15 5L5 15',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M13 13l4 4',
  globe: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M2.5 10h15M10 2.5c5 5 5 10 0 15M10 2.5c-5 5-5 10 0 15',
  download: 'M10 3v9M6 8.5l4 4 4-4M3.5 16.5h13',
  share:
    'M14.5 2.5a2.25 2.25 0 1 0 0 4.5a2.25 2.25 0 0 0 0-4.5M5.5 7.75a2.25 2.25 0 1 0 0 4.5a2.25 2.25 0 0 0 0-4.5M14.5 13a2.25 2.25 0 1 0 0 4.5a2.25 2.25 0 0 0 0-4.5M7.5 8.9l5-3M7.5 11.1l5 3',
  print: 'M5.5 7V3h9v4M5.5 14H3V7h14v7h-2.5M5.5 11.5h9V17h-9z',
  map: 'M7.5 3.5L2.5 5.5v11l5-2 5 2 5-2v-11l-5 2-5-2v11M12.5 5.5v11',
  list: 'M7 5h10M7 10h10M7 15h10M3 5h.5M3 10h.5M3 15h.5',
  layers: 'M10 3l7.5 4-7.5 4-7.5-4zM2.5 10.5l7.5 4 7.5-4M2.5 14l7.5 4 7.5-4',
  down: 'M5 7.5l5 5 5-5',
  up: 'M5 12.5l5-5 5 5',
  left: 'M12.5 5l-5 5 5 5',
  right: 'M7.5 5l5 5-5 5',
  link: 'M8 12l4-4M9 5.5l1.5-1.5a3.9 3.9 0 0 1 5.5 5.5L14.5 11M11 14.5L9.5 16A3.9 3.9 0 0 1 4 10.5L5.5 9',
  copy: 'M7 7h9v9.5H7zM4 13V3.5h9',
  place: 'M10 17.5s-5.5-5-5.5-9a5.5 5.5 0 0 1 11 0c0 4-5.5 9-5.5 9M10 6.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4',
  sort: 'M7 4v12M4 13l3 3 3-3M13 16V4M10 7l3-3 3 3',
  theme: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M10 2.5v15M12.5 4.5v11M15 6v8',
  access:
    'M10 2.5a1.3 1.3 0 1 0 0 2.600 1.300 1.300 0 0 0 0-2.600M3.500 7l4.500 1v3l-1.500 6M16.500 7l-4.500 1v3l1.500 6M8 8h4M8 11.500h4',
  more: 'M4 10h.5M10 10h.5M16 10h.5',
  compare: 'M3.500 16.500h13M5.500 16V9M10 16V4M14.500 16v-5',
  check: 'M4 10.500l4 4 8-9',
  present: 'M2.5 4h15M4 4v9h12V4M10 13v4M7 17h6M8.5 6.500l4 2-4 2z',
  blank: 'M0 0',
} as const;
export type IconName = keyof typeof PATHS;

/** A decorative icon in the text's colour. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
