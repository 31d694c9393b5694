import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32, deflateSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';

/** A portal's tile server on a loopback origin of its own: what it says is decided by the test. */

export type Colour = readonly [number, number, number];

const SIDE = 256;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A tile of one colour, PNG. */
export function tile([r, g, b]: Colour): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(SIDE, 0);
  head.writeUInt32BE(SIDE, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(SIDE * 3, Buffer.from([r, g, b]))]);
  const pixels = Buffer.concat(Array.from({ length: SIDE }, () => row));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export interface TileServer {
  origin: string;
  /** Paths asked for. */
  asked: string[];
  close(): Promise<void>;
}

/** What it answers to a path: a body with its type, a status, or nothing at all, ever. */
export type Answer = { type: string; body: Buffer | string } | number | 'silence';

export async function startTiles(answer: (path: string) => Answer): Promise<TileServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    response.setHeader('Access-Control-Allow-Origin', '*');
    const said = answer(path);
    if (said === 'silence') return;
    if (typeof said === 'number') response.writeHead(said).end();
    else response.writeHead(200, { 'Content-Type': said.type }).end(said.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Share of a part's pixels that have a colour, 0 … 1. */
export async function shareOf(page: Page, part: Locator, [r, g, b]: Colour): Promise<number> {
  const picture = (await part.screenshot()).toString('base64');
  return page.evaluate(
    async ([data, wanted]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      let same = 0;
      for (let i = 0; i < pixels.length; i += 4)
        if (wanted.every((value, k) => Math.abs(value - (pixels[i + k] ?? 0)) < 8)) same += 1;
      return same / (pixels.length / 4);
    },
    [picture, [r, g, b]] as const,
  );
}
