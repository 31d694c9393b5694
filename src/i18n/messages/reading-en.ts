import type { readingZh } from './reading-zh';

/** English words of themes, toolbar, items in view and states. */
export const readingEn: Readonly<Record<keyof typeof readingZh, string>> = {
  'theme.button': 'Theme',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  'theme.projector': 'Projector',
  'theme.contrast': 'High contrast',
  'theme.auto': 'Same as the system',
  'theme.announced': 'Theme: {name}',

  'header.more': 'More',

  'access.button': 'Accessibility',
  'access.region': 'Accessibility tools',
  'access.font': 'Text size',
  'access.fontValue': '{n}%',
  'access.larger': 'Larger text',
  'access.smaller': 'Smaller text',
  'access.contrast': 'High contrast',
  'access.cursor': 'Large pointer',
  'access.motion': 'Less motion',
  'access.simple': 'Simple version',
  'access.simpleNote': 'The list alone; no map is loaded',
  'access.read': 'Read aloud',
  'access.readNote': 'Open an item first, then have it read',
  'access.stop': 'Stop reading',
  'access.noVoice': 'This device has no voice to read with.',
  'access.reset': 'Reset',
  'access.close': 'Close accessibility tools',
  'access.simpleOn': 'Simple version: the list alone',
  'access.simpleOff': 'Left the simple version',
  'access.fontAnnounced': 'Text size {n}%',

  'speech.targets': 'Targets',
  'speech.place': 'Place',
  'speech.source': 'Source',
  'speech.atLeast': 'at least',
  'speech.atMost': 'at most',
  'speech.about': 'about',

  'inview.button': 'Items in view',
  'inview.count': '{n} in view',
  'inview.title': 'Items in view',
  'inview.close': 'Close items in view',
  'inview.none': 'No item is in view. Move the map or zoom out, or see all of them in the list.',
  'inview.more': '{n} more; zoom in to have them listed.',
  'inview.wide': '{n} items of whole leagues or the region have no place of their own; see them in the list.',

  'map.attempt': 'Try again',
  'map.offline':
    'The network is gone and the interactive map could not be loaded. The list below works; try again when you are back online.',

  'state.progress': 'Loading',
  'state.catalogue': 'Plan catalogue',
  'state.code': 'Map software',
  'state.ground': 'Base map',
  'state.done': 'ready',
  'state.underway': 'loading',
  'state.slow': 'The network is slow; still loading, please wait.',
  'state.catalogueOffline':
    'The network is gone and the plan catalogue could not be read. It is tried again when you are back online.',
  'state.csv': 'All items can also be downloaded (CSV)',
  'update.ready': 'A new version is ready.',
  'update.talking': 'A new version is ready. Another window gives a talk: refresh when it has ended.',
  'update.take': 'Refresh',
  'update.later': 'Later',
  'state.offline': 'The network is gone. What has been loaded still works.',
  'state.openItem': 'Opened: {title}',
  'notice.storage':
    'The browser does not allow settings to be kept: they hold for now and must be chosen again next time.',
};
