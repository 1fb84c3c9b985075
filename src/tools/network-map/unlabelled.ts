/**
 * The map as an image file for a slide or a paper, without one word of the person on it. Pixels on purpose:
 * a drawing in vectors would carry the structure itself, and a structure identifies people.
 */
import {
  nodeRadius,
  polar,
  positions,
  sectors,
  tiePath,
  wideStage,
} from '../../core/tools/network-map/layout';
import { type MapVersion, rings } from '../../core/tools/network-map/network-map';

const size = { width: 800, height: 716 } as const;
const fills = { inner: '#ffffff', middle: '#f4f8fb', outer: '#ebf2f8' } as const;

/**
 * The drawing as SVG text; nothing typed or chosen as a word is in it.
 * @internal exported for its tests
 */
export function unlabelled(version: MapVersion): string {
  const stage = wideStage;
  const points = positions(version, stage);
  const radius = nodeRadius(version, stage);
  const circle = (x: number, y: number, r: number, look: string): string =>
    `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r}" ${look}/>`;
  const parts = [
    `<rect width="${size.width}" height="${size.height}" fill="#ffffff"/>`,
    ...[...rings]
      .reverse()
      .map((ring) =>
        circle(stage.centreX, stage.centreY, stage.radii[ring], `fill="${fills[ring]}" stroke="#6f8296"`),
      ),
    ...(version.circles.length < 2 ? [] : sectors(version)).map(({ from }) => {
      const inside = polar(stage, from, stage.heart);
      const outside = polar(stage, from, stage.radii.outer);
      return `<path d="M${inside.x.toFixed(1)} ${inside.y.toFixed(1)}L${outside.x.toFixed(1)} ${outside.y.toFixed(1)}" stroke="#6f8296"/>`;
    }),
    ...version.ties.flatMap(({ a, b }) => {
      const one = points.get(a);
      const other = points.get(b);
      if (one === undefined || other === undefined) return [];
      return [`<path d="${tiePath(stage, one, other)}" fill="none" stroke="#43546a"/>`];
    }),
    ...version.contacts.flatMap(({ id, touches }) => {
      const at = points.get(id);
      if (at === undefined) return [];
      const ring = circle(at.x, at.y, radius + 4, 'fill="none" stroke="#c76100" stroke-width="2"');
      const node = circle(at.x, at.y, radius, 'fill="#ffffff" stroke="#6f8296" stroke-width="1.5"');
      return touches === 'yes' ? [ring, node] : [node];
    }),
    circle(stage.centreX, stage.centreY, 26, 'fill="#154273"'),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">${parts.join('')}</svg>`;
}

/**
 * The drawing as a PNG of twice its size.
 * @throws Error when the browser draws no images.
 */
export async function unlabelledImage(version: MapVersion): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([unlabelled(version)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = size.width * 2;
    canvas.height = size.height * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made, 'image/png'));
    if (blob === null) throw new Error('The browser made no image.');
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
