/**
 * Takes the place of the engine's sky in the build: a flat map that looks straight down has none, and the engine
 * would compile a program for it and draw it in every frame.
 */

export const drawSky = (): void => {};
export const drawAtmosphere = (): void => {};
