/** All weighings, the newest first: to go on with, to weigh again, to throw away; and beginning a new one. */
import { useTranslation } from 'react-i18next';
import { isoDay } from '../../core/shared/iso-day';
import { newWeighing, type SideActivity } from '../../core/tools/side-activities/side-activity';
import { weighAgain } from '../../core/tools/side-activities/weighing';
import { useFormats } from '../../i18n/formats';
import { paths } from '../../state/addresses';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import layoutStyles from '../../ui/layout.module.css';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { CodeWordForm } from '../shared/code-word-form';
import { Protection } from '../shared/protection';
import { RecordsList } from '../shared/records-list';
import type { Removals } from '../shared/removal';
import { useBegin } from '../shared/use-begin';

export function WeighingList({ weighings }: { readonly weighings: Removals<SideActivity> }) {
  const { t } = useTranslation('sideActivities');
  const formats = useFormats();
  const { clock } = useServices();
  const { begin, isRefused } = useBegin('nevenactiviteiten');
  const today = isoDay(clock.now());
  const nameOf = ({ codeWord }: SideActivity): string => codeWord.trim() || t('untitled');
  const againOf = ({ againOn }: SideActivity): string =>
    againOn === null
      ? ''
      : t(againOn <= today ? 'list.due' : 'list.again', { day: formats.longDay(againOn) });
  return (
    <div className={layoutStyles.page}>
      <RecordsList
        to={paths.tool('nevenactiviteiten')}
        records={weighings}
        title={t('list.title')}
        nameOf={nameOf}
        deedsOf={(weighing) => (
          <Button kind="text" onClick={() => begin('sideActivity', (origin) => weighAgain(weighing, origin))}>
            {t('list.weighAgain')} <VisuallyHidden>‘{nameOf(weighing)}’</VisuallyHidden>
          </Button>
        )}
        removal={{ label: t('list.remove'), note: t('list.kept') }}
        note={t('list.means')}
      >
        {(weighing) =>
          `${t('list.at', {
            day: formats.longDay(isoDay(weighing.madeAt)),
            step: t(`steps.${weighing.step}.name`),
          })} ${againOf(weighing)}`
        }
      </RecordsList>
      <CodeWordForm
        place="sideActivities.codeWord"
        title={t('begin.title')}
        label={t('begin.codeWord')}
        hint={t('begin.hint')}
        action={t('begin.action')}
        isFirst={weighings.shown.length === 0}
        isRefused={isRefused}
        onBegin={(codeWord) => begin('sideActivity', (origin) => newWeighing(codeWord, origin))}
      />
      <Protection />
    </div>
  );
}
