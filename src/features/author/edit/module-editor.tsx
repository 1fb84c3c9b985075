/** The cover of a module as fields: what it is about, what one can do afterwards, its stories, the intention and the tool. */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuthorStory } from '../../../core/authoring/news';
import { toolIds } from '../../../core/scenario/vocabulary';
import type { AuthorDesk } from '../../../library/author-desk';
import { hearAuthorNews } from '../../../library/author-news';
import { Button } from '../../../ui/button';
import foldingStyles from '../../../ui/folding/folding.module.css';
import styles from './edit.module.css';
import { EditingStory, useEditing } from './editing';
import { NamedListForm } from './named-list-form';
import { textAt } from './reading';
import { SavedLine } from './saved-line';
import { SavedSelect } from './saved-select';
import { TextListForm } from './text-list-form';
import { TextPair } from './text-pair';
import { useKnown } from './use-known';

function Fields({ stories }: { readonly stories: readonly AuthorStory[] }) {
  const { t } = useTranslation('author');
  const { data } = useEditing();
  const scenarios = stories.filter(({ kind }) => kind === 'scenario');
  return (
    <div className={styles.part}>
      {(['title', 'theme', 'intro'] as const).map((name) => (
        <TextPair
          key={name}
          label={t(`edit.module.${name}`)}
          path={[name]}
          translation={name}
          long={name === 'intro'}
        />
      ))}
      <TextListForm
        path={['aims']}
        translation="aims"
        heading={t('edit.module.aims')}
        item={(number) => t('edit.module.aim', { number })}
        add={t('edit.module.addAim')}
      />
      <NamedListForm
        path={['scenarios']}
        heading={t('edit.module.scenarios')}
        options={scenarios.map(({ id, title }) => ({ value: id, label: title ?? id }))}
        add={t('edit.module.addScenario')}
        choose={t('edit.module.chooseScenario')}
      />
      {(['prompt', 'when', 'then'] as const).map((name) => (
        <TextPair
          key={name}
          label={t(`edit.module.intention.${name}`)}
          path={['intention', name]}
          translation={`intention.${name}`}
        />
      ))}
      <SavedSelect
        label={t('edit.module.tool')}
        value={textAt(data, ['tool'])}
        options={toolIds.map((value) => ({ value, label: t(`edit.module.tools.${value}`) }))}
        edits={(value) => [{ kind: 'set', path: ['tool'], value }]}
      />
      <SavedLine />
    </div>
  );
}

interface ModuleEditorProps {
  readonly desk: AuthorDesk;
  readonly module: string;
  /** The stories of this module. */
  readonly stories: readonly AuthorStory[];
  /** Tells when a file was saved, by whatever program; returns how to stop. */
  readonly hear?: (listener: () => void) => () => void;
}

/** The fields of one module, behind a line that opens them. Give it the module as its key. */
export function ModuleEditor({ desk, module, stories, hear = hearAuthorNews }: ModuleEditorProps) {
  const { t } = useTranslation('author');
  const [explains, setExplains] = useState(true);
  const [isOpen, setIsOpen] = useState(false);
  const known = useKnown();
  if (known === null) return null;
  return (
    <section className={styles.part} aria-label={t('edit.module.heading', { module })}>
      <details
        className={foldingStyles.folding}
        open={isOpen}
        onToggle={(event) => setIsOpen(event.currentTarget.open)}
      >
        <summary>{t('edit.module.heading', { module })}</summary>
        {isOpen && (
          <div className={styles.part}>
            <div>
              <Button kind="text" size="small" pressed={explains} onClick={() => setExplains(!explains)}>
                {t('edit.explains')}
              </Button>
            </div>
            <EditingStory
              desk={desk}
              file={`${module}/module.yaml`}
              kind="module"
              known={known}
              explains={explains}
              hear={hear}
            >
              <Fields stories={stories} />
            </EditingStory>
          </div>
        )}
      </details>
    </section>
  );
}
