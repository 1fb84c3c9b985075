/** A part of the page under its heading. */
import type { ReactNode } from 'react';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';

export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={layoutStyles.stackM}>
      <h2 className={textStyles.subheading}>{title}</h2>
      {children}
    </section>
  );
}
