/** Authored files as plain data of whatever shape: what stands at a path, what a change makes of it, and its undoing. */
import type { Edit, EditPath } from './author-desk';

/** Whether data is a map. */
export function isMapData(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function hasOwn(data: unknown, step: string | number): boolean {
  if (Array.isArray(data)) return typeof step === 'number' && step >= 0 && step < data.length;
  return isMapData(data) && Object.hasOwn(data, step);
}

/** What stands at `path`; undefined where nothing does. */
export function dataAt(data: unknown, path: EditPath): unknown {
  return path.reduce<unknown>(
    (at, step) => (hasOwn(at, step) ? (at as Record<string | number, unknown>)[step] : undefined),
    data,
  );
}

/** How many steps of `path` lead to something. */
export function depthThere(data: unknown, path: EditPath): number {
  const missing = path.findIndex((step, index) => !hasOwn(dataAt(data, path.slice(0, index)), step));
  return missing === -1 ? path.length : missing;
}

function withChild(data: unknown, step: string | number, child: unknown): unknown {
  if (Array.isArray(data)) return data.map((item, index) => (index === step ? child : item));
  return { ...(isMapData(data) ? data : {}), [step]: child };
}

/** `data` with what stands at `path` changed by `change`. */
export function changedAt(data: unknown, path: EditPath, change: (at: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(data);
  return withChild(data, step, changedAt(dataAt(data, [step]), rest, change));
}

function withoutStep(data: unknown, step: string | number): unknown {
  if (Array.isArray(data)) return data.filter((_, index) => index !== step);
  return Object.fromEntries(Object.entries(isMapData(data) ? data : {}).filter(([key]) => key !== step));
}

function moved(list: unknown, from: number, to: number): unknown {
  if (!Array.isArray(list)) return list;
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), list[from], ...rest.slice(to)];
}

/** The data after a change. */
export function editedData(data: unknown, edit: Edit): unknown {
  const { path } = edit;
  switch (edit.kind) {
    case 'set':
      return changedAt(data, path, () => edit.value);
    case 'insert':
      return changedAt(data, path, (list) =>
        Array.isArray(list) ? [...list.slice(0, edit.at), edit.value, ...list.slice(edit.at)] : [edit.value],
      );
    case 'remove':
      return changedAt(data, path.slice(0, -1), (parent) => withoutStep(parent, path.at(-1) ?? ''));
    case 'move':
      return changedAt(data, path, (list) => moved(list, edit.from, edit.to));
  }
}

function undoOf(data: unknown, edit: Edit): Edit {
  const { path } = edit;
  const depth = depthThere(data, path);
  switch (edit.kind) {
    case 'set':
      return depth === path.length
        ? { kind: 'set', path, value: dataAt(data, path) }
        : { kind: 'remove', path: path.slice(0, depth + 1) };
    case 'insert':
      return depth === path.length && Array.isArray(dataAt(data, path))
        ? { kind: 'remove', path: [...path, edit.at] }
        : { kind: 'remove', path: path.slice(0, depth + 1) };
    case 'remove': {
      const [above, last] = [path.slice(0, -1), path.at(-1) ?? 0];
      const value = dataAt(data, path);
      return typeof last === 'number'
        ? { kind: 'insert', path: above, at: last, value }
        : { kind: 'set', path, value };
    }
    case 'move':
      return { kind: 'move', path, from: edit.to, to: edit.from };
  }
}

/** The changes that undo `edits` on `data`, in order. */
export function undoing(data: unknown, edits: readonly Edit[]): readonly Edit[] {
  const undone: Edit[] = [];
  edits.reduce((before, edit) => {
    undone.unshift(undoOf(before, edit));
    return editedData(before, edit);
  }, data);
  return undone;
}

function idsAlong(data: unknown, path: EditPath): readonly unknown[] {
  return path.map((_, depth) => dataAt(data, [...path.slice(0, depth + 1), 'id']));
}

/**
 * Whether what `edits` are about stands in `there` as it does in `here`, at the same place, so that they mean the same
 * in both.
 */
export function isSamePlace(here: unknown, there: unknown, edits: readonly Edit[]): boolean {
  return edits.every(({ path }) => {
    const seen = (data: unknown): string =>
      JSON.stringify([dataAt(data, path) ?? null, idsAlong(data, path)]);
    return seen(here) === seen(there);
  });
}
