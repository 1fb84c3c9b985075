/** A route whose code and texts are fetched when it is first visited, side by side. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { Namespaces } from '../i18n/namespaces';
import { loadTexts } from '../i18n/start-i18n';
import { limits, within } from '../vault/within';

/**
 * The route as a component that can be suspended.
 * @param load fetches the code; when it or a text does not arrive in time, rendering throws to the error page.
 */
export function lazyRoute<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  ...namespaces: readonly (keyof Namespaces)[]
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [route] = await within(limits.part, Promise.all([load(), loadTexts(...namespaces)]));
    return { default: route };
  });
}
