/**
 * The recipe for a new tool in CONTRIBUTING.md is the way the tools are made: what it names is there for each of
 * them, so that who follows it arrives at the same.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toolIds } from '../../src/core/scenario/vocabulary';
import { toolRegistry } from '../../src/tools/shared/registry';

const recipe = /### A new tool\n(.*?)\n### /s.exec(readFileSync('CONTRIBUTING.md', 'utf8'))?.[1] ?? '';
const places = [...recipe.matchAll(/`((?:src|tests)\/[^`]*<(?:tool|texts)>[^`]*)`/g)].map(
  ([, place = '']) => place,
);
const tools = readdirSync('src/tools').filter((name) => name !== 'shared');

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function placeOf(tool: string, place: string): string {
  return place.replaceAll('<tool>', tool).replaceAll('<texts>', camelCase(tool));
}

describe('the recipe for a new tool', () => {
  test('has its places, and there is a folder for every tool', () => {
    expect(places.length).toBeGreaterThan(4);
    expect(tools.length).toBe(toolIds.length);
  });

  test.each(tools.flatMap((tool) => places.map((place) => [placeOf(tool, place)])))(
    'leads to %s',
    (place) => {
      expect(existsSync(place)).toBe(true);
    },
  );

  test.each(tools)('names %s where it says that a tool is named', (tool) => {
    expect(readFileSync('src/app/app.tsx', 'utf8')).toContain(`import('../tools/${tool}/route')`);
    const texts = camelCase(tool);
    expect(readFileSync('src/i18n/namespaces.ts', 'utf8')).toContain(`${texts}: typeof ${texts};`);
    expect(existsSync(`src/i18n/locales/en/${texts}.json`)).toBe(true);
  });

  test('every part that it tells to use is in the shared house', () => {
    const parts = [
      'RecordTool',
      'RecordsList',
      'CodeWordForm',
      'useBegin',
      'RecordBar',
      'StepPage',
      'useGuide',
      'Protection',
      'TakeAlong',
      'Carried',
    ];
    const shared = readdirSync('src/tools/shared').map((file) =>
      readFileSync(`src/tools/shared/${file}`, 'utf8'),
    );
    for (const part of parts) {
      expect(recipe).toContain(`\`${part}\``);
      expect(
        shared.some((text) => text.includes(`export function ${part}`)),
        part,
      ).toBe(true);
    }
  });

  test('the registry has an entry for every tool, and sends nobody to itself', () => {
    expect(Object.keys(toolRegistry).sort()).toEqual([...toolIds].sort());
    for (const id of toolIds) expect(toolRegistry[id].leadsTo).not.toContain(id);
  });
});
