import type { Page } from 'playwright-core';

/** What is drawn on a picture's ground. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  /** The part of the picture that is not its ground, 0 to 1. */
  readonly share: number;
  /** Of the strongest colour that is more than a speck against the ground, as WCAG reckons it. */
  readonly contrast: number;
}

/**
 * Reads a picture, whose ground is its commonest colour.
 * @param blank a page of no site, for a site's own policy lets no strange picture in
 */
export const inkOf = (blank: Page, picture: Buffer): Promise<Ink> =>
  blank.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const counts = new Map<string, number>();
      for (let at = 0; at < data.length; at += 4) {
        const colour = `${data[at]} ${data[at + 1]} ${data[at + 2]}`;
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      const all = data.length / 4;
      const luminance = (colour: string) => {
        const [r = 0, g = 0, b = 0] = colour.split(' ').map((channel) => {
          const part = Number(channel) / 255;
          return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const [ground, most] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? ['', 0];
      const contrasts = [...counts]
        .filter(([, count]) => count > all / 1000)
        .map(([colour]) => {
          const [light = 0, dark = 0] = [luminance(colour), luminance(ground)].sort(
            (a, b) => b - a,
          );
          return (light + 0.05) / (dark + 0.05);
        });
      return {
        width: canvas.width,
        height: canvas.height,
        share: 1 - most / all,
        contrast: Math.max(...contrasts),
      };
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  );
