/** What is drawn of a map and where, each reckoned anew only when what it comes from changed. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { sizeInside } from '../../core/tools/network-map/boxes';
import { compareVersions } from '../../core/tools/network-map/compare';
import { circleNames, ringNames } from '../../core/tools/network-map/ground-labels';
import {
  covered,
  discsOn,
  namesOn,
  neighbours,
  type Placed,
  place,
  wordsOf,
} from '../../core/tools/network-map/labels';
import {
  narrowStage,
  nodeRadius,
  type Point,
  positions,
  type Stage,
  sectors,
  tiePath,
  wideStage,
} from '../../core/tools/network-map/layout';
import {
  type Contact,
  type ContactId,
  type MapVersion,
  type Ring,
  rings,
  type Tie,
} from '../../core/tools/network-map/network-map';
import { useTextScale } from '../../state/text-scale';
import { initialsOf, useNames } from './contact-names';

/** More lines than this hide what stands between them unless they are drawn thinly. */
const many = 100;
const nobody: ReadonlySet<ContactId> = new Set();
/** On a phone there is no room between two rings for a word. */
const unnamed: ReadonlyMap<Ring, Placed> = new Map();

/** Contacts in the order of the arrows: sector by sector, from the inside out. */
function walkingOrder(version: MapVersion): readonly Contact[] {
  const index = new Map(version.circles.map(({ id }, at) => [id, at]));
  return [...version.contacts].sort(
    (a, b) =>
      (index.get(a.circles[0]) ?? 0) - (index.get(b.circles[0]) ?? 0) ||
      rings.indexOf(a.ring) - rings.indexOf(b.ring) ||
      a.along - b.along,
  );
}

/** The lines of ties as one path. */
export function tiesPath(ties: readonly Tie[], points: ReadonlyMap<ContactId, Point>, stage: Stage): string {
  return ties
    .map(({ a, b }) => {
      const [one, other] = [points.get(a), points.get(b)];
      return one === undefined || other === undefined ? '' : tiePath(stage, one, other);
    })
    .join('');
}

interface Looking {
  readonly earlier: MapVersion | null;
  readonly selected: ContactId | null;
  readonly isNarrow: boolean;
}

/** The drawing of a map as it is looked at. */
export function useDrawing(version: MapVersion, { earlier, selected, isNarrow }: Looking) {
  const { t } = useTranslation('networkMap');
  const { letter } = useTextScale();
  const names = useNames(version);
  const stage = isNarrow ? narrowStage : wideStage;
  const { circles, contacts, ties } = version;
  const nameSize = 13 * letter;

  const parts = useMemo(() => sectors({ circles, contacts }), [circles, contacts]);
  const onGround = useMemo(
    () => circleNames(stage, parts, names.circleOf, stage.letter * letter),
    [stage, parts, names, letter],
  );
  // A change of ties alone moves nobody.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of a version it reads circles and contacts
  const standing = useMemo(() => {
    const points = positions(version, stage);
    const radius = nodeRadius(version, stage);
    const order = walkingOrder(version);
    const drawn = order.flatMap((contact) => {
      const at = points.get(contact.id);
      const text = initialsOf(version, contact.id);
      const size = sizeInside(text, 12 * letter, radius);
      if (at === undefined) return [];
      return [{ contact, at, letters: place(wordsOf([text], 0.85 * size), 'middle', at.x, at.y).box }];
    });
    return { points, radius, order, drawn };
  }, [circles, contacts, stage, letter]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of a version it reads circles and contacts
  const inRings = useMemo(
    () =>
      isNarrow
        ? unnamed
        : ringNames(stage, (ring) => t(`rings.${ring}.name`), 16 * letter, discsOn(version, stage)),
    [circles, contacts, stage, letter, t, isNarrow],
  );
  const placedNames = useMemo(() => {
    const words = [
      ...onGround.map(({ placed }) => placed.box),
      ...[...inRings.values()].map(({ box }) => box),
    ];
    return namesOn(version, { stage, size: nameSize, chosen: selected, standing: words });
  }, [version, stage, nameSize, selected, onGround, inRings]);
  const near = useMemo(
    () => (selected === null ? nobody : neighbours(version, selected)),
    [version, selected],
  );
  const { points, radius, drawn } = standing;
  // The chosen one is drawn last, over the others.
  const hidden = useMemo(() => {
    const isChosen = ({ contact }: (typeof drawn)[number]): boolean => contact.id === selected;
    return covered([...drawn.filter((one) => !isChosen(one)), ...drawn.filter(isChosen)], radius);
  }, [drawn, radius, selected]);
  return {
    points,
    radius,
    order: standing.order,
    initialsOf: (id: ContactId): string => (hidden.has(id) ? '' : initialsOf(version, id)),
    stage,
    names,
    letter,
    nameSize,
    near,
    sectors: parts,
    circleNames: onGround,
    ringNames: inRings,
    placedNames,
    numbered: useMemo(
      () =>
        onGround
          .filter(({ isNumber }) => isNumber)
          .map(({ circle }) => ({
            number: circles.findIndex(({ id }) => id === circle) + 1,
            name: names.circleOf(circle),
          })),
      [onGround, circles, names],
    ),
    isCrowded: ties.length > many,
    ties: useMemo(() => tiesPath(ties, points, stage), [ties, points, stage]),
    chosenTies: useMemo(
      () =>
        tiesPath(
          ties.filter(({ a, b }) => a === selected || b === selected),
          points,
          stage,
        ),
      [ties, points, stage, selected],
    ),
    difference: useMemo(
      () => (earlier === null ? null : compareVersions(earlier, version)),
      [earlier, version],
    ),
  };
}
