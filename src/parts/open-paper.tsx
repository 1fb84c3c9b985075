/** A paper of the story that can be opened where it is named, and laid back. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoryDocument } from '../core/scenario/scenario';
import { Button, type ButtonKind } from '../ui/button';
import { Dialog } from '../ui/dialog';
import layoutStyles from '../ui/layout.module.css';
import { RichText } from '../ui/rich-text';
import textStyles from '../ui/text.module.css';
import styles from './open-paper.module.css';

interface OpenPaperProps {
  readonly paper: StoryDocument;
  /** The language that the story is in. */
  readonly lang: string | undefined;
  readonly kind?: ButtonKind;
}

export function OpenPaper({ paper, lang, kind = 'secondary' }: OpenPaperProps) {
  const { t } = useTranslation('general');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind={kind} onClick={() => setOpen(true)}>
        {t('paper.open', { title: paper.title })}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={paper.title}
        closeLabel={t('paper.close')}
        lang={lang}
      >
        <div className={layoutStyles.stackL} lang={lang}>
          <p className={textStyles.small}>
            {[paper.kind, paper.from, paper.date].filter(Boolean).join(', ')}
          </p>
          <div className={styles.body}>
            <RichText text={paper.body} />
          </div>
        </div>
      </Dialog>
    </>
  );
}
