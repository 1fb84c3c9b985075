/** The image of a map holds nothing that was typed, whatever the map. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdit } from '../../src/core/tools/network-map/edits';
import type { MapVersion } from '../../src/core/tools/network-map/network-map';
import { unlabelled } from '../../src/tools/network-map/unlabelled';
import { edits, versionWithCircles } from '../core/tools/network-map/map-arbitraries';

test('the image of a map has a dot for each contact and no text at all', () => {
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 40 }), (tried) => {
      const version = tried.reduce<MapVersion>((current, attempt) => {
        const next = applyEdit(current, attempt);
        return next.ok ? next.value : current;
      }, versionWithCircles());
      const drawn = unlabelled(version);
      expect(drawn).not.toMatch(/<text|<title|<desc| id=| class=|data-/);
      const touching = version.contacts.filter(({ touches }) => touches === 'yes').length;
      expect(drawn.match(/<circle/g)).toHaveLength(4 + version.contacts.length + touching);
    }),
  );
});
