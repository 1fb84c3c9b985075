/**
 * Whether this app was built for a learning system, whose address it shares with other courses. Decided when it is built,
 * so that no form carries what only another needs.
 */
export const isInLearningSystem: boolean = (import.meta.env.VITE_FORMAT ?? 'static') !== 'static';
