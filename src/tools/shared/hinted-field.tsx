/**
 * A field about somebody else. What is typed may tell who that is, or something that no tool asks for; a line below the
 * field then says which of the two it seems, and what one can do. It says the same for one kind whatever is typed, so
 * that it is heard once and not at each letter, and repeats nothing of what was typed. Nothing is refused.
 */
import { type ComponentProps, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Seen, seenInAlias, seenInNote } from '../../core/shared/name-hint';
import { Field } from '../../ui/field';

/** What is asked for: a code word, an alias, a note without names, or a text whose names are asked about later. */
type Asked = 'codeWord' | 'alias' | 'note' | 'text';

function seenIn(text: string, asked: Asked): Seen | null {
  if (asked === 'codeWord' || asked === 'alias') return seenInAlias(text);
  return seenInNote(text, { names: asked === 'note' });
}

/** Whether `text` is `before` with more letters of the same word: ‘kerk’ on the way to ‘kerkenraad’. */
function goesOn(before: string, text: string): boolean {
  return text.startsWith(before) && !/\s/u.test(text.slice(before.length));
}

interface HintedFieldProps extends Omit<ComponentProps<typeof Field>, 'note' | 'isPrivate'> {
  readonly asked: Asked;
  /** What is still to be said of what was entered last, until one types on. */
  readonly lastSaid?: string;
}

export function HintedField({ asked, lastSaid = '', value, onBlur, ...field }: HintedFieldProps) {
  const { t } = useTranslation('tools');
  const [noted, setNoted] = useState(() => ({ value, seen: seenIn(value, asked) }));
  if (noted.value !== value) {
    // What was said of a word stays until the word is whole; else it would come and go while one types.
    const isSame = noted.seen !== null && goesOn(noted.value, value);
    setNoted({ value, seen: seenIn(value, asked) ?? (isSame ? noted.seen : null) });
  }
  const { seen } = noted;
  const said =
    seen === 'name' ? t(`seen.name.${asked === 'text' ? 'note' : asked}`) : seen && t(`seen.${seen}`);
  return (
    <Field
      {...field}
      value={value}
      onBlur={(event) => {
        setNoted({ value, seen: seenIn(value, asked) });
        onBlur?.(event);
      }}
      note={said ?? lastSaid}
      isPrivate
    />
  );
}
