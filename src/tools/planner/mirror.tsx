/**
 * The mirror: questions for whoever sits on the other side of the table. It reads no record; what someone
 * prepared is not here and cannot be reached from here.
 */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TalkKind } from '../../core/tools/planner/plan';
import { paths } from '../../state/addresses';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import { PaperSheet, SheetPart, WritingLines } from '../shared/paper-sheet';
import { ToolExit } from '../shared/tool-exit';
import { ToolFrame } from '../shared/tool-frame';
import { Always } from './always';
import { RoleGuidance } from './guidance';
import mirrorStyles from './mirror.module.css';
import styles from './planner.module.css';
import { MirrorLinks } from './plans-list';

/** The questions of one kind of conversation, by when they are asked. */
function useMirrorQuestions(talk: TalkKind) {
  const { t } = useTranslation('planner');
  return [
    {
      when: 'before',
      questions: [t(`mirror.${talk}.before.one`), t(`mirror.${talk}.before.two`)],
    },
    {
      when: 'table',
      questions: (['one', 'two', 'three', 'four'] as const).map((which) =>
        t(`mirror.${talk}.table.${which}`),
      ),
    },
    { when: 'after', questions: [t(`mirror.${talk}.after`)] },
  ] as const;
}

export function Mirror({ talk }: { readonly talk: TalkKind }) {
  const { t } = useTranslation('planner');
  const parts = useMirrorQuestions(talk);
  return (
    <ToolFrame title={t('mirror.title')} keeps={false}>
      <div className={classNames(layoutStyles.page, printStyles.offPaper)}>
        <p className={textStyles.reading}>{t('mirror.shows')}</p>
        <div className={mirrorStyles.head}>
          <h2>{t(`mirror.${talk}.for`)}</h2>
          <Button onClick={() => window.print()}>
            <Icon name="print" /> {t('sheet.print')}
          </Button>
        </div>
        {parts.map(({ when, questions }) => (
          <section key={when} aria-labelledby={`spiegel-${when}`} className={styles.part}>
            <h3 id={`spiegel-${when}`}>{t(`mirror.${when}`)}</h3>
            <ol className={mirrorStyles.questions}>
              {questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ol>
          </section>
        ))}
        <RoleGuidance talk={talk} />
        <section aria-labelledby="spiegel-andere" className={styles.part}>
          <h3 id="spiegel-andere">{t('mirror.others')}</h3>
          <MirrorLinks besides={talk} />
        </section>
        <p>
          <Link to={paths.tool('gesprekswijzer')}>{t('mirror.back')}</Link>
        </p>
        <Always />
      </div>
      <ToolExit />
      <div className={mirrorStyles.sheet}>
        <PaperSheet
          headLeft={t('mirror.sheetHead')}
          headRight={t(`talks.${talk}.head`)}
          title={t(`mirror.${talk}.for`)}
          meta={t('mirror.meta')}
          foot={t('sheet.foot')}
        >
          {parts.map(({ when, questions }) => (
            <SheetPart key={when} title={t(`mirror.${when}`)}>
              <ol>
                {questions.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ol>
            </SheetPart>
          ))}
          <SheetPart title={t('sheet.agree')}>
            <WritingLines count={4} />
          </SheetPart>
        </PaperSheet>
      </div>
    </ToolFrame>
  );
}
