import jsqr from 'jsqr';
import type { Page } from 'playwright-core';

/** Pixels of one module of the code, as a camera might see it. */
const scale = 4;

/**
 * Reads the QR code that a page shows, as a phone does: from the picture alone.
 * @param label of the picture
 * @returns undefined while there is none
 */
export async function shownCode(page: Page, label: string): Promise<string | undefined> {
  const picture = page.getByRole('img', { name: label });
  if ((await picture.count()) === 0) return undefined;
  const [box, dark] = await picture.evaluate((svg) => [
    svg.getAttribute('viewBox') ?? '',
    svg.querySelector('path:last-of-type')?.getAttribute('d') ?? '',
  ]);
  const side = Number(box?.split(' ')[2]) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of (dark ?? '').matchAll(/M(\d+) (\d+)h(\d+)/g))
    darken(pixels, side, { x: Number(x), y: Number(y), width: Number(width) });
  return jsqr.default(pixels, side, side)?.data;
}

function darken(
  pixels: Uint8ClampedArray,
  side: number,
  run: { readonly x: number; readonly y: number; readonly width: number },
): void {
  for (let row = run.y * scale; row < (run.y + 1) * scale; row += 1)
    for (let column = run.x * scale; column < (run.x + run.width) * scale; column += 1)
      pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
}
