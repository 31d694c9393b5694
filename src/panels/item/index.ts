/** What other panels use of the details: the small map of the region and the plans' own texts. */
export { locatorPicture, outlinePath, PICTURE, xy } from './locator';
export { useOutlines } from './outlines';
export { readText } from './texts';
