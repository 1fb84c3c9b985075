/** Every command as a press with a small form, and below it what it said and the files it made. */
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuthorDesk, CarriedFile, CommandAnswer } from '../../../library/author-desk';
import { download } from '../../../state/download';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import { FileField } from '../../../ui/file-field';
import foldingStyles from '../../../ui/folding/folding.module.css';
import layoutStyles from '../../../ui/layout.module.css';
import { StatusMessage } from '../../../ui/status-message';
import textStyles from '../../../ui/text.module.css';
import {
  type CommandField,
  type CommandName,
  type CommandRow,
  commandRows,
  type Filled,
  sharedLists,
} from './command-table';
import { useCommandWords } from './command-words';
import styles from './edit.module.css';
import type { Option } from './editing';
import { Select } from './saved-select';

/** What may be chosen in the forms. */
interface CommandChoices {
  /** By `module/scenario`. */
  readonly story: readonly Option[];
  readonly module: readonly Option[];
  readonly source: readonly Option[];
}

interface CommandPanelProps {
  readonly desk: AuthorDesk;
  readonly choices: CommandChoices;
  /** The story that is open, as `module/scenario`; left out where none is. */
  readonly open?: string;
}

async function carriedFrom(file: File): Promise<CarriedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return { name: file.name, base64: btoa(binary) };
}

function give({ name, base64 }: CarriedFile): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  download(name.split('/').at(-1) ?? name, new Blob([bytes]));
}

function Answer({ answer }: { readonly answer: CommandAnswer }) {
  const { t } = useTranslation('author');
  const inWords = useCommandWords();
  return (
    <div className={layoutStyles.stackM}>
      {answer.complained !== '' && (
        <StatusMessage tone="problem">
          <span lang="nl" className={textStyles.fine}>
            {inWords(answer.complained.trim())}
          </span>
        </StatusMessage>
      )}
      {answer.code === 0 && <StatusMessage tone="done">{t('commands.done')}</StatusMessage>}
      {answer.code !== 0 && answer.complained === '' && (
        <StatusMessage tone="problem">{t('commands.notDone')}</StatusMessage>
      )}
      {answer.files.map((file) => (
        <div key={file.name}>
          <Button onClick={() => give(file)}>{t('commands.keep', { name: file.name })}</Button>
        </div>
      ))}
      {answer.printed !== '' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <pre className={styles.output} lang="nl" tabIndex={0}>
          {inWords(answer.printed.trim())}
        </pre>
      )}
    </div>
  );
}

function Form({ row, desk, choices, open }: CommandPanelProps & { readonly row: CommandRow<CommandName> }) {
  const { t } = useTranslation('author');
  const [typed, setTyped] = useState<Filled>({});
  const [files, setFiles] = useState<readonly CarriedFile[]>([]);
  const [answer, setAnswer] = useState<CommandAnswer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const labelOf = ({ name }: CommandField): string => t(`commands.field.${name}`);
  const optionsOf = ({ kind, values = [] }: CommandField): readonly Option[] =>
    kind === 'translatable'
      ? [...choices.module, ...sharedLists.map((name) => ({ value: name, label: name }))]
      : kind === 'story' || kind === 'module' || kind === 'source'
        ? choices[kind]
        : values.map((value) => ({ value, label: t(`commands.value.${value}`) }));
  const firstOf = (field: CommandField): string => {
    const isOfModule = field.kind === 'module' || field.kind === 'translatable';
    const wished = field.kind === 'story' ? open : isOfModule ? open?.split('/')[0] : undefined;
    return wished ?? optionsOf(field)[0]?.value ?? '';
  };
  const filled: Filled = Object.fromEntries(
    row.fields.map((field) => [field.name, (typed[field.name] ?? firstOf(field)).trim()]),
  );
  const run = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isBusy) return;
    const empty = row.fields.find(
      ({ name, kind, optional }) =>
        optional !== true && (kind === 'files' ? files.length === 0 : filled[name] === ''),
    );
    setAnswer(null);
    setProblem(empty === undefined ? null : t('edit.fillIn', { label: labelOf(empty) }));
    if (empty !== undefined) return;
    setIsBusy(true);
    try {
      setAnswer(await desk.command(row.command ?? row.name, row.args(filled), files));
    } catch (error) {
      setProblem(t('edit.unreachable', { reason: error instanceof Error ? error.message : String(error) }));
    }
    setIsBusy(false);
  };
  return (
    <form className={styles.part} onSubmit={(event) => void run(event)}>
      <p className={textStyles.small}>{t(`commands.${row.name}.says`)}</p>
      {row.fields.map((field) =>
        field.kind === 'files' ? (
          <div key={field.name} className={layoutStyles.stackS}>
            <FileField
              label={labelOf(field)}
              accept=""
              onChoose={(file) =>
                void carriedFrom(file).then((one) =>
                  setFiles((before) => [...before.filter(({ name }) => name !== one.name), one]),
                )
              }
            />
            {files.map(({ name }) => (
              <span key={name} className={textStyles.small} translate="no">
                {name}
              </span>
            ))}
          </div>
        ) : field.kind === 'text' ? (
          <Field
            key={field.name}
            label={labelOf(field)}
            value={typed[field.name] ?? ''}
            onChange={(value) => setTyped((before) => ({ ...before, [field.name]: value }))}
          />
        ) : (
          <Select
            key={field.name}
            label={labelOf(field)}
            value={filled[field.name] ?? ''}
            options={optionsOf(field)}
            onChoose={(value) => setTyped((before) => ({ ...before, [field.name]: value }))}
          />
        ),
      )}
      <div>
        <Button type="submit" busy={isBusy}>
          {isBusy ? t('commands.busy') : t(`commands.${row.name}.press`)}
        </Button>
      </div>
      {problem !== null && <StatusMessage tone="problem">{problem}</StatusMessage>}
      {answer !== null && <Answer answer={answer} />}
    </form>
  );
}

/** The commands, each behind its own line. */
export function CommandPanel({ desk, choices, open }: CommandPanelProps) {
  const { t } = useTranslation('author');
  return (
    <section className={styles.part} aria-label={t('commands.heading')}>
      <h2 className={textStyles.subheading}>{t('commands.heading')}</h2>
      {commandRows.map((row) => (
        <details key={row.name} className={foldingStyles.folding}>
          <summary>{t(`commands.${row.name}.title`)}</summary>
          <Form
            key={open}
            row={row}
            desk={desk}
            choices={choices}
            {...(open === undefined ? {} : { open })}
          />
        </details>
      ))}
    </section>
  );
}
