/** Reading parts of an authored file whose shape nobody has checked: what is not there reads as empty. */
import type { EditPath } from '../../../library/author-desk';
import { dataAt, isMapData } from '../../../library/authored-data';

/** A map of whatever. */
export type Part = Readonly<Record<string, unknown>>;

/** The text at a path, without the line end that YAML leaves; empty where there is none. */
export function textAt(data: unknown, path: EditPath): string {
  const found = dataAt(data, path);
  return typeof found === 'string' || typeof found === 'number' ? String(found).trimEnd() : '';
}

/** The map at a path; empty where there is none. */
export function partAt(data: unknown, path: EditPath): Part {
  const found = dataAt(data, path);
  return isMapData(found) ? found : {};
}

/** The maps of the list at a path; an item that is none counts as an empty one. */
export function partsAt(data: unknown, path: EditPath): readonly Part[] {
  const found = dataAt(data, path);
  return Array.isArray(found) ? found.map((item) => (isMapData(item) ? item : {})) : [];
}

/** The texts of the list at a path. */
export function listAt(data: unknown, path: EditPath): readonly string[] {
  const found = dataAt(data, path);
  return Array.isArray(found) ? found.map((item) => (typeof item === 'string' ? item : '')) : [];
}

/** Where the moment or the ending with this id stands in the file; null where none does. */
export function placeOf(data: unknown, id: string): EditPath | null {
  for (const [scene] of partsAt(data, ['scenes']).entries()) {
    const index = partsAt(data, ['scenes', scene, 'moments']).findIndex((moment) => moment.id === id);
    if (index !== -1) return ['scenes', scene, 'moments', index];
  }
  const ending = partsAt(data, ['endings']).findIndex((one) => one.id === id);
  return ending === -1 ? null : ['endings', ending];
}

/** The ids of all moments, in order. */
export function momentIds(data: unknown): readonly string[] {
  return partsAt(data, ['scenes']).flatMap((_, scene) =>
    partsAt(data, ['scenes', scene, 'moments']).map(({ id }) => String(id ?? '')),
  );
}

/** The ids of all endings, in order. */
export function endingIds(data: unknown): readonly string[] {
  return partsAt(data, ['endings']).map(({ id }) => String(id ?? ''));
}

const modifiers = ['id', 'looks', 'enters', 'leaves', 'at', 'day', 'when', 'text', 'from', 'document'];

/** Who speaks a line; undefined in a document that nobody speaks over. */
export function speakerOf(line: Part): string | undefined {
  return Object.keys(line).find((key) => !modifiers.includes(key));
}

/** An id made of what somebody typed: lower case, words joined by a hyphen. */
export function idFrom(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}
