/**
 * Built-ins that the page, the map engine or its worker use and Chromium 86 has not. Imported first, in the page
 * and in the worker. Only what is missing is put in; test/e2e/old-browsers.spec.ts looks for what else is used.
 */

function add(on: object, name: string, value: unknown): void {
  if (name in on) return;
  Object.defineProperty(on, name, { value, writable: true, configurable: true });
}

// biome-ignore lint/suspicious/noPrototypeBuiltins: this is what makes `Object.hasOwn`
add(Object, 'hasOwn', (object: object, key: PropertyKey): boolean => Object.prototype.hasOwnProperty.call(object, key));

function at(this: ArrayLike<unknown>, index: number): unknown {
  const i = Math.trunc(index) || 0;
  return this[i < 0 ? this.length + i : i];
}
for (const prototype of [Array.prototype, String.prototype, Object.getPrototypeOf(Uint8Array.prototype) as object])
  add(prototype, 'at', at);

function findLastIndex(this: ArrayLike<unknown>, test: (v: unknown, i: number, all: unknown) => unknown): number {
  for (let i = this.length - 1; i >= 0; i--) if (test(this[i], i, this)) return i;
  return -1;
}
add(Array.prototype, 'findLastIndex', findLastIndex);
add(Array.prototype, 'findLast', function (this: ArrayLike<unknown>, test: () => unknown) {
  return this[findLastIndex.call(this, test)];
});
