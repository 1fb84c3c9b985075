/**
 * What a change does to the plain data of a file. The text is changed apart from this and read again; only when both
 * agree is it written.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Edit, EditPath } from '../../library/author-desk';
import { changedAt, dataAt, editedData, isMapData } from '../../library/authored-data';

/**
 * A change in the smallest steps that text is changed by: besides the four of an author's desk also a key that gets
 * another name.
 */
export type Step = Edit | { readonly kind: 'rename'; readonly path: EditPath; readonly to: string };

/** Why a change cannot be made, in a sentence for the author. */
export class CannotEdit extends Error {}

const gone = 'De plek van deze wijziging is er niet meer. Er is niets geschreven.';

/** `value` under the keys of `path`. @throws CannotEdit where a list would have to come out of nothing. */
export function nested(path: EditPath, value: unknown): unknown {
  return path.reduceRight<unknown>((inner, step) => {
    if (typeof step === 'number') throw new CannotEdit(gone);
    return { [step]: inner };
  }, value);
}

/** The data after one step. @throws CannotEdit where the step leads nowhere. */
export function stepped(data: unknown, step: Step): unknown {
  const { path } = step;
  if (step.kind === 'rename')
    return changedAt(data, path.slice(0, -1), (parent) =>
      Object.fromEntries(
        Object.entries(isMapData(parent) ? parent : {}).map(([key, value]) => [
          key === path.at(-1) ? step.to : key,
          value,
        ]),
      ),
    );
  if (step.kind === 'move') {
    const list = dataAt(data, path);
    const isThere = (index: number): boolean => Array.isArray(list) && index >= 0 && index < list.length;
    if (!isThere(step.from) || !isThere(step.to)) throw new CannotEdit(gone);
  }
  return editedData(data, step);
}

function mapSteps(path: EditPath, before: Record<string, unknown>, after: Record<string, unknown>): Step[] {
  const left = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  const come = Object.keys(after).filter((key) => !Object.hasOwn(before, key));
  const [old, fresh] = [left[0], come[0]];
  if (left.length === 1 && come.length === 1 && old !== undefined && fresh !== undefined) {
    const renamed: Step = { kind: 'rename', path: [...path, old], to: fresh };
    return [renamed, ...mapSteps(path, stepped(before, { ...renamed, path: [old] }) as typeof before, after)];
  }
  return [
    ...Object.keys(after)
      .filter((key) => !come.includes(key))
      .flatMap((key) => setSteps([...path, key], before[key], after[key])),
    ...left.map((key): Step => ({ kind: 'remove', path: [...path, key] })),
    ...come.map((key): Step => ({ kind: 'set', path: [...path, key], value: after[key] })),
  ];
}

function listSteps(path: EditPath, before: readonly unknown[], after: readonly unknown[]): Step[] {
  let head = 0;
  while (head < Math.min(before.length, after.length) && isDeepStrictEqual(before[head], after[head]))
    head += 1;
  let tail = 0;
  while (
    tail < Math.min(before.length, after.length) - head &&
    isDeepStrictEqual(before[before.length - 1 - tail], after[after.length - 1 - tail])
  )
    tail += 1;
  const old = before.slice(head, before.length - tail);
  const fresh = after.slice(head, after.length - tail);
  const shared = Math.min(old.length, fresh.length);
  return [
    ...fresh.slice(0, shared).flatMap((value, index) => setSteps([...path, head + index], old[index], value)),
    ...old.slice(shared).map((): Step => ({ kind: 'remove', path: [...path, head + shared] })),
    ...fresh
      .slice(shared)
      .map((value, index): Step => ({ kind: 'insert', path, at: head + shared + index, value })),
  ];
}

/**
 * Setting `after` where `before` stands, in steps that leave alone what stays the same, so that its comments and its
 * layout stay too.
 */
export function setSteps(path: EditPath, before: unknown, after: unknown): Step[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (isMapData(before) && isMapData(after)) {
    const hasShared = Object.keys(after).some((key) => Object.hasOwn(before, key));
    const isOneEach = Object.keys(before).length === 1 && Object.keys(after).length === 1;
    if (hasShared || isOneEach) return mapSteps(path, before, after);
  } else if (Array.isArray(before) && Array.isArray(after) && before.length > 0 && after.length > 0) {
    return listSteps(path, before, after);
  }
  return [{ kind: 'set', path, value: after }];
}
