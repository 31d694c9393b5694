import type { Bilingual } from '../catalogue/schema';
import { STAGES, type Stage } from '../catalogue/vocabulary';
import { AREA_OPACITY, LINE_DASH } from './lines';
import { MARK_SIZE, markSvg, RING_SIZE, ringSvg, stippleSvg, svgDataUri } from './mark';
import { SECTOR_STYLE } from './registry';

/** One row of the legend, drawn from the very constants the map uses. */
export interface LegendRow {
  id: string;
  group: 'stage' | 'precision' | 'several' | 'line' | 'area';
  label: Bilingual;
  image: string;
  width: number;
  height: number;
}

const STAGE_WORDS: Readonly<Record<Stage, Bilingual>> = {
  plan: { zh: '谋划', en: 'Planned' },
  start: { zh: '开工', en: 'Starting' },
  advance: { zh: '推进', en: 'Advancing' },
  complete: { zh: '建成', en: 'Completing' },
  maintain: { zh: '保持', en: 'Maintaining' },
};

const SAMPLE = 'energy' as const;
const LINE_SAMPLE = SECTOR_STYLE.transport.color;
const AREA_SAMPLE = SECTOR_STYLE.ecology.color;

const line = (dash: readonly number[], color: string): string => {
  const w = 4;
  const pattern = dash[1] === 0 ? '' : `stroke-dasharray="${dash.map((d) => d * w).join(' ')}"`;
  return svgDataUri(
    `<svg xmlns="http://www.w3.org/2000/svg" width="56" height="12" viewBox="0 0 56 12"><path d="M1 6H55" stroke="${color}" stroke-width="${w}" ${pattern}/></svg>`,
  );
};

const inner = (source: string): string => source.replace(/^<svg[^>]*>|<\/svg>$/g, '');

const area = (opacity: number): string =>
  svgDataUri(
    `<svg xmlns="http://www.w3.org/2000/svg" width="56" height="20" viewBox="0 0 56 20"><rect x="2" y="2" width="52" height="16" rx="4" fill="${AREA_SAMPLE}" fill-opacity="${opacity}" stroke="${AREA_SAMPLE}" stroke-width="1.4"/></svg>`,
  );

const softArea = (): string =>
  svgDataUri(
    `<svg xmlns="http://www.w3.org/2000/svg" width="56" height="20" viewBox="0 0 56 20"><defs><pattern id="p" width="16" height="16" patternUnits="userSpaceOnUse">${inner(stippleSvg(AREA_SAMPLE))}</pattern></defs><rect x="2" y="2" width="52" height="16" fill="url(#p)"/></svg>`,
  );

const mark = (
  id: string,
  group: LegendRow['group'],
  label: Bilingual,
  source: string,
  size = MARK_SIZE,
): LegendRow => ({
  id,
  group,
  label,
  image: svgDataUri(source),
  width: size,
  height: size,
});

export const LEGEND: readonly LegendRow[] = [
  ...STAGES.map((stage) =>
    mark(`stage-${stage}`, 'stage', STAGE_WORDS[stage], markSvg({ sector: SAMPLE, stage, form: 'site' })),
  ),
  mark(
    'site',
    'precision',
    { zh: '位置确切（约 2 公里内）', en: 'Site known (within about 2 km)' },
    markSvg({ sector: SAMPLE, stage: 'complete', form: 'site' }),
  ),
  mark(
    'town',
    'precision',
    { zh: '只知所在城镇', en: 'Town known' },
    markSvg({ sector: SAMPLE, stage: 'complete', form: 'town' }),
  ),
  mark(
    'county',
    'precision',
    { zh: '只知所在旗县（非确切位置）', en: 'County known (not a site)' },
    markSvg({ sector: SAMPLE, stage: 'complete', form: 'county' }),
  ),
  mark(
    'course',
    'precision',
    { zh: '线路或范围（标在其中部）', en: 'A line or an area (marked at its middle)' },
    markSvg({ sector: SAMPLE, stage: 'complete', form: 'course' }),
  ),
  mark(
    'several',
    'several',
    { zh: '同一地点多项，数字为项数', en: 'Several items at one place, with their number' },
    ringSvg({
      form: 'site',
      sectors: [
        { sector: 'energy', count: 3 },
        { sector: 'water', count: 2 },
      ],
    }),
    RING_SIZE,
  ),
  mark(
    'several-county',
    'several',
    { zh: '同一旗县多项', en: 'Several items of one county' },
    ringSvg({
      form: 'county',
      sectors: [
        { sector: 'agriculture', count: 3 },
        { sector: 'livelihood', count: 2 },
      ],
    }),
    RING_SIZE,
  ),
  mark(
    'group',
    'several',
    { zh: '相邻多个地点，放大后分开', en: 'Places close together; zoom in to part them' },
    ringSvg({
      form: 'group',
      sectors: [
        { sector: 'transport', count: 3 },
        { sector: 'ports', count: 2 },
      ],
    }),
    RING_SIZE,
  ),
  ...STAGES.map(
    (stage): LegendRow => ({
      id: `line-${stage}`,
      group: 'line',
      label: STAGE_WORDS[stage],
      image: line(LINE_DASH[stage], LINE_SAMPLE),
      width: 56,
      height: 12,
    }),
  ),
  {
    id: 'line-schematic',
    group: 'line',
    label: { zh: '示意：走向未定', en: 'Schematic: course not known' },
    image: line(LINE_DASH.schematic, '#8a93a0'),
    width: 56,
    height: 12,
  },
  {
    id: 'area',
    group: 'area',
    label: { zh: '范围', en: 'Area' },
    image: area(AREA_OPACITY.advance),
    width: 56,
    height: 20,
  },
  {
    id: 'area-soft',
    group: 'area',
    label: { zh: '大致范围，边界不定', en: 'Approximate area, no sharp edge' },
    image: softArea(),
    width: 56,
    height: 20,
  },
];
