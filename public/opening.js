/*
 * Shows the opening scene as a picture before anything else has arrived, where the page will open with it: the
 * address, the reader's ways and the operator's settings change nothing about the map. The page takes it over
 * (src/app/opening.ts). Plain script; runs before the page's module.
 */
(() => {
  var SETTINGS = ['scene', 'documents', 'basemap', 'counties'];
  /* Degrees of longitude that the region takes, and pixels a degree takes at zoom 0. */
  var DEGREES = 28.8956;
  var DEGREE_PIXELS = 512 / 360;
  var STEPS = { plain: [2.5, 5], wide: [4, 5.5] };
  /* As src/sectors/credits.ts says them. */
  var APPROVAL = { zh: '示意图 · 未经地图审核', en: 'Schematic map, not reviewed' };
  var NUMBER = { zh: '审图号：', en: 'Map approval No. ' };
  var picture = document.getElementById('opening');

  function stored(key) {
    try {
      return localStorage.getItem(key) || '';
    } catch {
      return '';
    }
  }

  /* 'zh' or 'en'; nothing where the page will not open with this scene in its plain colours. */
  function language() {
    var query = new URLSearchParams(location.search);
    var lang = query.get('lang') || stored('plan-atlas.language') || 'zh';
    var keys = Array.from(query.keys()).filter((key) => key !== 'lang');
    if (location.hash.length > 1 || keys.length > 0 || (lang !== 'zh' && lang !== 'en')) return '';
    var reading = JSON.parse(stored('plan-atlas.reading') || '{}') || {};
    var auto = !reading.theme || reading.theme === 'auto';
    if (reading.simple || (reading.font || 1) !== 1 || !(auto || reading.theme === 'light')) return '';
    var dark = matchMedia('(prefers-color-scheme: dark)').matches || matchMedia('(prefers-contrast: more)').matches;
    return auto && dark ? '' : lang;
  }

  /* What must stand beside any map: its approval number, or that it has none. */
  function approval(config, lang) {
    var say = (words) => (words ? words[lang] || words.zh || words : '');
    var first = config.mapApproval ? NUMBER[lang] + config.mapApproval : say(config.strip) || APPROVAL[lang];
    return [first, say(config.publisher)].filter(Boolean).join(' · ');
  }

  /* Fetches what fits the window: the map's zoom there, in half steps. Is there such a picture? */
  function load(lang) {
    picture.hidden = false;
    var fit = picture.querySelector('.opening-fit').getBoundingClientRect().width;
    var kind = innerWidth >= 1800 ? 'wide' : 'plain';
    var step = Math.floor(Math.log2(fit / DEGREES / DEGREE_PIXELS) * 2) / 2;
    if (!(step >= STEPS[kind][0] && step <= STEPS[kind][1])) return false;
    var images = picture.querySelectorAll('img');
    images[0].src = 'opening/ground.svg';
    images[1].src = `opening/${lang}-${step}${kind === 'wide' ? '-wide' : ''}.svg`;
    return true;
  }

  /* No map is seen without its approval line. */
  function show(config, lang) {
    picture.querySelector('p').textContent = approval(config, lang);
    picture.dataset.language = lang;
    document.documentElement.dataset.opening = 'shown';
  }

  /* After the frame in which both images are there. */
  function painted() {
    var images = Array.from(picture.querySelectorAll('img'));
    return Promise.all(images.map((image) => image.decode())).then(
      () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
      () => {},
    );
  }

  var lang;
  try {
    lang = language();
    if (!lang || !load(lang)) return picture.remove();
    // The page asks for these settings as well; it gets this answer.
    window.atlasConfig = fetch('config.json', { cache: 'no-cache' });
    window.atlasOpening = window.atlasConfig
      .then((answer) => answer.clone().json())
      .then((config) => {
        if (SETTINGS.some((key) => key in config)) return picture.remove();
        show(config, lang);
        return painted();
      })
      .catch(() => picture.remove());
  } catch {
    picture.remove();
  }
})();
