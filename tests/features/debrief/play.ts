/** For tests of the core that look for it here; it lives among the builders. */
// biome-ignore lint/performance/noBarrelFile: one door at the former place, for as long as the tests of the core come in by it
export { begin, dialogue, play } from '../../support/builders/dinner-play';
