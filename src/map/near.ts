/** Finds who stands close together on screen, by cells: quick with thousands. */

/** For each of the points (pixels) those closer than a distance, itself too, in order. */
export function neighbours(points: readonly (readonly [number, number])[], distance: number): (i: number) => number[] {
  const cells = new Map<string, number[]>();
  const cellOf = (v: number): number => Math.floor(v / distance);
  points.forEach(([x, y], i) => {
    const key = `${cellOf(x)}/${cellOf(y)}`;
    const cell = cells.get(key);
    if (cell) cell.push(i);
    else cells.set(key, [i]);
  });
  return (index) => {
    const [x, y] = points[index] ?? [0, 0];
    const found: number[] = [];
    for (let cx = cellOf(x) - 1; cx <= cellOf(x) + 1; cx++) {
      for (let cy = cellOf(y) - 1; cy <= cellOf(y) + 1; cy++) {
        for (const i of cells.get(`${cx}/${cy}`) ?? []) {
          const [px, py] = points[i] ?? [0, 0];
          if (Math.hypot(px - x, py - y) < distance) found.push(i);
        }
      }
    }
    return found.sort((a, b) => a - b);
  };
}
