/** Going to a part of the vault by hand: in a package with hash routes the address is not ours to change. */

/** Moves the focus to the heading of a part. */
export function goToPart(id: string): void {
  const heading = document.getElementById(id);
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
}
