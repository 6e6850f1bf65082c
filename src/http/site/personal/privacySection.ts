import { createHash } from 'node:crypto';
import { type Html, html } from '#http/site/personal/html.ts';
import { type Desk, form, instant } from '#http/site/personal/layout.ts';
import type { Site } from '#http/site/site.ts';

/** Which text a user has given his word to: SHA-256, hexadecimal. */
export function attestationVersion({ texts }: Desk): string {
  return createHash('sha256').update(texts.attestation.text).digest('hex');
}

/** Chats that he asks to keep out, with what was decided; and his word that nothing goes around the archive. */
export async function privacySection(site: Site, desk: Desk): Promise<Html> {
  const { email } = desk.visit.user;
  const entries = (await site.scopes.listEntries(email)).filter(({ list }) => list === 'private');
  const [last] = await site.attestations.list(email);
  const said = desk.texts.privacy;
  const word = desk.texts.attestation;
  const rows = entries.map(
    ({ value, state }) => html`<li><p class="file">${value}</p><p>${said.states[state]}</p></li>`,
  );
  const asked = rows.length === 0 ? html`<p>${said.none}</p>` : html`<ul class="uploads">${rows}</ul>`;
  return html`<section><details><summary>${said.title}</summary><p>${said.about}</p>${asked}${form(desk, 'private', askFields(desk))}</details></section>
<section><h2>${word.title}</h2><p>${word.text}</p>
${last !== undefined && html`<p class="small">${word.last} ${instant(desk, last.at)}</p>`}
${form(desk, 'attest', html`<button>${word.give}</button>`)}</section>`;
}

function askFields({ texts }: Desk): Html {
  const said = texts.privacy;
  return html`<label for="kind">${said.kind}</label><select id="kind" name="kind"><option value="contact">${said.contact}</option><option value="group">${said.group}</option></select>
<label for="value">${said.value}</label><input id="value" name="value" required maxlength="200" autocomplete="off">
<label for="label">${said.label}</label><input id="label" name="label" maxlength="200" autocomplete="off">
<div class="buttons"><button>${said.ask}</button></div>`;
}
