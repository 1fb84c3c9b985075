/** What was just done on the map, in one sentence for who does not see it. What is typed is spoken by its own field. */
import { useTranslation } from 'react-i18next';
import type { MapEdit } from '../../core/tools/network-map/edits';
import type { ContactId, MapVersion } from '../../core/tools/network-map/network-map';
import { useFormats } from '../../i18n/formats';
import { useNames } from './contact-names';

/** What was done: edits with the map before and after them, or a step through what was done. */
export type Done =
  | {
      readonly kind: 'edits';
      readonly edits: readonly MapEdit[];
      readonly before: MapVersion;
      readonly after: MapVersion;
    }
  | { readonly kind: 'undone' | 'redone' | 'moment' };

/** The sentence for something done; null where its own field says it. `version` names circles as they are now. */
export function useSaid(version: MapVersion): (done: Done) => string | null {
  const { t } = useTranslation('networkMap');
  const formats = useFormats();
  const names = useNames(version);
  const ofEdit = (edit: MapEdit, before: MapVersion, after: MapVersion): string | null => {
    const aliasOf = (id: ContactId): string =>
      [...after.contacts, ...before.contacts].find((contact) => contact.id === id)?.alias ?? '';
    const circleOf = (id: string): string => {
      const circle = [...after.circles, ...before.circles].find((one) => one.id === id);
      return circle === undefined ? '' : names.circle(circle);
    };
    switch (edit.kind) {
      case 'add-circle':
      case 'remove-circle': {
        const circle = circleOf(edit.kind === 'add-circle' ? edit.circle.id : edit.circle);
        return t(`said.${edit.kind}`, { circle });
      }
      case 'rename-circle':
        return null;
      case 'add-contact': {
        const { alias, circles, ring } = edit.contact;
        return t('said.add-contact', {
          alias: alias.trim(),
          circle: circleOf(circles[0]),
          ring: t(`rings.${ring}.name`),
        });
      }
      case 'remove-contact':
        return t('said.remove-contact', { alias: aliasOf(edit.contact) });
      case 'set-tie':
        return t(edit.tied ? 'said.tied' : 'said.untied', {
          one: aliasOf(edit.one),
          other: aliasOf(edit.other),
        });
      case 'hear':
        return t(edit.heard ? 'said.heard' : 'said.unheard', { position: t(`positions.${edit.position}`) });
      case 'change-contact': {
        const contact = after.contacts.find(({ id }) => id === edit.contact);
        if (contact === undefined || edit.patch.alias !== undefined) return null;
        const { patch } = edit;
        const was = before.contacts.find(({ id }) => id === edit.contact);
        const place = [...contact.circles.map(circleOf), t(`rings.${contact.ring}.name`)];
        const isMoved = patch.circles === undefined && patch.ring === undefined && patch.along !== undefined;
        const values = [
          ...(patch.circles === undefined && patch.ring === undefined && !isMoved ? [] : place),
          ...(isMoved || (was?.ring === contact.ring && patch.ring !== undefined) ? [t('said.moved')] : []),
          ...(patch.roles === undefined
            ? []
            : [
                contact.roles.length === 0
                  ? t('said.noRole')
                  : formats.list(contact.roles.map((role) => t(`roles.${role}`))),
              ]),
          ...(patch.touches === undefined ? [] : [t(`touches.${contact.touches}`)]),
          ...(patch.gives === undefined && patch.receives === undefined
            ? []
            : contact.gives || contact.receives
              ? names.exchange(contact)
              : [t('said.noExchange')]),
        ];
        return values.length === 0
          ? null
          : t('said.change', { alias: contact.alias, what: values.join(', ') });
      }
    }
  };
  return (done) => {
    if (done.kind !== 'edits') return t(`said.${done.kind}`);
    const lines = done.edits.flatMap((edit) => ofEdit(edit, done.before, done.after) ?? []);
    return lines.length === 0 ? null : lines.join(' ');
  };
}
