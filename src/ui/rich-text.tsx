/** Authored text: a blank line is a new paragraph, asterisks mark a stage direction. There is no other markup. */
import { Fragment } from 'react';

/** Text within one paragraph. */
export function InlineText({ text }: { readonly text: string }) {
  const parts = text.split(/\*([^*]+)\*/);
  return parts.map((part, index) => {
    // The parts of a text never change place, so their number is their identity.
    const key = `${index}`;
    return index % 2 === 1 ? <em key={key}>{part}</em> : <Fragment key={key}>{part}</Fragment>;
  });
}

/** Text of one or more paragraphs. */
export function RichText({
  text,
  className,
}: {
  readonly text: string;
  readonly className?: string | undefined;
}) {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => (
      <p key={paragraph} className={className}>
        <InlineText text={paragraph.replace(/\s*\n\s*/g, ' ')} />
      </p>
    ));
}
