import { type Html, html } from '#http/site/personal/html.ts';
import { type Desk, form, instant, layOut, notice } from '#http/site/personal/layout.ts';
import type { OwnUpload } from '#http/site/site.ts';

type Findings = NonNullable<OwnUpload['findings']>;

/** Names that are asked about one by one; of a group with more, those who wrote most. */
export const mostAuthors = 200;

/** Asks who is who in an exported chat. */
export function questionPage(desk: Desk, upload: OwnUpload, findings: Findings): string {
  const { texts, root, translate, visit } = desk;
  const said = texts.questions;
  const { failure } = upload;
  const { from, until, messages, title, authors } = findings;
  const shown = authors.slice(0, mostAuthors);
  const period =
    from !== undefined &&
    until !== undefined &&
    html`, ${instant(desk, new Date(from))} – ${instant(desk, new Date(until))}`;
  const fields = html`${ownName(desk, shown)}${phoneField(desk)}${zoneField(desk)}${findings.datesDoubtful && datesField(desk)}
${othersField(desk, shown)}<button class="main">${said.take}</button>`;
  const body = html`<section><p><strong>${title ?? upload.name}</strong>: ${said.messages(messages)}${period}</p>
${failure !== undefined && notice([translate(failure.message)])}
${visit.user.phones.length === 0 ? notice([texts.linking.noNumber]) : html`<p>${said.about}</p>${form(desk, `upload/${upload.id}/answer`, fields)}`}
<p><a href="${root}">${texts.page.back}</a></p></section>`;
  return layOut(desk, { title: said.title, body });
}

function ownName({ texts }: Desk, authors: Findings['authors']): Html {
  const said = texts.questions;
  const choices = authors.map(
    ({ name, count, known }, index) =>
      html`<label class="check"><input type="radio" name="me" value="${index}" required${known === 'me' && html` checked`}> <span>${name} <span class="small">${said.messages(count)}</span></span></label>`,
  );
  return html`<fieldset><legend>${said.me}</legend>${choices}
<label class="check"><input type="radio" name="me" value="none" required> <span>${said.notMe}</span></label></fieldset>`;
}

function phoneField({ texts, visit }: Desk): Html {
  return html`<label for="phone">${texts.questions.number}</label><select id="phone" name="phone">${visit.user.phones.map((phone) => html`<option>${phone}</option>`)}</select>`;
}

/** A browser with scripts chooses its own zone. */
function zoneField({ texts }: Desk): Html {
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];
  return html`<label for="zone">${texts.questions.zone}</label><select id="zone" name="timeZone" data-own-zone="" aria-describedby="zone-help">${[...new Set(zones)].map((zone) => html`<option>${zone}</option>`)}</select>
<p class="small" id="zone-help">${texts.questions.zoneHelp}</p>`;
}

function datesField({ texts }: Desk): Html {
  const said = texts.questions;
  return html`<fieldset><legend>${said.dates}</legend>
<label class="check"><input type="radio" name="locale" value="en-GB" required> <span>${said.dayFirst}</span></label>
<label class="check"><input type="radio" name="locale" value="en-US" required> <span>${said.monthFirst}</span></label></fieldset>`;
}

function othersField({ texts }: Desk, authors: Findings['authors']): Html | false {
  if (authors.length < 2) return false;
  const said = texts.questions;
  const rows = authors.map(
    ({ name, known = '' }, index) =>
      html`<label for="who-${index}">${name}</label><input id="who-${index}" name="who-${index}" value="${known === 'me' ? '' : known}" autocomplete="off" autocapitalize="none" maxlength="320">`,
  );
  return html`<details><summary>${said.others}</summary><p class="small">${said.othersHelp}</p>${rows}</details>`;
}
