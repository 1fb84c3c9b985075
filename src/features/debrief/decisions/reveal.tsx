/** Something that opens in place. What is closed on screen is still there on paper. */
import { type ReactNode, useId, useState } from 'react';
import { Button } from '../../../ui/button';
import printStyles from '../../../ui/print.module.css';

/** A text button and, once pressed, what it promised right below it. */
export function Reveal({
  show,
  hide,
  children,
}: {
  readonly show: string;
  readonly hide: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="text" expanded={open} controls={id} onClick={() => setOpen(!open)}>
        {open ? hide : show}
      </Button>
      <div id={id} className={open ? undefined : printStyles.onPaperOnly}>
        {children}
      </div>
    </>
  );
}
