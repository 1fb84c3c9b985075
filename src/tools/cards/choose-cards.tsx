/** Which cards take part, with counts, and in a sentence how many fit. */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cardDepths, cardSettings, cardThemes } from '../../core/tools/cards/card';
import { countOfDepth, countOfTheme, fitting } from '../../core/tools/cards/choice';
import { useFormats } from '../../i18n/formats';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Checks, Radios } from '../../ui/forms/choices';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import screenStyles from '../../ui/screen.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './cards.module.css';
import { useDeck } from './deck';
import { choose, useVisit } from './visit';

/** 'Negen kaarten passen bij uw keuze.' */
function HowMany() {
  const { t } = useTranslation('cards');
  const formats = useFormats();
  const { cards } = useDeck();
  const choice = useVisit((visit) => visit.choice);
  const count = fitting(cards, choice).length;
  const words = formats.number(count);
  return (
    <p role="status" className={textStyles.small}>
      {t('choose.fit', { count, words: words.charAt(0).toUpperCase() + words.slice(1) })}
    </p>
  );
}

/** With whom, and about what; `depth` is left out in a conversation, which goes through all of them. */
export function CardChoices({ depth }: { readonly depth: boolean }) {
  const { t } = useTranslation('cards');
  const { cards } = useDeck();
  const choice = useVisit((visit) => visit.choice);
  const counted = depth ? choice : { ...choice, depths: [] };
  return (
    <>
      <Radios
        legend={t('choose.setting')}
        options={cardSettings.map((value) => ({ value, label: t(`setting.${value}`) }))}
        value={choice.setting}
        onChange={(setting) => choose({ setting })}
      />
      <Checks
        legend={t('choose.themes')}
        hint={t('choose.none')}
        options={cardThemes.map((value) => ({
          value,
          label: t(`theme.${value}`),
          aside: String(countOfTheme(cards, counted, value)),
        }))}
        values={choice.themes}
        onChange={(themes) => choose({ themes })}
      />
      {depth && (
        <Checks
          legend={t('choose.depths')}
          options={cardDepths.map((value) => ({
            value,
            label: t(`depth.${value}`),
            aside: String(countOfDepth(cards, choice, value)),
          }))}
          values={choice.depths}
          onChange={(depths) => choose({ depths })}
        />
      )}
    </>
  );
}

/** The choices beside the card; on a narrow screen behind a button with a summary. */
export function ChooseCards() {
  const { t } = useTranslation('cards');
  const formats = useFormats();
  const id = useId();
  const { setting, themes } = useVisit((visit) => visit.choice);
  const [isOpen, setOpen] = useState(false);
  const about =
    themes.length === 0
      ? t('choose.allThemes')
      : formats.list(
          cardThemes.filter((theme) => themes.includes(theme)).map((theme) => t(`theme.${theme}`)),
        );
  return (
    <div className={classNames(printStyles.offPaper, styles.chooser)}>
      <div className={classNames(layoutStyles.apart, screenStyles.narrowOnly, styles.fold)}>
        <p className={textStyles.small}>
          {t('choose.summary', { about, setting: t(`settingShort.${setting}`) })}
        </p>
        <Button expanded={isOpen} controls={id} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'choose.close' : 'choose.open')}
        </Button>
      </div>
      <div id={id} className={classNames(!isOpen && screenStyles.wideOnly, layoutStyles.stack2xl)}>
        <CardChoices depth />
      </div>
      <HowMany />
    </div>
  );
}
