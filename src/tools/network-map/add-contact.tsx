/** Adding someone is a word and a place. Everything else can be said later, or never. */
import { type FormEvent, type ReactNode, useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Seen, seenInAlias } from '../../core/shared/name-hint';
import type { MapEdit } from '../../core/tools/network-map/edits';
import { type PlaceId, places, someone, takenId } from '../../core/tools/network-map/example';
import {
  type CircleId,
  type CircleKind,
  type Contact,
  type ContactId,
  circleKinds,
  limits,
  type Ring,
  rings,
} from '../../core/tools/network-map/network-map';
import { useDraft } from '../../state/use-draft';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import selectStyles from '../../ui/forms/select.module.css';
import printStyles from '../../ui/print.module.css';
import textStyles from '../../ui/text.module.css';
import { HintedField } from '../shared/hinted-field';
import { useNames } from './contact-names';
import styles from './network-map.module.css';
import type { MapEditing, Refusal } from './use-map';
import { useWordLimit } from './word-limit';

/** Where the next one comes to stand. */
export interface Where {
  /** Null: the first circle there is. A kind: a circle that is not there yet, and comes with the first in it. */
  readonly circle: CircleId | CircleKind | null;
  readonly ring: Ring;
  /** Where in that sector and ring, when it was pointed out in the picture. */
  readonly spot?: Pick<Contact, 'along' | 'depth'>;
  /** The place of the example that is filled in. */
  readonly place?: PlaceId;
}

/** Before anything is chosen. */
export const anywhere: Where = { circle: null, ring: 'middle' };

/** The place of the example, in the circle of that kind. */
export function whereOf(place: PlaceId, { version }: MapEditing): Where {
  const { circle, ring } = places[place];
  return { circle: version.circles.find(({ kind }) => kind === circle)?.id ?? circle, ring, place };
}

/** Brings the focus to the word. */
export function toWord(): void {
  document.querySelector<HTMLElement>('#kaart-woord input')?.focus();
}

/** From this many before the limit one is told that it comes near. */
const soonFull = 10;

interface AddContactProps {
  readonly editing: MapEditing;
  readonly where: Where;
  /** Whether the map was begun a moment ago; then one may type at once. */
  readonly isBegun: boolean;
  /** The line that says what was just done on the map. */
  readonly said: ReactNode;
  /** The one that was added last, if it is still there and not looked at. */
  readonly last: Contact | undefined;
  readonly onWhere: (where: Where) => void;
  readonly onAdded: (contact: ContactId) => void;
  readonly onMore: (contact: ContactId) => void;
}

