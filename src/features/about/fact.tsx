/** A term with what there is to say of it. */
import type { ReactNode } from 'react';
import textStyles from '../../ui/text.module.css';

/** Stands in a description list. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className={textStyles.kicker}>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
