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

  /* Addresses of what fits the window: the map's zoom there, in half steps. None where there is no such picture. */
  function pictures(lang) {
    picture.hidden = false;
    var fit = picture.querySelector('.opening-fit').getBoundingClientRect().width;
    var kind = innerWidth >= 1800 ? 'wide' : 'plain';
    var step = Math.floor(Math.log2(fit / DEGREES / DEGREE_PIXELS) * 2) / 2;
    if (!(step >= STEPS[kind][0] && step <= STEPS[kind][1])) return null;
    return ['opening/ground.svg', `opening/${lang}-${step}${kind === 'wide' ? '-wide' : ''}.svg`];
  }

  function text(address) {
    return fetch(address).then((answer) => {
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      return answer.text();
    });
  }

  /*
   * Paints the pictures as one, on a canvas of the main processor: shown as they are, each kind of line and text in
   * them would first be a program of the drawing process, which takes far longer where there is no graphics card.
   */
  function paint(svgs) {
    var canvas = picture.querySelector('canvas');
    var room = picture.getBoundingClientRect();
    var whole = picture.querySelector('.opening-whole').getBoundingClientRect();
    var place = `<svg x="${whole.left - room.left}" y="${whole.top - room.top}" width="${whole.width}" height="${whole.height}"`;
    var image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${room.width}" height="${room.height}">${svgs
        .map((svg) => place + svg.slice('<svg'.length))
        .join('')}</svg>`,
    )}`;
    return image.decode().then(() => {
      canvas.width = Math.round(room.width * devicePixelRatio);
      canvas.height = Math.round(room.height * devicePixelRatio);
      var context = canvas.getContext('2d', { willReadFrequently: true });
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
    });
  }

  /* No map is seen without its approval line. */
  function show(config, lang) {
    picture.querySelector('p').textContent = approval(config, lang);
    picture.dataset.language = lang;
    document.documentElement.dataset.opening = 'shown';
  }

  /* After the frame that shows it. */
  function shown() {
    return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  }

  /* A window of another size wants it painted anew. */
  function follow(svgs) {
    var width = innerWidth;
    addEventListener('resize', () => {
      if (!picture.isConnected || width === innerWidth) return;
      width = innerWidth;
      paint(svgs);
    });
  }

  var lang;
  var addresses;
  try {
    lang = language();
    addresses = lang && pictures(lang);
    if (!addresses) return picture.remove();
    // The page asks for these settings as well; it gets this answer.
    window.atlasConfig = fetch('config.json', { cache: 'no-cache' });
    window.atlasOpening = Promise.all([
      window.atlasConfig.then((answer) => answer.clone().json()),
      Promise.all(addresses.map(text)),
    ])
      .then(([config, svgs]) => {
        if (SETTINGS.some((key) => key in config)) return picture.remove();
        return paint(svgs).then(() => {
          show(config, lang);
          follow(svgs);
          return shown();
        });
      })
      .catch(() => picture.remove());
  } catch {
    picture.remove();
  }
})();
