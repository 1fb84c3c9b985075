/** For tests of the core that look for them here; they live among the builders. */
// biome-ignore lint/performance/noBarrelFile: one door at the former place, for as long as the tests of the core come in by it
export { words } from '../../support/builders/dinner-words';
