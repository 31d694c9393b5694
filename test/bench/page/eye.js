/** Looks at pictures, in a page of its own: where a map's marks and outlines are, and whether two pictures are one. */
(() => {
  const CELL = 8;
  /** Pixels of a cell that must show it. */
  const ENOUGH = 5;
  /** Difference between a pixel's channels that makes it coloured, and between neighbours that makes an edge. */
  const COLOURED = 70;
  const EDGE = 20;

  async function pixels({ data, width, part }) {
    const image = new Image();
    image.src = `data:image/jpeg;base64,${data}`;
    await image.decode();
    const scale = image.width / width;
    const [x, y, w, h] = part.map((v) => Math.round(v * scale));
    const canvas = new OffscreenCanvas(w, h);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context.drawImage(image, -x, -y);
    return { ...{ w, h, scale, x, y }, rgba: context.getImageData(0, 0, w, h).data };
  }

  /** Cells with a mark's colour, and cells with a line across. */
  function cellsOf({ w, h, rgba }) {
    const columns = Math.floor(w / CELL);
    const rows = Math.floor(h / CELL);
    const marks = new Uint8Array(columns * rows);
    const lines = new Uint8Array(columns * rows);
    const light = (i) => 0.3 * rgba[i] + 0.6 * rgba[i + 1] + 0.1 * rgba[i + 2];
    for (let cy = 0; cy < rows; cy++) {
      for (let cx = 0; cx < columns; cx++) {
        let [coloured, edges] = [0, 0];
        for (let y = cy * CELL; y < (cy + 1) * CELL; y++) {
          for (let x = cx * CELL; x < (cx + 1) * CELL; x++) {
            const i = (y * w + x) * 4;
            const [r, g, b] = [rgba[i], rgba[i + 1], rgba[i + 2]];
            if (Math.max(r, g, b) - Math.min(r, g, b) > COLOURED) coloured++;
            const right = x + 1 < w ? Math.abs(light(i) - light(i + 4)) : 0;
            const below = y + 1 < h ? Math.abs(light(i) - light(i + 4 * w)) : 0;
            if (Math.max(right, below) > EDGE) edges++;
          }
        }
        const cell = cy * columns + cx;
        marks[cell] = coloured >= ENOUGH ? 1 : 0;
        lines[cell] = !marks[cell] && edges >= ENOUGH ? 1 : 0;
      }
    }
    return { columns, rows, marks, lines };
  }

  /** Share of the cells of one picture that another has too, there or next to there. */
  function found(wanted, seen, { columns, rows }) {
    let [all, there] = [0, 0];
    for (let cy = 0; cy < rows; cy++) {
      for (let cx = 0; cx < columns; cx++) {
        if (!wanted[cy * columns + cx]) continue;
        all++;
        let near = false;
        for (let y = Math.max(0, cy - 1); y <= Math.min(rows - 1, cy + 1); y++)
          for (let x = Math.max(0, cx - 1); x <= Math.min(columns - 1, cx + 1); x++) near ||= seen[y * columns + x] > 0;
        if (near) there++;
      }
    }
    return { all, share: all === 0 ? 0 : there / all };
  }

  window.eye = {
    /** How much of the reference's marks and outlines a picture shows. */
    async compare(picture, reference) {
      const wanted = cellsOf(await pixels(reference));
      const seen = cellsOf(await pixels(picture));
      const either = seen.lines.map((v, i) => v | seen.marks[i]);
      return { marks: found(wanted.marks, seen.marks, wanted), lines: found(wanted.lines, either, wanted) };
    },

    /** Index of the first picture from which on nothing changes any more. */
    async settled(pictures) {
      let last = pictures.length - 1;
      const end = await pixels(pictures[last]);
      while (last > 0) {
        const { rgba } = await pixels(pictures[last - 1]);
        let changed = 0;
        for (let i = 0; i < rgba.length; i += 4) {
          const difference = Math.abs(rgba[i] - end.rgba[i]) + Math.abs(rgba[i + 1] - end.rgba[i + 1]);
          if (difference > 40) changed++;
        }
        if (changed > 12) break;
        last--;
      }
      return last;
    },

    /** Middles of cells with marks, in the page's pixels, far ones first. */
    async marks(picture, count) {
      const image = await pixels(picture);
      const { columns, marks } = cellsOf(image);
      const all = [...marks.keys()].filter((i) => marks[i]);
      const stride = Math.max(1, Math.floor(all.length / 1.618)) | 1;
      const spread = all.map((_, i) => all[(i * stride) % all.length]);
      return [...new Set(spread)]
        .slice(0, count)
        .map((i) => [
          (image.x + ((i % columns) + 0.5) * CELL) / image.scale,
          (image.y + (Math.floor(i / columns) + 0.5) * CELL) / image.scale,
        ]);
    },
  };
})();
