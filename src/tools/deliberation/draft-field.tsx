/** A field that holds one text of the draft. */
import { useTranslation } from 'react-i18next';
import type { DeliberationDraft } from '../../core/tools/deliberation/deliberation';
import { HintedField } from '../shared/hinted-field';
import type { DeliberationGuide } from './deliberation-props';

/** The parts of a draft that are one text. */
type DraftText = {
  [Name in keyof DeliberationDraft]: DeliberationDraft[Name] extends string ? Name : never;
}[keyof DeliberationDraft];

interface DraftFieldProps extends Pick<DeliberationGuide, 'draft' | 'write'> {
  readonly name: Exclude<DraftText, 'setting' | 'form' | 'codeWord' | 'considerations'>;
  /** Other than the field's own. */
  readonly label?: string;
  readonly hint?: string;
  readonly rows?: number;
  readonly labelLook?: 'small' | 'serif';
}

export function DraftField({
  name,
  label,
  hint,
  rows = 3,
  labelLook = 'small',
  draft,
  write,
}: DraftFieldProps) {
  const { t } = useTranslation('deliberation');
  return (
    <HintedField
      asked="text"
      label={label ?? t(`fields.${name}`)}
      hint={hint}
      labelLook={labelLook}
      value={draft[name]}
      onChange={(text) => write({ [name]: text })}
      rows={rows}
    />
  );
}
