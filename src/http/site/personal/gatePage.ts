import { html } from '#http/site/personal/html.ts';
import { type Desk, form, instant, layOut } from '#http/site/personal/layout.ts';

/** What opening a link shows: nothing is begun before the button is pressed. */
export function gatePage(desk: Desk): string {
  const { texts, visit } = desk;
  const { page, products } = texts;
  const isDevice = visit.purpose === 'link-device';
  const body = html`<section>
<p>${page.greeting(visit.user.displayName ?? visit.user.email)}</p>
<p>${isDevice ? page.deviceAbout : page.phoneAbout}</p>
${form(desk, 'begin', html`<button class="main">${page.begin}</button>`)}
<p class="small">${page.nothingYet}</p>
<p class="small">${page.validUntil} ${instant(desk, visit.expiresAt)}</p>
</section>`;
  return layOut(desk, { title: isDevice ? products.device : products.phone, body });
}
