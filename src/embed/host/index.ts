import { define, mount } from './embed';

/** The classic script's global. */
declare global {
  interface Window {
    PlanAtlas?: { mount: typeof mount };
  }
}

window.PlanAtlas = { mount };
define();

export { mount };
