import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/app/config';
import { readHostOptions } from '../../src/app/host-options';
import { translate } from '../../src/i18n/translate';
import { isCooperative, PLAIN_DEPLOYMENT, UI_PARTS } from '../../src/store/deployment';

const root = join(import.meta.dirname, '../..');
const problems = (value: unknown): string[] => readConfig(value).problems.map((p) => `${p.path} ${p.what}`);

describe('config.json', () => {
  it('may be empty, and the one that ships is', () => {
    expect(readConfig({})).toEqual({ deployment: PLAIN_DEPLOYMENT, problems: [] });
    expect(readConfig(JSON.parse(readFileSync(join(root, 'public/config.json'), 'utf8'))).problems).toEqual([]);
  });

  it('has an example that uses every key and is right', () => {
    const example = JSON.parse(readFileSync(join(root, 'public/config.example.json'), 'utf8')) as object;
    const { deployment, problems: found } = readConfig(example);
    expect(found).toEqual([]);
    for (const key of Object.keys(PLAIN_DEPLOYMENT)) {
      const named = key === 'allowedOrigins' ? 'embed' : key;
      expect(Object.keys(example), 'keys of the example').toContain(named);
    }
    expect(deployment.allowedOrigins.length).toBeGreaterThan(0);
  });

  it('names the key of what is wrong, leaves it out and uses the rest', () => {
    const { deployment } = readConfig({
      titel: 'x',
      title: '图',
      embed: { allowedOrigins: ['https://a.cn', 'https://a.cn/x'] },
    });
    expect(deployment.title).toEqual({ zh: '图', en: '图' });
    expect(deployment.allowedOrigins).toEqual(['https://a.cn']);
    expect(
      problems({ titel: 'x', embed: { allowedOrigins: ['https://a.cn', 'https://a.cn/x', '*', 'null', 7] } }),
    ).toEqual([
      'titel unknown',
      'embed.allowedOrigins[1] origin',
      'embed.allowedOrigins[2] origin',
      'embed.allowedOrigins[3] origin',
      'embed.allowedOrigins[4] origin',
    ]);
    expect(problems({ title: 7, scene: 'sectors=pirates', documents: ['<b>'], leavingPrompt: 'yes' })).toEqual([
      'title text',
      'scene scene',
      'documents[0] id',
      'leavingPrompt yesNo',
    ]);
    expect(problems({ analytics: true })).toEqual(['analytics analytics']);
    expect(problems({ embed: [], documents: 'all' })).toEqual(['embed object', 'documents list']);
    for (const whole of [null, [], 'x', 7]) expect(problems(whole)).toEqual([' object']);
  });

  it('takes as the public address only one that a link can be made of', () => {
    expect(readConfig({ address: 'https://a.gov.cn/atlas/' }).deployment.address).toBe('https://a.gov.cn/atlas/');
    for (const address of ['a.gov.cn', 'file:///x', 'javascript:x', 'https://a.cn/?x=1', 'https://a.cn/#x', 7, ''])
      expect(problems({ address })).toEqual(['address address']);
    expect(problems({ offline: 'no' })).toEqual(['offline yesNo']);
  });

  it('loads no address of another scheme', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'blob:x', ' ', '']) {
      expect(problems({ counties: url })).toEqual(['counties url']);
      expect(problems({ texts: url })).toEqual(['texts url']);
      expect(problems({ basemap: { kind: 'style', url } })).toEqual(['basemap.url url']);
      expect(problems({ basemap: { kind: 'xyz', url: `${url}{z}{x}{y}` } }).length).toBe(url === '' ? 0 : 1);
    }
    expect(problems({ errorEndpoint: 'https://elsewhere.example/errors' })).toEqual(['errorEndpoint ownUrl']);
    expect(problems({ errorEndpoint: '//elsewhere.example' })).toEqual(['errorEndpoint ownUrl']);
    expect(readConfig({ errorEndpoint: '/errors' }).deployment.errorEndpoint).toBe('/errors');
  });

  it('knows four base maps', () => {
    expect(problems({ basemap: 'embedded' })).toEqual([]);
    expect(problems({ basemap: { kind: 'tianditu' } })).toEqual(['basemap.key key']);
    expect(problems({ basemap: { kind: 'tianditu', key: 'ab'.repeat(16), layers: 'img' } })).toEqual([]);
    expect(problems({ basemap: { kind: 'xyz', url: 'tiles/{z}/{x}.png' } })).toEqual(['basemap.url tiles']);
    expect(problems({ basemap: 'google' })).toEqual(['basemap.kind basemap']);
  });

  it('puts the documents that are on into the opening scene', () => {
    expect(readConfig({ documents: ['hohhot-2026'] }).deployment.scene).toBe('docs=hohhot-2026');
    expect(readConfig({ scene: '#view=list', documents: [] }).deployment.scene).toBe('view=list&docs=none');
    expect(readConfig({ scene: 'docs=erenhot-2026', documents: ['hohhot-2026'] }).deployment.scene).toBe(
      'docs=erenhot-2026',
    );
  });

  it('speaks of every problem in both languages, with the key and the value', () => {
    const { problems: found } = readConfig({
      title: 7,
      a: 1,
      embed: { allowedOrigins: ['x', 1], b: 2 },
      basemap: 'c',
      texts: ' ',
    });
    expect(found.length).toBeGreaterThan(5);
    for (const { path, what, value } of found) {
      for (const language of ['zh', 'en'] as const)
        expect(translate(language, `config.${what}`, { at: `config.json · ${path}`, value })).toMatch(
          new RegExp(`config\\.json · ${path.replace(/[.[\]]/g, '\\$&')}`),
        );
    }
  });
});

describe('host options', () => {
  it('have one table; what is bad is dropped and named', () => {
    const { host, dropped } = readHostOptions(
      '?embed=map&ui=legend,zoom&gesture=coop&kiosk=90&lang=en&theme=dark&x=1',
      true,
    );
    expect(host).toMatchObject({ embed: 'map', gesture: 'coop', kiosk: 90, framed: true });
    expect([...host.ui]).toEqual(['legend', 'zoom']);
    expect(dropped).toEqual([]);
    const bad = '?embed=page&ui=legend,pirates&gesture=fly&kiosk=-1&font=9&lang=fr&theme=pink&motion=on&keys=all';
    expect(readHostOptions(bad, false).dropped.map((d) => d.split('=')[0])).toEqual([
      'embed',
      'ui',
      'gesture',
      'kiosk',
      'font',
      'lang',
      'theme',
      'motion',
      'keys',
    ]);
    expect(readHostOptions('?constructor=1&__proto__=2', false)).toEqual(readHostOptions('', false));
  });

  it('ui alone is the map with those parts; without either it is the full page with all of them', () => {
    expect(readHostOptions('?ui=none', false).host).toMatchObject({ embed: 'map', ui: new Set() });
    expect(readHostOptions('', false).host).toMatchObject({ embed: null, ui: new Set(UI_PARTS) });
  });

  it('leave the wheel to the page around, unless it wants otherwise', () => {
    const coop = (query: string, framed: boolean): boolean => isCooperative(readHostOptions(query, framed).host);
    expect([coop('', true), coop('', false), coop('?gesture=free', true), coop('?gesture=coop', false)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});
