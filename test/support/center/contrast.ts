import type { Locator } from 'playwright-core';

const around = 4;

/**
 * The contrast (1 to 21, as WCAG has it) between the ground beside an element and whatever is painted at its upper
 * edge: what a reader sees of it when fills are taken away. Looks at the picture, not at styles.
 */
export async function contrastAcrossEdge(element: Locator): Promise<number> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (box === null) throw new Error('the element is not on the page');
  const page = element.page();
  // Near the left end, before any text begins, and behind round corners.
  const clip = { x: box.x + 7, y: box.y - around, width: 1, height: 2 * around };
  const picture = (await page.screenshot({ clip })).toString('base64');
  const blank = await page.context().newPage();
  try {
    const column = (await blank.evaluate(`
      (async () => {
        const image = new Image();
        image.src = 'data:image/png;base64,${picture}';
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
        canvas.drawImage(image, 0, 0);
        return Array.from({ length: image.height }, (_, y) => [...canvas.getImageData(0, y, 1, 1).data]);
      })()`)) as number[][];
    const [ground = 0, ...rest] = column.map(luminance);
    return Math.max(...rest.map((other) => ratio(ground, other)));
  } finally {
    await blank.close();
  }
}

function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  const linear = (value: number): number =>
    value <= 10.31475 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function ratio(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
