/** Addresses are kept in bookmarks, mails and reading copies: each stays what it is, to the letter. */
import { describe, expect, test } from 'vitest';
import { asId } from '../../src/core/shared/ids';
import { paths, patterns, stagedIn } from '../../src/state/addresses';

describe('an address', () => {
  test.each([
    [paths.start, '/'],
    [paths.programme, '/programma'],
    [paths.vault, '/kluis'],
    [paths.tools, '/hulpmiddelen'],
    [paths.conversations, '/gesprekken'],
    [paths.occasions, '/momenten'],
    [paths.sources, '/bronnen'],
    [paths.help, '/hulp'],
    [paths.about, '/over'],
    [paths.accessibility, '/toegankelijkheid'],
    [paths.privacy, '/privacy'],
    [paths.accountability, '/verantwoording'],
    [paths.tool('moreel-beraad'), '/hulpmiddelen/moreel-beraad'],
    [paths.module(asId('netwerkbewust')), '/modules/netwerkbewust'],
    [paths.play(asId('netwerkbewust'), asId('het-etentje')), '/modules/netwerkbewust/het-etentje'],
    [
      paths.debrief(asId('netwerkbewust'), asId('het-etentje')),
      '/modules/netwerkbewust/het-etentje/nabespreking',
    ],
    [paths.source(asId('aw-art-9')), '/bronnen#aw-art-9'],
    [paths.cardsPart('gesprek'), '/hulpmiddelen/gesprekskaarten?deel=gesprek'],
    [paths.mirror('annual-talk'), '/hulpmiddelen/gesprekswijzer?spiegel=annual-talk'],
  ])('is %s', (made, written) => {
    expect(made).toBe(written);
  });

  test('of author mode says which journey is on stage', () => {
    const [path, hash] = paths.authorStage('netwerkbewust/het-etentje', 'a b/c').split('#');
    expect(path).toBe(patterns.authorStage);
    expect(stagedIn(`#${hash}`)).toEqual({ module: 'netwerkbewust', scenario: 'het-etentje', line: 'a b/c' });
  });
});
