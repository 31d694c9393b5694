/* A talk without controls of its own, paged by the page's buttons. */
(() => {
  const at = (id) => document.getElementById(id);
  const atlas = window.PlanAtlas.mount(at('talk'), { src: '../index.html', embed: 'map', ui: 'none', height: 520 });
  const show = ({ number, count }) => {
    at('at').value = `${number} / ${count}`;
  };
  const fail = (error) => {
    at('at').value = error.message;
  };
  atlas.ready.then(() => atlas.story('neimenggu-2026')).then(show, fail);
  at('previous').addEventListener('click', () => atlas.previous().then(show, fail));
  at('next').addEventListener('click', () => atlas.next().then(show, fail));
})();
