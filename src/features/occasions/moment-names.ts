/** What a moment is called, and where it is prepared. Of what a person wrote, nothing: a calendar lies open. */
import type { TFunction } from 'i18next';
import type { ComingMoment } from '../../core/conversations/coming';
import type { Occasion, OccasionKind } from '../../core/conversations/occasion';
import { paths } from '../../state/addresses';

type T = TFunction<'occasions'>;

/** The name of a moment; `occasion` is its record when it is kept in the calendar. */
export function nameOf({ origin, kind, plan }: ComingMoment, occasion: Occasion | undefined, t: T): string {
  if (occasion !== undefined) {
    return occasion.refresh === null ? t(`kind.${kind}`) : t(`step.${occasion.refresh}`);
  }
  if (plan !== null) return t(`talk.${plan.talk}`);
  return origin === 'occasion' || origin === 'plan' ? t(`kind.${kind}`) : t(`derived.${origin}`);
}

/** A link to the tool that prepares a moment, and what it says. */
export interface WayOn {
  readonly to: string;
  /** The record to open there, where the moment comes from one. */
  readonly record?: string;
  readonly label: string;
}

function ofRefresh({ refresh }: Occasion, t: T): WayOn {
  if (refresh === 'map') return { to: paths.tool('netwerkkaart'), label: t('open.map') };
  if (refresh === 'before-talk') return { to: paths.tool('gesprekswijzer'), label: t('open.talk') };
  return { to: paths.refresh, label: t('open.refresh') };
}

function ofKind(kind: OccasionKind, t: T): WayOn {
  switch (kind) {
    case 'annual-talk':
    case 'change-of-function':
      return { to: paths.tool('gesprekswijzer'), label: t('open.talk') };
    case 'publication':
      return { to: paths.tool('nevenactiviteiten'), label: t('open.publication') };
    case 'screening':
      return { to: paths.help, label: t('open.screening') };
    case 'looking-back':
      return { to: paths.tool('voornemens'), label: t('open.intentions') };
    case 'refresh':
      return { to: paths.refresh, label: t('open.refresh') };
    case 'own':
      return { to: paths.tools, label: t('open.own') };
  }
}

/** Where a moment is prepared: its own record where there is one. */
export function wayOn(moment: ComingMoment, occasion: Occasion | undefined, t: T): WayOn {
  const { origin, record, kind, plan } = moment;
  if (plan !== null) return { to: paths.tool('gesprekswijzer'), record: plan.id, label: t('open.plan') };
  switch (origin) {
    case 'intention':
      return { to: paths.tool('voornemens'), record, label: t('open.intention') };
    case 'weighing':
      return { to: paths.tool('nevenactiviteiten'), record, label: t('open.weighing') };
    case 'deliberation':
      return { to: paths.tool('moreel-beraad'), record, label: t('open.deliberation') };
    default:
      return occasion?.refresh == null ? ofKind(kind, t) : ofRefresh(occasion, t);
  }
}
