/** What a command advises to run next, for who gave the folder of a host: with that folder, so that it can be copied. */

/** Makes every `npm run modules` in a text name the own folder. @param own its path, as it can be typed here */
export function withOwnFolder(own: string): (text: string) => string {
  const folder = /^[\w./~-]+$/.test(own) ? own : `"${own}"`;
  return (text) => text.replaceAll('npm run modules -- ', `npm run modules -- --modules ${folder} `);
}