export function AddContact({
  editing,
  where,
  isBegun,
  said,
  last,
  onWhere,
  onAdded,
  onMore,
}: AddContactProps) {
  const { t } = useTranslation('networkMap');
  const { t: general } = useTranslation('tools');
  const names = useNames(editing.version);
  const limit = useWordLimit();
  const { circles, contacts } = editing.version;
  const [alias, setAlias, clearAlias] = useDraft(`networkMap.alias.${editing.map.id}`, '', 'mapDraft');
  /** What the alias seemed to tell of the one who was added last. */
  const [seen, setSeen] = useState<Seen | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const missing = circleKinds.filter((kind) => !circles.some((circle) => circle.kind === kind));
  const there = circles.find(({ id }) => id === where.circle);
  const kind = there === undefined ? missing.find((one) => one === where.circle) : undefined;
  const circle = there ?? (kind === undefined ? circles[0] : undefined);
  const newKind = kind ?? (circle === undefined ? missing[0] : undefined);
  const circleName = circle === undefined ? t(`circles.${newKind ?? 'other'}`) : names.circle(circle);
  const { ring, spot, place } = where;
  useLayoutEffect(() => {
    if (isBegun) toWord();
  }, [isBegun]);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const added =
      newKind === undefined ? [] : [{ id: editing.newId() as CircleId, kind: newKind, label: '' }];
    const at = circle ?? added[0];
    if (at === undefined) return;
    const id = editing.newId();
    const contact = someone(
      { ...editing.version, circles: [...circles, ...added] },
      {
        id: place === undefined ? (id as ContactId) : takenId(place, id),
        alias,
        circle: at.id,
        ring,
        spot,
        place,
      },
    );
    const edits: readonly MapEdit[] = [
      ...added.map((one) => ({ kind: 'add-circle', circle: one }) as const),
      { kind: 'add-contact', contact },
    ];
    const refused = editing.change(edits);
    setRefusal(refused);
    // Whether it was added or not, one goes on typing.
    toWord();
    if (refused !== null) return;
    setSeen(seenInAlias(alias));
    clearAlias();
    onWhere({ circle: at.id, ring });
    onAdded(contact.id);
  };
  const here = { circle: circleName, ring: t(`rings.${ring}.name`) };
  const hint =
    limit(alias) ??
    (place !== undefined
      ? t('add.for', { place: t(`places.${place}`), ...here })
      : spot !== undefined
        ? t('add.here', here)
        : t('add.hint'));
  const room = limits.contacts - contacts.length;
  return (
    <form
      onSubmit={add}
      className={classNames(printStyles.offPaper, styles.add)}
      aria-labelledby="kaart-erbij"
      noValidate
    >
      <div className={styles.addHead}>
        <h2 className={textStyles.subheading} id="kaart-erbij">
          {t('add.title')}
        </h2>
        {said}
      </div>
      <div id="kaart-woord" className={styles.word}>
        <HintedField
          asked="alias"
          label={t('add.alias')}
          value={alias}
          onChange={(text) => {
            setRefusal(null);
            setSeen(null);
            setAlias(text);
          }}
          hint={hint}
          lastSaid={
            seen === null
              ? ''
              : `${general(seen === 'name' ? 'seen.name.alias' : `seen.${seen}`)} ${t('add.mend')}`
          }
          error={refusal === null ? undefined : t(`refused.${refusal}`)}
        />
      </div>
      <label className={styles.field}>
        <span>{t('add.circle')}</span>
        <select
          className={selectStyles.select}
          value={circle?.id ?? newKind}
          onChange={({ target }) => {
            const wanted = circles.find(({ id }) => id === target.value)?.id;
            const { spot: _, ...rest } = where;
            onWhere({ ...rest, circle: wanted ?? missing.find((one) => one === target.value) ?? null });
          }}
        >
          {circles.map((one) => (
            <option key={one.id} value={one.id}>
              {names.circle(one)}
            </option>
          ))}
          {missing.length > 0 && (
            <optgroup label={t('add.newCircle')}>
              {missing.map((one) => (
                <option key={one} value={one}>
                  {t(`circles.${one}`)}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </label>
      <div className={styles.field}>
        <label htmlFor="kaart-ring">{t('contact.ring')}</label>
        <select
          id="kaart-ring"
          aria-describedby="kaart-nabijheid"
          className={selectStyles.select}
          value={ring}
          onChange={({ target }) => {
            const { spot: _, ...rest } = where;
            onWhere({ ...rest, ring: rings.find((one) => one === target.value) ?? ring });
          }}
        >
          {rings.map((one) => (
            <option key={one} value={one}>
              {t(`rings.${one}.name`)}
            </option>
          ))}
        </select>
        <span className={textStyles.small} id="kaart-nabijheid">
          {t(`rings.${ring}.means`)}
        </span>
      </div>
      <div className={styles.addAction}>
        <Button type="submit">{t('add.action')}</Button>
        {last !== undefined && (
          <Button kind="text" onClick={() => onMore(last.id)}>
            {t('add.more', { alias: last.alias })}
          </Button>
        )}
      </div>
      {room <= soonFull && (
        <p className={classNames(textStyles.small, printStyles.offPaper)}>
          {t('add.room', { count: room, most: limits.contacts })}
        </p>
      )}
    </form>
  );
}
