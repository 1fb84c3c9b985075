/** Where an open road leads and what it leaves behind, in words: the same for the list and for the drawing. */
import { useTranslation } from 'react-i18next';
import type { DecisionReview } from '../../../core/debrief/debrief-model';
import type { OpenRoad, RoadLeads } from '../../../core/debrief/roads';
import { useFormats } from '../../../i18n/formats';
import styles from './road-map.module.css';

/** Beyond so many names it is others who speak differently. */
const MOST_NAMES = 2;

/** What an open road leaves behind: whole, and as short as the drawing has room for. */
export interface Trace {
  readonly whole: string;
  readonly short: string;
}

/** What an open road leaves behind that the walked one does not; null where that is nothing. */
export function useTraces(): (decision: DecisionReview, road: OpenRoad) => Trace | null {
  const { t } = useTranslation('debrief');
  const formats = useFormats();
  return ({ consequences }, { choice }) => {
    const effect = consequences.roads.get(choice.id);
    if (effect === undefined) return null;
    const { opens, closes, speakers, differs } = effect;
    const words = (kind: 'opens' | 'closes', count: number) =>
      count === 0 ? [] : [t(`roadMap.effect.${kind}`, { count, words: formats.number(count) })];
    const endings = [...words('opens', opens.length), ...words('closes', closes.length)];
    if (endings.length > 0) {
      const kind = closes.length === 0 ? 'opens' : opens.length === 0 ? 'closes' : 'both';
      return { whole: formats.list(endings), short: t(`roadMap.short.${kind}`) };
    }
    if (!differs) return null;
    const short = t('roadMap.short.later');
    if (speakers.length === 0) return { whole: t('roadMap.effect.story'), short };
    if (speakers.length > MOST_NAMES) return { whole: t('roadMap.effect.many'), short };
    const names = formats.list(speakers.map(({ name }) => name));
    return { whole: t('roadMap.effect.speakers', { count: speakers.length, names }), short };
  };
}

/** Below the name of an open road. The drawing shows where it leads, and has room for what it leaves in short. */
export function RoadWords({
  road: { leads },
  trace,
  endsHere,
  lang,
}: {
  readonly road: OpenRoad;
  readonly trace: Trace | null;
  /** Whether it comes together with the walked road in the ending itself. */
  readonly endsHere: boolean;
  readonly lang: string | undefined;
}) {
  const { t } = useTranslation('debrief');
  return (
    <>
      <span className={styles.leads}>
        {endsHere ? t('roadMap.leadsSameEnding') : <Leads leads={leads} lang={lang} />}
        {trace !== null && `${t('roadMap.and')} ${trace.whole}`}
      </span>
      {trace !== null && (
        <span className={styles.short} aria-hidden="true">
          {trace.short}
        </span>
      )}
    </>
  );
}

function Leads({ leads, lang }: { readonly leads: RoadLeads; readonly lang: string | undefined }) {
  const { t } = useTranslation('debrief');
  switch (leads.kind) {
    case 'rejoins':
      return t('roadMap.rejoins');
    case 'elsewhere':
      return t('roadMap.leadsElsewhere');
    case 'ending':
      if (!leads.full) return t('roadMap.leadsEarly');
      return (
        <>
          {t('roadMap.leadsEnding')} <span lang={lang}>‘{leads.title}’</span>
        </>
      );
  }
}
