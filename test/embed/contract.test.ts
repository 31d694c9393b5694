import { describe, expect, it } from 'vitest';
import { isOrigin, MAX_LENGTH, message, RATE, rateLimiter, readMessage } from '../../src/embed/contract';
import { parentOrigin } from '../../src/embed/frame/bridge';
import { readPatch } from '../../src/embed/frame/patch';

const OWN = 'https://atlas.example.org';
const wants = (wanted: string | null, allowedOrigins: string[] = []) => ({
  wanted,
  allowedOrigins,
});

describe('a message', () => {
  it('of our form is read, any other is refused with a reason', () => {
    expect(readMessage(message('fit', '150800', 3))).toMatchObject({ type: 'fit', data: '150800', id: 3 });
    expect(readMessage({ type: 'fit' })).toBe('not a plan-atlas message');
    expect(readMessage({ ...message('fit'), v: 2 })).toBe('version 2 is not 1');
    expect(readMessage({ ...message('fit'), type: 'eval' })).toBe('unknown type eval');
    expect(readMessage({ ...message('fit'), id: -1 })).toBe('id must be a whole number');
    expect(readMessage({ ...message('fit'), html: '<b>' })).toBe('unknown key html');
    expect(readMessage(message('search', 'x'.repeat(MAX_LENGTH)))).toBe(`longer than ${MAX_LENGTH} characters`);
    const loop: Record<string, unknown> = { ...message('fit') };
    loop.data = loop;
    expect(readMessage(loop)).toBe('data is not JSON');
  });

  it('flood is held back and let through again with time', () => {
    let now = 0;
    const accept = rateLimiter(() => now);
    const accepted = Array.from({ length: RATE.burst + 50 }, accept).filter(Boolean).length;
    expect(accepted).toBe(RATE.burst);
    now += 1000;
    expect(Array.from({ length: 100 }, accept).filter(Boolean).length).toBe(RATE.perSecond);
  });
});

describe('the parent', () => {
  it('is spoken to only when it is of this origin or allowed', () => {
    expect(parentOrigin(wants(OWN), OWN, '')).toBe(OWN);
    expect(parentOrigin(wants('https://portal.example.org', ['https://portal.example.org']), OWN, '')).toBe(
      'https://portal.example.org',
    );
    expect(parentOrigin(wants('https://evil.example.org', ['https://portal.example.org']), OWN, '')).toBeNull();
    expect(parentOrigin(wants(null, ['https://portal.example.org']), OWN, 'https://portal.example.org/page')).toBe(
      'https://portal.example.org',
    );
  });

  it('is never null or a pattern, even when the deployment lists it', () => {
    for (const bad of ['null', '*', 'https://*.example.org', 'javascript:1', 'file://']) {
      expect(isOrigin(bad)).toBe(false);
      expect(parentOrigin(wants(bad, [bad]), OWN, '')).toBeNull();
    }
  });
});

describe('a scene patch', () => {
  it('speaks the words of the address; null sets back', () => {
    expect(readPatch({ sectors: ['energy', 'water'], fit: '150800', item: null, year: 2026 })).toEqual({
      sectors: ['energy', 'water'],
      fit: '150800',
      item: null,
      year: 2026,
    });
    expect(readPatch({ sectors: [] })).toEqual({ sectors: [] });
  });

  it('with an unknown key or a bad value is refused whole', () => {
    expect(readPatch({ fit: '150800', attribution: 'none' })).toContain('unknown key attribution');
    expect(readPatch({ fit: '150800', sectors: ['pirates'] })).toContain('bad value: sectors=pirates');
    expect(readPatch({ item: { html: '<b>' } })).toContain('must be text');
    expect(readPatch({ __proto__: null, constructor: 'x' } as never)).toContain('unknown key constructor');
    expect(readPatch('fit=150800')).toContain('an object of address keys');
  });
});
