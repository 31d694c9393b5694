import { describe, expect, it } from 'vitest';
import { browserOf, withoutAddresses } from '../../src/app/errors';
import { leavingTo } from '../../src/app/outgoing';

describe('a report', () => {
  it('carries no address, nothing long that was quoted, and of the browser its name alone', () => {
    expect(withoutAddresses('failed at https://portal.example/a?q=Zhang#item=x now')).toBe('failed at … now');
    expect(withoutAddresses('bad "0123456789012345678901234567890" value')).toBe('bad "…" value');
    expect(withoutAddresses('x'.repeat(900)).length).toBe(200);
    const agent =
      'Mozilla/5.0 (Windows NT 10.0; Secret Device) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/86.0.4240.198 Safari/537.36';
    expect(browserOf(agent)).toBe('Chrome/86');
    expect(browserOf('')).toBe('unknown');
  });
});

describe('a link that leaves', () => {
  it('is one to another origin by http(s) only', () => {
    const page = 'https://a.cn/atlas/index.html?x#y';
    expect(leavingTo('https://b.cn/z', page)).toBe('https://b.cn/z');
    expect(leavingTo('//b.cn', page)).toBe('https://b.cn/');
    for (const own of ['#x', 'data/a.csv', '/other', 'https://a.cn/z', 'mailto:a@b.cn', 'javascript:1', 'http://['])
      expect(leavingTo(own, page)).toBeNull();
  });
});
