/** The link for who is elsewhere, to paste in the chat of a call. Where the browser does not copy, it is shown to copy by hand. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import textStyles from '../../ui/text.module.css';

export function CopyLink({
  link,
  className,
}: {
  readonly link: string;
  readonly className: string | undefined;
}) {
  const { t } = useTranslation('groupSession');
  const [state, setState] = useState<'none' | 'copied' | 'shown'>('none');
  const copy = (): void => {
    setState('none');
    // Without https a browser has no clipboard at all.
    const copying = navigator.clipboard?.writeText(link) ?? Promise.reject(new Error('No clipboard.'));
    copying.then(
      () => setState('copied'),
      () => setState('shown'),
    );
  };
  return (
    <span className={className}>
      <Button kind="text" size="small" onClick={copy}>
        {t('link.copy')}
      </Button>{' '}
      <span role="status" className={textStyles.small}>
        {state === 'copied' ? t('link.copied') : ''}
      </span>
      <Dialog
        open={state === 'shown'}
        onClose={() => setState('none')}
        title={t('link.title')}
        closeLabel={t('link.close')}
      >
        <Field label={t('link.label')} value={link} onChange={() => undefined} readOnly isPrivate />
      </Dialog>
    </span>
  );
}
