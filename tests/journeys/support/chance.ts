/** Chance that is the same every time, so that a run can be run again. */

/** The minimal standard generator of Park and Miller, begun at a text. Answers a whole number below its argument. */
export function chanceFrom(text: string): (below: number) => number {
  let state = [...text].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 2_147_483_646;
  return (below) => {
    state = (state * 48_271 + 1) % 2_147_483_647;
    return state % below;
  };
}
