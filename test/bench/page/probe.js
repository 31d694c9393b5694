/** Runs in every measured page before anything else: notes what a reader would notice, and when. */
(() => {
  const tip = () => {
    for (const element of document.querySelectorAll('[role=tooltip]')) {
      if (element.textContent && element.checkVisibility({ visibilityProperty: true })) return element.textContent;
    }
    return '';
  };
  const bench = {
    /** ms since the navigation: the first control that filters, the first tooltip. */
    controls: 0,
    tooltip: 0,
    text: '',
    clicked: 0,
    longTasks: [],
  };
  /** Has the map been drawn, or its panes moved, since the last look? Any page clears its canvas before it draws. */
  let drawn = false;
  const noting = (prototype, name) => {
    const clear = prototype[name];
    prototype[name] = function (...args) {
      if (this.canvas.isConnected || this.canvas.width > 300) drawn = true;
      return clear.apply(this, args);
    };
  };
  noting(WebGL2RenderingContext.prototype, 'clear');
  noting(WebGLRenderingContext.prototype, 'clear');
  noting(CanvasRenderingContext2D.prototype, 'clearRect');

  /** The hover that is waited for. */
  let waiting = null;
  let frames = null;

  const check = (changes) => {
    drawn ||= changes.some(({ target }) => /leaflet/.test(target.getAttribute?.('class') ?? ''));
    bench.controls ||= document.querySelector('input[type=checkbox]') ? performance.now() : 0;
    const text = tip();
    if (text === bench.text) return;
    bench.text = text;
    if (!text) return;
    const now = performance.now();
    bench.tooltip ||= now;
    if (waiting?.from && text !== waiting.before) waiting.done(now - waiting.from);
  };
  new MutationObserver(check).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['hidden', 'style', 'class'],
  });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) bench.longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  const pointed = () => {
    if (waiting) waiting.from ||= performance.now();
  };
  addEventListener('pointermove', pointed, true);
  addEventListener(
    'click',
    () => {
      bench.clicked = performance.timeOrigin + performance.now();
    },
    true,
  );

  /** ms from the next move of the pointer until another tooltip stands there; null when none comes in time. */
  bench.hover = (timeout) =>
    new Promise((resolve) => {
      const end = (value) => {
        clearTimeout(timer);
        waiting = null;
        resolve(value);
      };
      const timer = setTimeout(() => end(null), timeout);
      waiting = { before: bench.text, from: 0, done: end };
    });

  /** Notes the time of every frame in which the map was drawn from now on; `frames()` gives the gaps between them, ms. */
  bench.record = () => {
    const times = [];
    frames = times;
    drawn = true;
    const step = (now) => {
      if (drawn) times.push(now);
      drawn = false;
      if (frames === times) requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  };
  bench.frames = () => {
    const times = frames ?? [];
    frames = null;
    return times.slice(1).map((time, i) => time - times[i]);
  };

  /** Changes a filter so many times, a frame or two between. */
  bench.toggle = async (count) => {
    const boxes = [...document.querySelectorAll('input[type=checkbox]')].slice(0, 14);
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    for (let i = 0; i < count; i++) {
      boxes[Math.floor(i / 2) % boxes.length].click();
      await frame();
      await frame();
    }
  };
  window.bench = bench;
})();
