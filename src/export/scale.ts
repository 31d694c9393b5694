/** A scale bar: a round length on the ground and how long it is drawn. */
export interface ScaleBar {
  metres: number;
  pixels: number;
}

/** The longest round length (1, 2 or 5 times a power of ten) that fits. */
export function scaleBar(metresPerPixel: number, maxPixels: number): ScaleBar {
  const most = metresPerPixel * maxPixels;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [5, 2, 1].find((s) => s * power <= most) ?? 1;
  const metres = step * power;
  return { metres, pixels: metres / metresPerPixel };
}

/** `200 公里`, `500 m`. */
export function lengthWords(metres: number, language: 'zh' | 'en'): string {
  const far = metres >= 1000;
  const unit = language === 'zh' ? (far ? '公里' : '米') : far ? 'km' : 'm';
  return `${far ? metres / 1000 : metres} ${unit}`;
}
