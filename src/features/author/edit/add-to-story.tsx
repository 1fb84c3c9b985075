/** What can come new in a story: a moment, an ending, a scene, a person. */
import { useTranslation } from 'react-i18next';
import type { Edit, EditPath } from '../../../library/author-desk';
import { AddForm } from './add-form';
import { useEditing } from './editing';
import { useTaken } from './ids-taken';
import { newDecision } from './new-parts';
import { idFrom, partAt, partsAt, textAt } from './reading';
import { channels } from './scene-form';
import { toTarget, usePlaces, useSpeakers } from './use-options';

interface AddProps {
  /** Where the moment stands that one looks at; null at an ending. */
  readonly here: EditPath | null;
  readonly onAdded: (id: string) => void;
}

/** Behind which moment of a scene a new one comes: the one that is looked at, else the last. */
function placeIn(data: unknown, scene: number, here: EditPath | null): number {
  const isHere = here?.[0] === 'scenes' && here[1] === scene;
  return isHere ? Number(here[3]) + 1 : partsAt(data, ['scenes', scene, 'moments']).length;
}

export function AddMoment({ here, onAdded }: AddProps) {
  const { t } = useTranslation('author');
  const { data, known } = useEditing();
  const freeId = useTaken();
  const speakers = useSpeakers();
  const places = usePlaces();
  const scenes = partsAt(data, ['scenes']).map(({ id }, index) => ({
    value: String(index),
    label: textAt(data, ['scenes', index, 'title']) || String(id),
  }));
  return (
    <AddForm
      title={t('edit.newMoment')}
      fields={[
        { name: 'name', label: t('edit.field.momentName') },
        { name: 'scene', label: t('edit.field.scene'), options: scenes, value: String(here?.[1] ?? 0) },
        { name: 'speaker', label: t('edit.field.speaker'), options: speakers, value: 'narrator' },
        { name: 'text', label: t('edit.field.line'), long: true },
        {
          name: 'kind',
          label: t('edit.field.momentKind'),
          options: [
            { value: 'next', label: t('edit.goesOn') },
            { value: 'decision', label: t('edit.asks') },
          ],
        },
        { name: 'to', label: t('edit.field.next'), options: places },
      ]}
      edits={({ name = '', scene = '0', speaker = 'narrator', text = '', kind, to = '' }) => {
        const id = idFrom(name);
        if (id === '' || freeId(id) !== id) return t('edit.idTaken', { id });
        const target = toTarget(to);
        const leads =
          kind === 'decision'
            ? { decision: newDecision(id, target, known.values, freeId) }
            : { next: target };
        const value = { id, lines: [{ [speaker]: text }], ...leads };
        const at = placeIn(data, Number(scene), here);
        return [{ kind: 'insert', path: ['scenes', Number(scene), 'moments'], at, value }];
      }}
      onAdded={({ name = '' }) => onAdded(idFrom(name))}
    />
  );
}

export function AddEnding({ onAdded }: Pick<AddProps, 'onAdded'>) {
  const { t } = useTranslation('author');
  const { data } = useEditing();
  const freeId = useTaken();
  const count = partsAt(data, ['endings']).length;
  return (
    <AddForm
      title={t('edit.newEnding')}
      fields={[
        { name: 'title', label: t('edit.field.title') },
        { name: 'text', label: t('edit.field.endingText'), long: true },
        { name: 'who', label: t('edit.field.priceWho') },
        { name: 'what', label: t('edit.field.priceWhat') },
        { name: 'question', label: t('edit.field.openQuestion') },
      ]}
      edits={({ title = '', text = '', who = '', what = '', question = '' }) => {
        const id = idFrom(title);
        if (id === '' || freeId(id) !== id) return t('edit.idTaken', { id });
        const value = { id, title, text, prices: [{ who, what }], question };
        return [{ kind: 'insert', path: ['endings'], at: count, value }];
      }}
      onAdded={({ title = '' }) => onAdded(idFrom(title))}
    />
  );
}

export function AddScene({ here, onAdded }: AddProps) {
  const { t } = useTranslation('author');
  const { data } = useEditing();
  const freeId = useTaken();
  const places = usePlaces();
  const count = partsAt(data, ['scenes']).length;
  const at = here?.[0] === 'scenes' ? Number(here[1]) + 1 : count;
  return (
    <AddForm
      title={t('edit.newScene')}
      fields={[
        { name: 'title', label: t('edit.field.title') },
        { name: 'time', label: t('edit.field.time') },
        { name: 'place', label: t('edit.field.place') },
        {
          name: 'channel',
          label: t('edit.field.channel'),
          options: channels.map((value) => ({ value, label: value })),
        },
        { name: 'moment', label: t('edit.field.momentName') },
        { name: 'text', label: t('edit.field.firstLine'), long: true },
        { name: 'to', label: t('edit.field.next'), options: places },
      ]}
      edits={({ title = '', time = '', place = '', channel = '', moment = '', text = '', to = '' }) => {
        const id = freeId(idFrom(title));
        const first = idFrom(moment);
        if (first === '' || freeId(first) !== first || first === id) return t('edit.idTaken', { id: first });
        const value = {
          id,
          title,
          time,
          place,
          channel,
          plan: { shape: 'alone', seats: ['you'] },
          moments: [{ id: first, lines: [{ narrator: text }], next: toTarget(to) }],
        };
        return [{ kind: 'insert', path: ['scenes'], at, value }];
      }}
      onAdded={({ moment = '' }) => onAdded(idFrom(moment))}
    />
  );
}

/** The letters of a name: those of its first and last word. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => (word ?? '').slice(0, 1).toUpperCase()).join('');
}

export function AddPerson() {
  const { t } = useTranslation('author');
  const { data } = useEditing();
  const people = partAt(data, ['cast']);
  return (
    <AddForm
      title={t('edit.newPerson')}
      fields={[
        { name: 'name', label: t('edit.field.fullName') },
        { name: 'role', label: t('edit.field.role') },
        { name: 'relation', label: t('edit.field.relation') },
      ]}
      edits={({ name = '', role = '', relation = '' }): readonly Edit[] | string => {
        const short = idFrom(name.split(/\s+/)[0] ?? '');
        const isFree = (id: string): boolean =>
          id !== '' && !Object.hasOwn(people, id) && !['you', 'narrator', 'thought'].includes(id);
        const id = [short, idFrom(name)].find(isFree);
        if (id === undefined) return t('edit.idTaken', { id: short });
        const value = { name, initials: initialsOf(name) || 'X', role, relation };
        return [{ kind: 'set', path: ['cast', id], value }];
      }}
    />
  );
}
