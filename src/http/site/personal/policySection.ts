import { createHash } from 'node:crypto';
import { policyInForce } from '#http/policyInForce.ts';
import { type Html, html } from '#http/site/personal/html.ts';
import { type Desk, form, instant } from '#http/site/personal/layout.ts';
import type { Site } from '#http/site/site.ts';
import type { Language } from '#i18n/languages.ts';

/** The policy that a user reads, in the language nearest to his. */
export interface ShownPolicy {
  readonly language: string;
  readonly text: string;
  /** SHA-256 of the text: what he confirms is what he read. */
  readonly version: string;
}

/** What this site's users of a language read, with its version. */
export async function policyFor(site: Site, wanted: Language): Promise<ShownPolicy> {
  const { language, text } = policyInForce(await site.personal.policies(), wanted);
  return { language, text, version: createHash('sha256').update(text).digest('hex') };
}

/** The text to be confirmed, or that and when it was. */
export function policySection(desk: Desk, policy: ShownPolicy, confirmedAt: Date | undefined): Html {
  const { texts } = desk;
  const said = texts.policy;
  const paragraphs = policy.text.split(/\n\s*\n/).map((text) => html`<p>${text}</p>`);
  const text = html`<div class="policy" lang="${policy.language}">${paragraphs}</div>`;
  if (confirmedAt !== undefined)
    return html`<section><p>${said.confirmed} ${instant(desk, confirmedAt)}</p>
<details><summary>${said.read}</summary>${text}</details></section>`;
  const content = html`<input type="hidden" name="version" value="${policy.version}">
<label class="check"><input type="checkbox" name="agree" value="yes" required> ${said.check}</label>
<button class="main">${said.acknowledge}</button>`;
  return html`<section><h2>${said.title}</h2>${text}${form(desk, 'acknowledge', content)}</section>`;
}
