/**
 * Writes changes into the text of an authored file: only the lines of what changes are written anew, every other line
 * stays byte for byte. What comes out is read again, and must say what was meant; otherwise nothing is changed.
 */
import { isDeepStrictEqual } from 'node:util';
import { stringify, YAMLMap, YAMLSeq } from 'yaml';
import type { Edit, EditPath } from '../../library/author-desk';
import { dataAt, depthThere, isMapData } from '../../library/authored-data';
import { inserted, moved, pairAdded, removed, renamed } from './block-changes';
import {
  insertedInBrackets,
  movedInBrackets,
  pairAddedInBrackets,
  removedFromBrackets,
} from './bracket-changes';
import { CannotEdit, nested, type Step, setSteps, stepped } from './edited-data';
import { isTooLong, unfolded, waysToReplace } from './value-changes';
import { writtenKey } from './written-value';
import { type Collection, type Ground, groundOf, isList, type Standing, standingAt } from './yaml-ground';

/** What became of changes: the new text, or why there is none. */
export type EditOutcome =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly sentence: string };

interface State {
  readonly ground: Ground;
  readonly data: unknown;
}

function stateOf(text: string): State {
  const ground = groundOf(text);
  return { ground, data: ground.document.toJS() as unknown };
}

function collectionAt(ground: Ground, path: EditPath): Collection | null {
  const node = path.length === 0 ? ground.document.contents : standingAt(ground, path).node;
  return isList(node) ? node : null;
}

/** The ways to write a pair that is new, in the map at `path`. */
function waysToAdd({ ground, data }: State, path: EditPath, key: string, value: unknown): readonly string[] {
  const map = collectionAt(ground, path);
  if (map === null && path.length === 0) {
    const { text, habits } = ground;
    const opened = text === '' || text.endsWith('\n') ? text : text + habits.eol;
    const written = stringify({ [key]: value }, { lineWidth: habits.width, singleQuote: true });
    return [opened + written.replaceAll('\n', habits.eol)];
  }
  if (!(map instanceof YAMLMap) || map.items.length === 0)
    return waysToReplace(
      ground,
      standingAt(ground, path),
      stepped(dataAt(data, path), { kind: 'set', path: [key], value }),
    );
  return [
    map.flow === true ? pairAddedInBrackets(ground, map, key, value) : pairAdded(ground, map, key, value),
  ];
}

function waysToRemove({ ground, data }: State, path: EditPath): readonly string[] {
  const { parent, index } = standingAt(ground, path);
  if (parent.items.length === 1) {
    const above = path.slice(0, -1);
    if (above.length === 0) throw new CannotEdit('Een bestand kan niet leeg worden. Er is niets geschreven.');
    return waysToReplace(ground, standingAt(ground, above), Array.isArray(dataAt(data, above)) ? [] : {});
  }
  return [parent.flow === true ? removedFromBrackets(ground, parent, index) : removed(ground, parent, index)];
}

function waysToWrite(state: State, step: Step): readonly string[] {
  const { ground, data } = state;
  const { path } = step;
  switch (step.kind) {
    case 'set': {
      const depth = depthThere(data, path);
      if (depth === path.length) return waysToReplace(ground, standingAt(ground, path), step.value);
      const key = path[depth];
      if (typeof key !== 'string') return [];
      return waysToAdd(state, path.slice(0, depth), key, nested(path.slice(depth + 1), step.value));
    }
    case 'insert': {
      const list = depthThere(data, path) === path.length ? collectionAt(ground, path) : null;
      if (!(list instanceof YAMLSeq) || list.items.length === 0)
        return waysToWrite(state, { kind: 'set', path, value: [step.value] });
      return [
        list.flow === true
          ? insertedInBrackets(ground, list, step.at, step.value)
          : inserted(ground, list, step.at, step.value),
      ];
    }
    case 'remove':
      return waysToRemove(state, path);
    case 'move': {
      const list = collectionAt(ground, path);
      if (!(list instanceof YAMLSeq)) return [];
      const { from, to } = step;
      return [list.flow === true ? movedInBrackets(ground, list, from, to) : moved(ground, list, from, to)];
    }
    case 'rename': {
      const { parent, index } = standingAt(ground, path);
      return parent instanceof YAMLMap ? [renamed(ground, parent, index, writtenKey(step.to))] : [];
    }
  }
}

