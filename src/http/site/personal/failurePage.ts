import { html } from '#http/site/personal/html.ts';
import { layOut, notice, type Paper } from '#http/site/personal/layout.ts';

/** Says what went wrong and what to do. @param back where the reader can go on */
export function failurePage(paper: Paper, said: readonly string[], back: string | undefined): string {
  const { page } = paper.texts;
  const body = html`<section>${notice(said)}${back !== undefined && html`<p><a class="button" href="${back}">${page.back}</a></p>`}</section>`;
  return layOut(paper, { title: page.failed, body });
}
