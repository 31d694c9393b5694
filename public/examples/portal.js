/* Three frames of one atlas that follow one another. The page's own buttons choose the sectors. */
(() => {
  const { mount } = window.PlanAtlas;
  const src = '../index.html';
  const at = (id) => document.getElementById(id);

  const map = mount(at('map'), { src, embed: 'map', ui: 'legend,zoom,scale', scene: { fit: '150000' }, height: 480 });
  const list = mount(at('list'), { src, embed: 'list', height: 420 });
  const item = mount(at('item'), { src, embed: 'item', height: 'auto' });

  map.on('filter', ({ shown }) => {
    at('shown').value = String(shown);
  });
  map.ready.then(async () => {
    at('shown').value = String((await map.getScene()).shown);
  });

  // A choice in the list or on the map is a choice everywhere.
  for (const from of [map, list]) {
    from.on('select', (id) => {
      if (id) for (const to of [map, list, item]) if (to !== from) to.select(id).catch(() => {});
    });
  }

  at('sectors').addEventListener('click', (event) => {
    const { sectors } = event.target.dataset;
    if (sectors === undefined) return;
    for (const atlas of [map, list]) atlas.setScene({ sectors: sectors === '' ? null : sectors.split(',') });
  });
})();
