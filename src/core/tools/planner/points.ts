/**
 * What can be done with the points of a plan. Each answer is the changed part of the draft, so that points and
 * page can never disagree: what is kept to oneself or taken away leaves the page with it.
 */
import { insertedAfter } from '../../shared/list';
import {
  type Agreement,
  mostOnPage,
  type Page,
  type PlanDraft,
  type PlanPoint,
  type PointPlace,
} from './plan';

/** The part of a draft that points live in. */
export type Points = Pick<PlanDraft, 'points' | 'page'>;

/** Towards the beginning or the end of a list. */
export type Direction = 'up' | 'down';

/** The same items with the one at `index` and its neighbour changed about; at an end nothing changes. */
function swapped<Item>(items: readonly Item[], index: number, other: number): readonly Item[] {
  const one = items[index];
  const two = items[other];
  if (one === undefined || two === undefined) return items;
  return items.map((item, at) => (at === index ? two : at === other ? one : item));
}

/** The page with an id at its end; a page that is full, or has it already, stays as it is. */
function extended(page: Page, id: string): Page {
  if (page.some((one) => one === id)) return page;
  switch (page.length) {
    case 0:
      return [id];
    case 1:
      return [...page, id];
    case 2:
      return [...page, id];
    case 3:
      return page;
  }
}

function pageOf(ids: readonly string[]): Page {
  return ids.reduce<Page>(extended, []);
}

/** The points in one place, in their order. */
export function pointsAt(points: readonly PlanPoint[], place: PointPlace): readonly PlanPoint[] {
  return points.filter((point) => point.place === place);
}

/** With one more point, at the end; where there is room it stands on the page at once. */
export function pointAdded({ points, page }: Points, point: PlanPoint): Points {
  return putOn({ points: [...points, point], page }, point.id);
}

/** With other words in a point. */
export function pointWritten(
  { points, page }: Points,
  id: string,
  words: Partial<Pick<PlanPoint, 'text' | 'why'>>,
): Points {
  return { points: points.map((point) => (point.id === id ? { ...point, ...words } : point)), page };
}

/** With a point in another place, last in line there; what was kept to oneself comes on the page by no move alone. */
export function pointPlaced({ points, page }: Points, id: string, place: PointPlace): Points {
  const moved = points.find((point) => point.id === id && point.place !== place);
  if (moved === undefined) return { points, page };
  return {
    points: [...points.filter((point) => point !== moved), { ...moved, place }],
    page: place === 'keep' ? takenOff({ points, page }, id).page : page,
  };
}

/** With a point changed about with its neighbour in the same place. */
export function pointMoved({ points, page }: Points, id: string, direction: Direction): Points {
  const point = points.find((one) => one.id === id);
  if (point === undefined) return { points, page };
  const beside = pointsAt(points, point.place);
  const other = beside[beside.indexOf(point) + (direction === 'up' ? -1 : 1)];
  if (other === undefined) return { points, page };
  return { points: swapped(points, points.indexOf(point), points.indexOf(other)), page };
}

/** Without a point. */
export function pointRemoved({ points, page }: Points, id: string): Points {
  return { points: points.filter((point) => point.id !== id), page: takenOff({ points, page }, id).page };
}

/** With a point back behind the one it stood behind, and on the page where it stood there and there is room. */
export function pointRestored(
  { points, page }: Points,
  point: PlanPoint,
  { after, wasOnPage }: { readonly after: string | null; readonly wasOnPage: boolean },
): Points {
  const restored = { points: insertedAfter(points, point, after), page };
  return wasOnPage ? putOn(restored, point.id) : restored;
}

/** The points that may stand on the page: what is kept to oneself never does, nor does what holds no words. */
export function pointsForPage(points: readonly PlanPoint[]): readonly PlanPoint[] {
  return points.filter(({ place, text }) => place !== 'keep' && text.trim() !== '');
}

/** Something to talk about that was there before a preparation began. */
export interface ToTalkAbout {
  readonly text: string;
  readonly place: Exclude<PointPlace, 'keep'>;
  readonly from: PlanPoint['from'];
}

/**
 * A preparation that begins with what there is to talk about, first things first: as much as fits the page stands on
 * it, each with its id; the rest waits where it was.
 */
export function begunWith(given: readonly ToTalkAbout[], nextId: () => string): Points {
  const told = given.filter(({ text }, index) => given.findIndex((one) => one.text === text) === index);
  return told
    .slice(0, mostOnPage)
    .reduce<Points>((plan, one) => pointAdded(plan, { ...one, id: nextId(), why: '' }), {
      points: [],
      page: [],
    });
}

/** The points that stand on the page, in its order. */
export function pointsOnPage({ points, page }: Points): readonly PlanPoint[] {
  const allowed = pointsForPage(points);
  return page.flatMap((id) => allowed.find((point) => point.id === id) ?? []);
}

/** With a point at the end of the page, if it may stand there and there is room. */
export function putOn({ points, page }: Points, id: string): Points {
  const shown = pointsOnPage({ points, page }).map((point) => point.id);
  const may = pointsForPage(points).some((point) => point.id === id);
  return { points, page: may ? extended(pageOf(shown), id) : page };
}

/** With a point off the page. */
export function takenOff({ points, page }: Points, id: string): Points {
  return { points, page: pageOf(page.filter((one) => one !== id)) };
}

/** With a point one place nearer to the beginning or the end of the page. */
export function movedOnPage({ points, page }: Points, id: string, direction: Direction): Points {
  const shown = pointsOnPage({ points, page }).map((point) => point.id);
  const index = shown.indexOf(id);
  return { points, page: pageOf(swapped(shown, index, index + (direction === 'up' ? -1 : 1))) };
}

/** The agreements with other words in one of them. */
export function agreementWritten(
  agreements: readonly Agreement[],
  id: string,
  words: Partial<Omit<Agreement, 'id'>>,
): readonly Agreement[] {
  return agreements.map((agreement) => (agreement.id === id ? { ...agreement, ...words } : agreement));
}
