/** The four texts of an entry in the moresprudentie. */
import { useTranslation } from 'react-i18next';
import type { PrecedentText } from '../../core/tools/deliberation/deliberation';
import { classNames } from '../../ui/class-names';
import { Field } from '../../ui/field';
import layoutStyles from '../../ui/layout.module.css';
import styles from './deliberation.module.css';

interface PrecedentFieldsProps {
  readonly text: PrecedentText;
  readonly onChange: (patch: Partial<PrecedentText>) => void;
}

export function PrecedentFields({ text, onChange }: PrecedentFieldsProps) {
  const { t } = useTranslation('deliberation');
  return (
    <div className={classNames(layoutStyles.columnL, styles.fields)}>
      {(['question', 'considerations', 'conclusion', 'remains'] as const).map((part) => (
        <Field
          key={part}
          label={t(`precedent.${part}`)}
          value={text[part]}
          onChange={(value) => onChange({ [part]: value })}
          rows={part === 'considerations' ? 4 : 2}
          isPrivate
        />
      ))}
    </div>
  );
}
