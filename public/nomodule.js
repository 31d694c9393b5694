/* Old browsers: a message in words where the page cannot start. Plain ES5; runs before the page's module. */
(() => {
  var OLD =
    '您的浏览器版本较旧，无法打开交互地图。请使用近年的 Chrome、Edge、Firefox、Safari，或把国产浏览器切换到“极速模式”。';
  var OLD_EN = 'This browser is too old for the interactive map. Please use a recent Chrome, Edge, Firefox or Safari.';

  function add(parent, name, text) {
    var element = document.createElement(name);
    if (text) element.appendChild(document.createTextNode(text));
    parent.appendChild(element);
    return element;
  }

  function addLink(list, address, text) {
    add(add(list, 'li'), 'a', text).href = address;
  }

  function tell() {
    var root = document.getElementById('root');
    // Once the page has begun, its own messages serve.
    if (!root || (root.firstChild && !root.querySelector('[data-start]'))) return;
    while (root.firstChild) root.removeChild(root.firstChild);
    var main = add(root, 'main');
    main.className = 'message';
    main.setAttribute('role', 'alert');
    add(main, 'h1', '规划图谱 Plan Atlas');
    add(main, 'p', OLD);
    add(main, 'p', OLD_EN).lang = 'en';
    // Nothing lies beside a page that was opened as a file.
    if (location.protocol === 'file:') return;
    var list = add(main, 'ul');
    addLink(list, 'data/plan-items.csv', '下载全部条目（CSV，可用 Excel 打开） · All items (CSV)');
    addLink(list, 'data/plan-items.geojson', '下载全部条目（GeoJSON） · All items (GeoJSON)');
    var picture = add(main, 'img');
    picture.src = 'static-map.svg';
    picture.alt = '规划条目分布示意图（静态） Static map of the plan items';
    picture.width = 900;
  }

  function later() {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', tell);
    else tell();
  }

  if (!('noModule' in document.createElement('script'))) later();
  // A browser that knows modules but not our syntax says so once, and the page stays empty.
  else window.addEventListener('error', later);
})();
