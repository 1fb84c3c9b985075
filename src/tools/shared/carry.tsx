/**
 * The thread between tools: one thing in one's own words goes from a tool to a conversation (TakeAlong), and
 * what was taken along elsewhere is offered where it can be used (Carried). Before something goes along, a look
 * for names: what is taken along ends on paper or on a screen that others see.
 */
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CarryItem, CarryPlace } from '../../core/conversations/carry-item';
import { aliasIn, mayHoldNames, seemingName } from '../../core/shared/name-hint';
import { OwnPanel } from '../../parts/own-panel';
import { paths } from '../../state/addresses';
import { OpenLink } from '../../state/opened';
import { useRecords } from '../../state/services';
import { useDraft } from '../../state/use-draft';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Confirmation } from '../../ui/confirmation';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import styles from './carry.module.css';
import { HintedField } from './hinted-field';
import { type Carrying, useCarry } from './use-carry';

/** Where an item came from, as a link back. */
export function CarriedFrom({ origin }: { readonly origin: CarryItem['origin'] }) {
  const { t } = useTranslation('tools');
  return origin.place === 'debrief' ? (
    <OpenLink
      to={paths.debrief(origin.module, origin.scenario)}
      open={{ record: origin.journey, moment: origin.moment }}
    >
      {t('carry.from.debrief')}
    </OpenLink>
  ) : (
    <OpenLink to={paths.tool(origin.tool)} open={{ record: origin.record }}>
      {t(`carry.from.${origin.tool}`)}
    </OpenLink>
  );
}

interface TakeAlongProps {
  readonly origin: Here;
  readonly kind: CarryItem['kind'];
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** Called when it was taken along; without it the field is emptied. */
  readonly onTaken?: () => void;
  /** Words that tell who is meant, such as aliases; their presence asks for a second look as a name does. */
  readonly telling?: readonly string[];
  /** What the paper under the field is called when it is not one person’s own. */
  readonly paper?: string;
  /** What we put in the field ourselves: as long as it is unchanged, nobody need look it over for names. */
  readonly ours?: string;
}

/** A field for one thing to take along, with the look for names. */
export function TakeAlong({
  origin,
  kind,
  label,
  hint,
  text,
  onChange,
  onTaken = () => onChange(''),
  telling = [],
  paper,
  ours,
}: TakeAlongProps) {
  const { t } = useTranslation('tools');
  const carry = useCarry();
  const [state, setState] = useState<'writing' | 'names' | 'kept' | 'failed'>('writing');
  const name = seemingName(text) ?? aliasIn(text, telling);
  const take = async (): Promise<void> => {
    if (text !== ours && (name !== null || mayHoldNames(text)) && state !== 'names') {
      setState('names');
      return;
    }
    const { ok } = await carry.take(kind, text, { place: 'tool', ...origin });
    setState(ok ? 'kept' : 'failed');
    if (ok) onTaken();
  };
  return (
    <OwnPanel label={paper}>
      <HintedField
        asked="text"
        label={label}
        hint={hint}
        value={text}
        onChange={(next) => {
          setState('writing');
          onChange(next);
        }}
        rows={3}
      />
      {state === 'names' && (
        <StatusMessage tone="problem">
          {name === null ? t('carry.telling') : t('carry.names', { name })}
        </StatusMessage>
      )}
      {state === 'kept' && <Confirmation>{t('carry.kept')}</Confirmation>}
      {state === 'failed' && <StatusMessage tone="problem">{t('carry.failed')}</StatusMessage>}
      {text.trim() !== '' && (
        <div>
          <Button onClick={() => void take()}>{t(state === 'names' ? 'carry.anyway' : 'carry.take')}</Button>
        </div>
      )}
    </OwnPanel>
  );
}

interface TakeAlongDraftProps extends Omit<TakeAlongProps, 'text' | 'onChange' | 'onTaken'> {
  /** Where the field is; what is typed in it is kept there until it is taken along. */
  readonly place: string;
  /** What is proposed. */
  readonly start: string;
}

/** Such a field with a proposal in it, whose words are no part of a record of the tool. */
export function TakeAlongDraft({ place, start, ...rest }: TakeAlongDraftProps) {
  const [text, write, clear] = useDraft(place, start);
  const [isTaken, setTaken] = useState(false);
  return (
    <TakeAlong
      {...rest}
      text={isTaken ? '' : text}
      onChange={(next) => {
        setTaken(false);
        write(next);
      }}
      onTaken={() => {
        setTaken(true);
        clear();
      }}
    />
  );
}

interface ItemListProps {
  readonly title: string;
  readonly items: readonly CarryItem[];
  /** What can be done with an item, below it. */
  readonly action?: (item: CarryItem) => ReactNode;
}

/** Items with the way back to where each was taken up. Shows nothing when there are none. */
function ItemList({ title, items, action }: ItemListProps) {
  const id = useId();
  if (items.length === 0) return null;
  return (
    <section
      aria-labelledby={id}
      className={classNames(layoutStyles.stackS, printStyles.offPaper, styles.carried)}
    >
      <h3 id={id}>{title}</h3>
      <ul className={layoutStyles.grid}>
        {items.map((item) => (
          <li key={item.id}>
            <p translate="no">{item.text}</p>
            <p className={textStyles.small}>
              <CarriedFrom origin={item.origin} />
            </p>
            {action?.(item)}
          </li>
        ))}
      </ul>
    </section>
  );
}

type Here = Omit<CarryPlace, 'place'>;

function isAt(place: CarryItem['origin'], here: Here): boolean {
  return place.place === 'tool' && place.tool === here.tool && place.record === here.record;
}

/** What was brought to this very place. */
export function BroughtHere({ here }: { readonly here: Here }) {
  const { t } = useTranslation('tools');
  const brought = useRecords('carryItem').filter(({ broughtTo }) =>
    broughtTo.some((place) => isAt(place, here)),
  );
  return <ItemList title={t('carry.brought')} items={brought} />;
}

interface CarriedProps {
  /** The tool one is in, and its record; what was taken up here or brought here already is not offered again. */
  readonly here: Here;
  readonly action: string;
  /** Only what is of this kind is of use here; left out: everything. */
  readonly kind?: CarryItem['kind'];
  /** Uses the text here; the item then remembers that it came here. */
  readonly onUse: (item: CarryItem) => void;
}

/** What was taken along elsewhere, to be used here. */
export function Carried({ here, action, kind, onUse }: CarriedProps) {
  const { t } = useTranslation('tools');
  const carry: Carrying = useCarry();
  const offered = carry.open.filter(
    (item) =>
      (kind === undefined || item.kind === kind) &&
      ![item.origin, ...item.broughtTo].some((place) => isAt(place, here)),
  );
  return (
    <ItemList
      title={t('carry.offered')}
      items={offered}
      action={(item) => (
        <div>
          <Button
            kind="text"
            onClick={() => {
              onUse(item);
              void carry.bring(item, here);
            }}
          >
            {action}
          </Button>
        </div>
      )}
    />
  );
}
