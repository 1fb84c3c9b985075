/** Which circles there are, and what one calls them. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Circle, type CircleId, circleKinds } from '../../core/tools/network-map/network-map';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { HintedField } from '../shared/hinted-field';
import { useNames } from './contact-names';
import styles from './network-map.module.css';
import type { MapEditing, Refusal } from './use-map';
import { useWordLimit } from './word-limit';

/** A word of one's own for a circle. What is too long stays as it was typed; the circle keeps the word it had. */
function CircleWord({ editing, circle }: { readonly editing: MapEditing; readonly circle: Circle }) {
  const { t } = useTranslation('networkMap');
  const names = useNames(editing.version);
  const limit = useWordLimit();
  const [typed, setTyped] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const label = typed ?? circle.label;
  return (
    <HintedField
      asked="note"
      label={t('circle.own', { circle: t(`circles.${circle.kind}`) })}
      value={label}
      placeholder={names.circle(circle)}
      onChange={(text) => {
        const change = { kind: 'rename-circle', circle: circle.id, label: text } as const;
        setRefusal(editing.change(change, `label ${circle.id}`));
        setTyped(text);
      }}
      onBlur={() => {
        if (refusal === null) setTyped(null);
      }}
      hint={limit(label) ?? undefined}
      error={refusal === null ? undefined : t(`refused.${refusal}`)}
    />
  );
}

/** Which circles there are: one press each, and a word of one's own. */
export function Circles({ editing }: { readonly editing: MapEditing }) {
  const { t } = useTranslation('networkMap');
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
              <CircleWord key={circle.id} editing={editing} circle={circle} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}
