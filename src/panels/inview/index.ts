export { InView } from './InView';
export { itemsInView } from './items';
