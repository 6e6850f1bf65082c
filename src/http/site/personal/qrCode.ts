import { encode } from 'uqr';
import { type Html, html } from '#http/site/personal/html.ts';

/** Modules of white around the code (ISO/IEC 18004 section 9.1). */
const quiet = 4;

/** A QR code as a picture in the page: its text stands in no address and no file. Dark on white in every theme. */
export function qrPicture(text: string, label: string): Html {
  const { data, size } = encode(text, { ecc: 'L', border: quiet });
  const runs = data.flatMap((row, y) => runsOf(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`));
  return html`<svg class="code" viewBox="0 0 ${size} ${size}" role="img" aria-label="${label}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${runs.join('')}"/></svg>`;
}

/** Start and length of each run of dark modules. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [x, dark] of row.entries()) {
    const last = runs.at(-1);
    if (!dark) continue;
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
