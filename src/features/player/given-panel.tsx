/**
 * 'Wat vaststaat', beside the decision: the rule first, the dilemma after it. Folded until one asks for it. Where
 * there is a margin it opens there, so that the choices stay where they were.
 */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { placedGiven } from '../../core/scenario/given';
import type { CompiledScenario, Decision } from '../../core/scenario/scenario';
import type { Source } from '../../core/scenario/vocabulary';
import { useFormats } from '../../i18n/formats';
import { GivenList } from '../../parts/given-list';
import { useServices } from '../../state/services';
import { Button } from '../../ui/button';
import styles from './given-panel.module.css';

/** The sources by name, fetched on the first opening; without them the list still says what is fixed. */
function useSources(wanted: boolean, lang: CompiledScenario['lang']): readonly Source[] {
  const { library } = useServices();
  const [sources, setSources] = useState<readonly Source[]>([]);
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    library.vocabulary(lang).then(
      (vocabulary) => here && setSources(vocabulary.sources),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [library, wanted, lang]);
  return sources;
}

/** Whether one lies over the other, wholly or in part. */
function overlap(one: Element, other: Element): boolean {
  const a = one.getBoundingClientRect();
  const b = other.getBoundingClientRect();
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

interface GivenPanelProps {
  readonly scenario: CompiledScenario;
  readonly decision: Decision;
}

/** Shows nothing at a decision of which nothing is given. */
export function GivenPanel({ scenario, decision: { given } }: GivenPanelProps) {
  const { t } = useTranslation('general');
  const formats = useFormats();
  const id = useId();
  const [open, setOpen] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const sources = useSources(open, scenario.lang);
  useEffect(() => {
    if (!open) return undefined;
    // It lies over the margin: what takes the focus there would be hidden by it (WCAG 2.2, 2.4.11).
    const makeRoom = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element) || panel.current?.contains(target) === true) return;
      if (sheet.current !== null && overlap(sheet.current, target)) setOpen(false);
    };
    document.addEventListener('focusin', makeRoom);
    return () => document.removeEventListener('focusin', makeRoom);
  }, [open]);
  if (given.length === 0) return null;
  const fold = (event: KeyboardEvent): void => {
    // A paper that is open on top takes its own Escape.
    if (event.key !== 'Escape' || !open || panel.current?.querySelector('dialog[open]') != null) return;
    setOpen(false);
    // What had the focus may go with the list; it goes back to the button that opened it.
    panel.current?.querySelector('button')?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the buttons and links inside it
    <div ref={panel} className={styles.panel} onKeyDown={fold}>
      <Button kind="text" expanded={open} controls={id} onClick={() => setOpen(!open)}>
        {t('given.open', { count: given.length, words: formats.number(given.length) })}
      </Button>
      <div ref={sheet} id={id} className={styles.sheet} hidden={!open}>
        <GivenList given={placedGiven(given, scenario.documents, sources)} lang={scenario.lang} />
      </div>
    </div>
  );
}
