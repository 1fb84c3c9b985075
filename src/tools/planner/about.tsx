/** Which one a button is about, for who does not see what it stands beside. */
import { VisuallyHidden } from '../../ui/visually-hidden';

export function About({ text }: { readonly text: string }) {
  return (
    <>
      {' '}
      <VisuallyHidden>‘{text}’</VisuallyHidden>
    </>
  );
}
