/** The map engine's worker, with what old browsers lack put in before it. */
import '../polyfills';

export { default } from 'virtual:map-engine-worker';
