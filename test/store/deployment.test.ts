import { expect, test } from 'vitest';
import { leadsSomewhere, publicAddress } from '../../src/store/deployment';

const FILE = 'file:///E:/briefing/plan-atlas.html?lang=zh#v=1&view=list';

test('links made in a file lead to where the page is published, if that is known', () => {
  const address = 'https://www.example.gov.cn/atlas/';
  expect(publicAddress({ address }, FILE)).toBe(`${address}?lang=zh#v=1&view=list`);
  expect(publicAddress({ address: null }, FILE)).toBe(FILE);
  expect(publicAddress({ address }, 'http://10.0.0.7/atlas/#v=1')).toBe('http://10.0.0.7/atlas/#v=1');
});

test('a link to a file on this computer is no use to others', () => {
  expect(leadsSomewhere(FILE)).toBe(false);
  expect(leadsSomewhere('https://www.example.gov.cn/atlas/')).toBe(true);
});
