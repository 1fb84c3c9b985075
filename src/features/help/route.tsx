/** Help: where to turn with which question, what is reported to whom, and how the app works. */
import { type Ref, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useLangMark } from '../../i18n/lang-mark';
import { PolicyNotes } from '../../parts/by-policy';
import { useHelpTopics } from '../../parts/help-topics';
import { Waiting } from '../../parts/waiting';
import { partIds, queryNames } from '../../state/addresses';
import { useDocumentTitle } from '../../state/use-document-title';
import { useGuidance } from '../../state/use-guidance';
import { useNamedPart } from '../../state/use-named-part';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import { RichText } from '../../ui/rich-text';
import { Duties } from './duties';
import styles from './help.module.css';
import { Where } from './where';

function AppHelp({ title }: { readonly title: Ref<HTMLHeadingElement> }) {
  const { t } = useTranslation('help');
  const topics = useHelpTopics();
  return (
    <section aria-labelledby="hulp-app" className={classNames(layoutStyles.stackXl, styles.app)}>
      <h2 ref={title} id="hulp-app" tabIndex={-1}>
        {t('app.title')}
      </h2>
      <PolicyNotes />
      <div className={classNames(layoutStyles.halves, styles.columns)}>
        {topics.map(({ number, title: topic, text }) => (
          <section key={topic} id={partIds.helpTopic(number)} className={styles.topic}>
            <h3 tabIndex={-1}>{topic}</h3>
            <RichText text={text} />
          </section>
        ))}
      </div>
    </section>
  );
}

/**
 * `/hulp`; `?vraag=` opens at a question, for links from elsewhere. A question chosen here stays out of the
 * address, and so out of the browser's history.
 */
export function HelpRoute() {
  const { t } = useTranslation('help');
  const { t: general } = useTranslation('general');
  const app = useRef<HTMLHeadingElement>(null);
  const [query] = useSearchParams();
  const asked = query.get(queryNames.question);
  const [chosen, setChosen] = useState(asked);
  const [followed, setFollowed] = useState(asked);
  const loaded = useGuidance();
  const lang = useLangMark(loaded.kind === 'here' ? loaded.content.lang : undefined);
  useDocumentTitle(`${t('title')} – ${general('appName')}`);
  useNamedPart(loaded.kind === 'here');
  if (asked !== followed) {
    setFollowed(asked);
    setChosen(asked);
  }
  if (loaded.kind === 'loading') return <Waiting />;
  const { guidance, sources } = loaded.content;
  const shown = { guidance, sources, lang };
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <Button kind="text" onClick={() => app.current?.focus()}>
          {t('app.jump')}
        </Button>
      </div>
      <Where {...shown} chosen={chosen} onChoose={setChosen} />
      {guidance.duties.length > 0 && (
        <section aria-labelledby={partIds.duties} className={classNames(layoutStyles.stackXl, styles.report)}>
          <h2 id={partIds.duties} tabIndex={-1}>
            {t('duties.title')}
          </h2>
          <p className={styles.intro}>{t('duties.intro')}</p>
          <Duties {...shown} duties={guidance.duties} />
        </section>
      )}
      <AppHelp title={app} />
    </div>
  );
}
