/** The colours of a house style as a style sheet that follows the tokens of src/ui/tokens.css. */
import type { HouseColours } from './check/house-colours';

/** The style sheet, which goes before the tokens wherever it is put; empty where a host set no colour. */
export function emitHouseSheet(colours: HouseColours): string {
  const rules = Object.entries(colours).map(
    ([token, { light, dark }]) => `  --${token}: light-dark(${light}, ${dark});\n`,
  );
  return rules.length === 0 ? '' : `:root:root,\n[data-thema][data-thema] {\n${rules.join('')}}\n`;
}
