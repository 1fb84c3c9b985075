/** Circles first, then who is in them. */
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { freePlace } from '../../core/tools/network-map/layout';
import { type CircleId, type ContactId, circleKinds, limits } from '../../core/tools/network-map/network-map';
import { useDraft } from '../../state/use-draft';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import selectStyles from '../../ui/forms/select.module.css';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { HintedField } from '../shared/hinted-field';
import { useNames } from './contact-names';
import styles from './network-map.module.css';
import type { MapEditing, Refusal } from './use-map';

/** Which circles there are: one press each, and a word of one's own. */
export function Circles({ editing }: { readonly editing: MapEditing }) {
  const { t } = useTranslation('networkMap');
  const names = useNames(editing.version);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { circles } = editing.version;
  return (
    <section className={classNames(printStyles.offPaper, styles.panel)} aria-labelledby="kaart-kringen">
      <h2 className={textStyles.subheading} id="kaart-kringen">
        {t('circle.title')}
      </h2>
      <p className={classNames(textStyles.small, printStyles.offPaper)}>{t('circle.text')}</p>
      <div className={layoutStyles.chips}>
        {circleKinds.map((kind) => {
          const found = circles.find((circle) => circle.kind === kind);
          return (
            <button
              key={kind}
              type="button"
              className={styles.chip}
              aria-pressed={found !== undefined}
              onClick={() =>
                setRefusal(
                  found === undefined
                    ? editing.change({
                        kind: 'add-circle',
                        circle: { id: editing.newId() as CircleId, kind, label: '' },
                      })
                    : editing.change({ kind: 'remove-circle', circle: found.id }),
                )
              }
            >
              {t(`circles.${kind}`)}
            </button>
          );
        })}
      </div>
      {refusal !== null && <StatusMessage tone="problem">{t(`refused.${refusal}`)}</StatusMessage>}
      {circles.length > 0 && (
        <details>
          <summary>{t('circle.words')}</summary>
          <div className={styles.words}>
            {circles.map((circle) => (
              <HintedField
                key={circle.id}
                asked="note"
                label={t('circle.own', { circle: t(`circles.${circle.kind}`) })}
                value={circle.label}
                placeholder={names.circle(circle)}
                onChange={(label) =>
                  editing.change({ kind: 'rename-circle', circle: circle.id, label }, `label ${circle.id}`)
                }
                maxLength={24}
              />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

/** Adding a contact under an alias. */
export function AddContact({
  editing,
  onAdded,
}: {
  readonly editing: MapEditing;
  readonly onAdded: (contact: ContactId) => void;
}) {
  const { t } = useTranslation('networkMap');
  const names = useNames(editing.version);
  const { circles } = editing.version;
  const [alias, setAlias, clearAlias] = useDraft(`networkMap.alias.${editing.map.id}`, '', 'mapDraft');
  const [wanted, setWanted] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const circle = circles.find(({ id }) => id === wanted) ?? circles[0];
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (circle === undefined) return;
    const id = editing.newId() as ContactId;
    const ring = 'middle';
    const refused = editing.change({
      kind: 'add-contact',
      contact: {
        id,
        alias,
        circles: [circle.id],
        ring,
        ...freePlace(editing.version, circle.id, ring),
        roles: [],
        touches: 'unknown',
        gives: false,
        receives: false,
      },
    });
    setRefusal(refused);
    if (refused !== null) return;
    clearAlias();
    onAdded(id);
  };
  if (circle === undefined)
    return <p className={classNames(textStyles.small, printStyles.offPaper)}>{t('add.firstCircle')}</p>;
  return (
    <form
      onSubmit={add}
      className={classNames(printStyles.offPaper, styles.add)}
      aria-labelledby="kaart-erbij"
    >
      <h2 className={textStyles.subheading} id="kaart-erbij">
        {t('add.title')}
      </h2>
      <HintedField
        asked="alias"
        label={t('add.alias')}
        value={alias}
        onChange={(text) => {
          setRefusal(null);
          setAlias(text);
        }}
        maxLength={limits.aliasLength}
        hint={t('add.hint')}
        error={refusal === null ? undefined : t(`refused.${refusal}`)}
      />
      <label className={styles.field}>
        <span>{t('contact.circle')}</span>
        <select
          className={selectStyles.select}
          value={circle.id}
          onChange={(event) => setWanted(event.target.value)}
        >
          {circles.map((one) => (
            <option key={one.id} value={one.id}>
              {names.circle(one)}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.addAction}>
        <Button type="submit">{t('add.action')}</Button>
      </div>
    </form>
  );
}
