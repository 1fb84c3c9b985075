/**
 * Whether a story stands by itself: in one file that is handed on, without a vault, a programme or other pages beside
 * it. Then nothing is kept, and what leads to what is not there is not shown. Decided when it is built, so that neither
 * kind of page carries what only the other needs.
 */
export const standsAlone: boolean = import.meta.env.SPEELVELD_ALONE === 'yes';
