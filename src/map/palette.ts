/** Colours of the ground. Sector colours live in `src/sectors`. */
export interface Palette {
  outside: string;
  foreign: string;
  province: string;
  region: string;
  county: string;
  league: string;
  border: string;
  water: string;
  waterText: string;
  desert: string;
  desertText: string;
  range: string;
  route: string;
  text: string;
  mutedText: string;
  halo: string;
  highlight: string;
  relief: number;
}

export const LIGHT: Palette = {
  outside: '#dfe4e8',
  foreign: '#dfe4e8',
  province: '#e3e8ec',
  region: '#fdfcf8',
  county: '#cfc8b8',
  league: '#9b917c',
  border: '#6f5f7a',
  water: '#9ecae6',
  waterText: '#1d6391',
  desert: '#d9bd72',
  desertText: '#8a6a1c',
  range: '#6a6a55',
  route: '#a8a39a',
  text: '#2b3440',
  mutedText: '#66707c',
  halo: '#ffffff',
  highlight: '#e4572e',
  relief: 0.32,
};
