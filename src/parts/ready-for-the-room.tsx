/**
 * Has the whole app put on this device before a session, so that the room needs no network; says what lies here, and
 * 'ready' only when all of it does. The press is the only thing that starts it for who keeps nothing.
 */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FilesView, kilobytes, kilobytesToCome } from '../state/files-on-board';
import { usePolicy } from '../state/policy';
import { useServices } from '../state/services';
import { useFilesView } from '../state/use-files';
import { Button } from '../ui/button';
import layoutStyles from '../ui/layout.module.css';
import { StatusMessage } from '../ui/status-message';
import textStyles from '../ui/text.module.css';
import { NewerVersion } from './newer-version';

/** What there is to say; announced only when it is the outcome of a press. */
function Standing({ view, asked }: { readonly view: FilesView; readonly asked: boolean }) {
  const { t } = useTranslation('onBoard');
  switch (view.kind) {
    case 'fetching':
      return <p>{view.onBoard === null ? t('starting') : t('progress', kilobytes(view.onBoard))}</p>;
    case 'ready':
      return (
        <StatusMessage tone="done" quiet={!asked}>
          {t('ready', kilobytes(view.onBoard))}
        </StatusMessage>
      );
    case 'incomplete':
      return <StatusMessage tone="problem">{t('incomplete', kilobytes(view.onBoard))}</StatusMessage>;
    case 'failed':
    case 'impossible':
      return (
        <StatusMessage tone="problem" quiet={!asked}>
          {t(view.kind)}
        </StatusMessage>
      );
    default:
      return null;
  }
}

/** A part of the page about group sessions. Nothing in a build that has no such files. The texts are those of `onBoard`. */
export function ReadyForTheRoom() {
  const { t } = useTranslation('onBoard');
  const { phones } = usePolicy();
  const { files } = useServices();
  const view = useFilesView();
  const id = useId();
  const [asked, setAsked] = useState(false);
  const size = kilobytesToCome();
  if (view.kind === 'not-built') return null;
  const bring = (): void => {
    setAsked(true);
    // The browser may then not clear it to make room; a refusal changes nothing that is promised.
    void navigator.storage?.persist?.().catch(() => false);
    void files.bring();
  };
  return (
    <section className={layoutStyles.stackM} aria-labelledby={id}>
      <h2 id={id} className={textStyles.subheading}>
        {t('title')}
      </h2>
      {view.kind !== 'ready' && view.kind !== 'impossible' && (
        <p>
          {t('what')} {size !== null && t('size', { kb: size })} {t('notYours')}
        </p>
      )}
      <Standing view={view} asked={asked} />
      {view.kind !== 'impossible' && (
        <div>
          <Button
            kind={view.kind === 'ready' ? 'text' : 'secondary'}
            busy={view.kind === 'fetching'}
            onClick={bring}
          >
            {t(`press.${view.kind}`)}
          </Button>
        </div>
      )}
      <NewerVersion />
      {phones && <p className={textStyles.small}>{t('phones')}</p>}
    </section>
  );
}
