/** The words of a question that the map puts: as it stands beside the map, and as it is taken along. */
import { useTranslation } from 'react-i18next';
import type { MapVersion } from '../../core/tools/network-map/network-map';
import type { Signal } from '../../core/tools/network-map/signals';
import { useFormats } from '../../i18n/formats';
import { useNames } from './contact-names';

/** What the sentences of signals are filled in with. */
type SignalValues = Partial<
  Record<'alias' | 'roles' | 'one' | 'other' | 'circle' | 'positions' | 'aliases', string>
>;

interface SignalWords {
  readonly question: string;
  /** What the map saw. */
  readonly why: string;
  /** The question without an alias or a word of one's own. */
  readonly taken: string;
}

/** A question put by the map, with what it saw. */
export function useSignalWords(version: MapVersion): (signal: Signal) => SignalWords {
  const { t } = useTranslation('networkMap');
  const formats = useFormats();
  const names = useNames(version);
  return (signal) => {
    const say = (
      kind: Exclude<Signal['kind'], 'open-debt' | 'empty-chairs'>,
      values: SignalValues = {},
    ): SignalWords => ({
      question: t(`signals.${kind}.question`, values),
      why: t(`signals.${kind}.why`, values),
      taken: t(`signals.${kind}.taken`, values),
    });
    switch (signal.kind) {
      case 'double-role':
        return say(signal.kind, {
          alias: signal.contact.alias,
          roles: formats.list(signal.roles.map((role) => t(`roles.${role}`))),
        });
      case 'near-and-touching':
      case 'near-unknown':
        return say(signal.kind, { alias: signal.contact.alias });
      case 'open-debt':
        return {
          question: t(`signals.open-debt.question.${signal.side}`, { alias: signal.contact.alias }),
          why: t(`signals.open-debt.why.${signal.side}`, { alias: signal.contact.alias }),
          taken: t(`signals.open-debt.taken.${signal.side}`),
        };
      case 'bridge':
        return say(signal.kind, { one: signal.one.alias, other: signal.other.alias });
      case 'closed-circle':
      case 'one-circle':
        return say(signal.kind, { circle: names.circleOf(signal.circle) });
      case 'empty-chairs': {
        const named = signal.positions.slice(0, 3).map((position) => t(`positions.${position}`));
        const others = signal.positions.length - named.length;
        const more = others === 0 ? [] : [t('signals.more', { count: formats.number(others) })];
        const values = { positions: formats.list([...named, ...more]), count: signal.positions.length };
        return {
          question: t('signals.empty-chairs.question', values),
          why: t('signals.empty-chairs.why'),
          taken: t('signals.empty-chairs.taken', values),
        };
      }
      case 'newcomers':
        return say(signal.kind, {
          aliases: formats.list(signal.contacts.slice(0, 4).map(({ alias }) => alias)),
        });
      case 'missing-voice':
      case 'separate-groups':
      case 'own-work':
        return say(signal.kind);
    }
  };
}
