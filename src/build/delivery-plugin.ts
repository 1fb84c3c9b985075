/** The form in which the app is built: which one, where it may lie, and what the app is told of it. */
import type { Plugin } from 'vite';
import { isPackageFormat, type PackageFormat, packageFormats } from '../core/shared/delivery';

/**
 * The form that the environment asks for by `VITE_FORMAT`; `static` where it asks for none.
 * @throws Error with one sentence for a form that does not exist.
 */
export function formatAsked(): PackageFormat {
  const asked = process.env.VITE_FORMAT ?? '';
  if (asked === '') return 'static';
  if (isPackageFormat(asked)) return asked;
  throw new Error(`VITE_FORMAT kent ‘${asked}’ niet; het is een van ${packageFormats.join(', ')}.`);
}

/**
 * Tells the app its form as a constant, so that the code of the other forms falls out of the build. For a learning
 * system every address is relative: where that puts the files is not known beforehand.
 */
export function deliveryPlugin(): Plugin {
  return {
    name: 'speelveld-delivery',
    config() {
      const format = formatAsked();
      return {
        ...(format !== 'static' && { base: './' }),
        define: { 'import.meta.env.VITE_FORMAT': JSON.stringify(format) },
      };
    },
  };
}
