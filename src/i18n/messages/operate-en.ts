import type { operateZh } from './operate-zh';

/** Words for the configuration file, the embedded views and the running of the site. */
export const operateEn: Record<keyof typeof operateZh, string> = {
  'config.unreadable': '{at} is not valid JSON ({value}); defaults are used. Check commas, quotes and brackets.',
  'config.missing':
    '{at} could not be read ({value}); defaults are used. Put the file beside index.html, holding at least {}.',
  'config.object': '{at}: must be an object { … }, not “{value}”.',
  'config.unknown': '{at}: there is no such setting; it is ignored. See config.example.json for those there are.',
  'config.text': '{at}: must be text, or {"zh": "…", "en": "…"}, not “{value}”.',
  'config.list': '{at}: must be a list [ … ], not “{value}”.',
  'config.yesNo': '{at}: must be true or false, not “{value}”.',
  'config.origin':
    '{at}: “{value}” is no origin. Write scheme, host and port only, such as https://portal.example.gov.cn, without path or wildcard.',
  'config.url': '{at}: “{value}” is no address that can be used. Write a relative path or an http(s) address.',
  'config.ownUrl': '{at}: “{value}” must be an address of this site, such as /errors.',
  'config.tiles': '{at}: “{value}” lacks {z}, {x}, {y}, as in https://tiles.example.gov.cn/{z}/{x}/{y}.png.',
  'config.address': '{at}: “{value}” is no public address. Write one that starts with https:// and has no ? or #.',
  'config.scene': '{at}: “{value}” is not understood. Copy what follows # in the page’s address.',
  'config.id': '{at}: “{value}” is no id of a plan, such as hohhot-2026.',
  'config.talk':
    '{at}: “{value}” is no id of a talk such as gateways-north. Copy it from the address of a talk, after story=.',
  'config.basemap': '{at}: “{value}” cannot be used. Write embedded, tianditu, xyz or style.',
  'config.key': '{at}: Tianditu needs a key (tk), which “{value}” is not. Apply for a browser key in its console.',
  'config.analytics': '{at}: there are no visitor statistics; only false can be written.',
  'config.more': 'config.json has {n} further problems.',

  'embed.full': 'Open the full map',
  'embed.source': 'Source: {titles}',
  'embed.part': 'Show',
  'embed.noItem': 'No item was named, or it is not in the catalogue.',

  'leave.title': 'Leaving this site',
  'leave.text': 'The link leads away from “{title}”, to:',
  'leave.go': 'Continue',
  'leave.stay': 'Stay here',

  'map.number': 'Map approval No. {number}',
  'map.basemapFailed': 'The portal’s base map ({host}) could not be loaded; the built-in one is shown.',
  'map.basemapPatchy': 'Parts of the portal’s base map ({host}) could not be loaded; the built-in one is shown there.',
  'map.credit.tianditu': 'Base map: Tianditu',
  'map.countiesFailed':
    'The county boundaries {value} cannot be used ({why}); the map shows none. They must be areas in GeoJSON with a code as adcode, code or gb.',
};
