/**
 * In which form this app was built, and so where it stands: on a server of its own, or in a learning system, whose
 * address it shares with other courses. Decided when it is built, so that no form carries what only another needs.
 */
import type { PackageFormat } from '../core/shared/delivery';

export const delivered: PackageFormat = import.meta.env.VITE_FORMAT ?? 'static';

export const isInLearningSystem: boolean = delivered !== 'static';