/** The outermost item between brackets on the way to `path`, whose parent is a block; null where there is none. */
function outermostInBrackets(ground: Ground, path: EditPath): { path: EditPath; standing: Standing } | null {
  for (let depth = 1; depth <= path.length; depth += 1) {
    const standing = standingAt(ground, path.slice(0, depth));
    const { node } = standing;
    if (isList(node) && node.flow === true) return { path: path.slice(0, depth), standing };
    if (!isList(node)) return null;
  }
  return null;
}

/** What a step leaves of the data; a pair of it under one another where it no longer fits between its brackets. */
function withUnfolded(
  state: State,
  step: Step,
  expected: unknown,
  ways: readonly string[],
): readonly string[] {
  const { ground, data } = state;
  const reach = step.path.slice(0, Math.min(depthThere(data, step.path), step.path.length));
  const outer = step.kind === 'remove' || step.kind === 'move' ? null : outermostInBrackets(ground, reach);
  const [best = ''] = ways;
  const value = 'value' in step ? step.value : undefined;
  const hasLineEnd = JSON.stringify(value ?? '').includes('\\n');
  if (outer === null || (outer.path.length === step.path.length && step.kind === 'set')) return ways;
  if (!hasLineEnd && !isTooLong(ground.text, best)) return ways;
  const source = ground.text.slice(...((outer.standing.node?.range ?? [0, 0]) as [number, number]));
  // Comments between brackets would be lost.
  if (source.includes('#') || source.includes('\n')) return ways;
  return [unfolded(ground, outer.standing, dataAt(expected, outer.path)), ...ways];
}

function taken(state: State, step: Step): State {
  const expected = stepped(state.data, step);
  for (const text of withUnfolded(state, step, expected, waysToWrite(state, step))) {
    try {
      const next = stateOf(text);
      if (isDeepStrictEqual(next.data, expected)) return next;
    } catch (error) {
      // A way that cannot be read is no way; the next may be.
      if (!(error instanceof CannotEdit)) throw error;
    }
  }
  throw new CannotEdit(
    'Deze wijziging kan hier niet worden geschreven zonder iets anders te veranderen. Er is niets geschreven; pas het bestand zelf aan.',
  );
}

function checked({ path }: Edit): void {
  const isOdd = path.some(
    (step) => step === '__proto__' || (typeof step === 'number' && !Number.isInteger(step)),
  );
  if (isOdd) throw new CannotEdit('Deze naam kan niet in een bestand staan. Er is niets geschreven.');
}

function stepsOf(data: unknown, edit: Edit): readonly Step[] {
  checked(edit);
  if (edit.kind === 'set') {
    if (edit.path.length === 0 && !isMapData(edit.value))
      throw new CannotEdit('Een heel bestand wordt hier niet vervangen. Er is niets geschreven.');
    const before = dataAt(data, edit.path);
    return before === undefined ? [edit] : setSteps(edit.path, before, edit.value);
  }
  if (edit.kind === 'insert') {
    const list = dataAt(data, edit.path);
    const length = Array.isArray(list) ? list.length : 0;
    return [{ ...edit, at: Math.max(0, Math.min(edit.at, length)) }];
  }
  if (edit.kind === 'move' && edit.from === edit.to) return [];
  return [edit];
}

/** Writes `edits` into `text`, in order. Nothing is thrown; a refusal says what stands in the way. */
export function applyEdits(text: string, edits: readonly Edit[]): EditOutcome {
  // The mark that some editors put first is no column of the first line.
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  try {
    let state = stateOf(text.slice(mark.length));
    for (const edit of edits) {
      for (const step of stepsOf(state.data, edit)) state = taken(state, step);
    }
    return { ok: true, text: mark + state.ground.text };
  } catch (error) {
    if (error instanceof CannotEdit) return { ok: false, sentence: error.message };
    throw error;
  }
}
