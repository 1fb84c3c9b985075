/**
 * Choosing one file: the browser's own field under a button that looks like the others, so that keyboard, dropping and
 * assistive technology work as they do everywhere. The same file may be chosen again.
 */
import { useState } from 'react';
import { buttonClass } from './button';
import { classNames } from './class-names';
import styles from './file-field.module.css';
import textStyles from './text.module.css';

interface FileFieldProps {
  readonly label: string;
  /** Which files are offered, as the attribute of the browser takes it. */
  readonly accept: string;
  readonly onChoose: (file: File) => void;
}

export function FileField({ label, accept, onChoose }: FileFieldProps) {
  const [name, setName] = useState('');
  return (
    <div className={styles.field}>
      <label className={classNames(buttonClass('secondary'), styles.button)}>
        {label}
        <input
          type="file"
          accept={accept}
          className={styles.input}
          // The browser tells of a choice only when it differs from the last.
          onClick={(event) => {
            event.currentTarget.value = '';
          }}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file === undefined) return;
            setName(file.name);
            onChoose(file);
          }}
        />
      </label>
      {name !== '' && (
        <span className={textStyles.small} translate="no">
          {name}
        </span>
      )}
    </div>
  );
}
