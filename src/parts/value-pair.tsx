/** What a choice upheld and what it put under pressure: same weight, same size, always in this order. */
import type { NamedValue } from '../core/debrief/debrief-model';
import { classNames } from '../ui/class-names';
import { Icon } from '../ui/icon';
import textStyles from '../ui/text.module.css';
import styles from './value-pair.module.css';

/** Both sides of one choice. `lang` is the language of the story where it differs from the interface. */
export function ValuePair({
  titles,
  honours,
  strains,
  lang,
}: {
  readonly titles: { readonly honoured: string; readonly strained: string };
  readonly honours: readonly NamedValue[];
  readonly strains: readonly NamedValue[];
  readonly lang: string | undefined;
}) {
  const sides = [
    { look: styles.upheld, sign: 'beam-straight', title: titles.honoured, values: honours },
    { look: styles.strained, sign: 'beam-sagging', title: titles.strained, values: strains },
  ] as const;
  return (
    <div className={styles.pair}>
      {sides.map(({ look, sign, title, values }) => (
        <section key={sign}>
          <h3 className={classNames(styles.head, look)}>
            <Icon name={sign} /> {title}
          </h3>
          <ul>
            {values.map(({ name, why }) => (
              <li key={name} className={styles.value} lang={lang}>
                <p className={textStyles.itemName}>{name}</p>
                <p className={styles.why}>{why}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
