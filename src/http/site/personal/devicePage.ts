import { type Html, html } from '#http/site/personal/html.ts';
import { type Desk, form, layOut, liveSection, notice, steps } from '#http/site/personal/layout.ts';
import { policySection, type ShownPolicy } from '#http/site/personal/policySection.ts';
import { qrPicture } from '#http/site/personal/qrCode.ts';
import type { Linking } from '#http/site/site.ts';

/** The page that links a phone: read, confirm, link. */
export function devicePage(
  desk: Desk,
  policy: ShownPolicy,
  content: { confirmedAt: Date | undefined; linking: Linking; now: Date; privacy: Html },
): string {
  const { confirmedAt, linking, now, privacy } = content;
  const moving = confirmedAt !== undefined && isMoving(linking);
  const read = policySection(desk, policy, confirmedAt);
  const body =
    confirmedAt === undefined
      ? read
      : html`${liveSection(linkingState(desk, linking, now), moving)}${privacy}${read}`;
  return layOut(desk, { title: desk.texts.products.device, body, refresh: moving ? 5 : undefined });
}

/** Whether it changes without the user. */
export function isMoving({ phase }: Linking): boolean {
  return phase === 'connecting' || phase === 'scan' || phase === 'failing';
}

/** How linking stands, and what can be done now. */
export function linkingState(desk: Desk, linking: Linking, now: Date): Html {
  const { texts, translate } = desk;
  const said = texts.linking;
  switch (linking.phase) {
    case 'none':
      return html`${risk(desk)}<section><h2>${said.title}</h2>
${linking.possible ? startForm(desk, said.start) : notice([said.impossible])}</section>`;
    case 'connecting':
      return html`<section><h2>${said.title}</h2><p role="status">${said.connecting}</p>${refreshLink(desk)}</section>`;
    case 'scan':
      return scanState(desk, linking, now);
    case 'linked':
      return html`<section class="good"><h2>${said.linkedTitle}</h2><p class="number">${linking.phone}</p><p>${said.linked}</p><p>${said.linkedStay}</p></section>`;
    case 'paused':
      return html`<section><h2>${said.pausedTitle}</h2><p>${said.paused}</p></section>`;
    case 'failing':
      return html`<section><h2>${said.title}</h2><p role="status">${said.failing}</p>${refreshLink(desk)}</section>`;
    case 'unlinked':
    case 'refused': {
      const [title, text] =
        linking.phase === 'unlinked'
          ? [said.unlinkedTitle, said.unlinked]
          : [said.refusedTitle, said.refused];
      const reason = linking.reason === undefined ? [] : [translate(linking.reason)];
      return html`<section><h2>${title}</h2>${notice([...reason, text])}</section>
${risk(desk)}<section>${startForm(desk, said.startAgain)}</section>`;
    }
  }
}

function risk({ texts }: Desk): Html {
  const { title, text } = texts.risk;
  return html`<section class="risk"><h2>${title}</h2>${text.map((paragraph) => html`<p>${paragraph}</p>`)}</section>`;
}

function startForm(desk: Desk, start: string): Html {
  const { texts, visit } = desk;
  const said = texts.linking;
  const { phones } = visit.user;
  if (phones.length === 0) return notice([said.noNumber]);
  const content = html`<label for="phone">${said.number}</label>
<select id="phone" name="phone">${phones.map((phone) => html`<option>${phone}</option>`)}</select>
<div class="buttons"><button class="main" name="way" value="picture">${start}</button>
<button name="way" value="code">${said.startCode}</button></div>`;
  return form(desk, 'link', content);
}

/** The picture and the code, as far as there are; first what he asked for. */
function scanState(desk: Desk, linking: Extract<Linking, { phase: 'scan' }>, now: Date): Html {
  const said = desk.texts.linking;
  const { qr, pairingCode, phone, asked } = linking;
  const until = linking.until === undefined ? false : timeLeft(desk, linking.until, now);
  const renewed = html`${until}<p class="small">${said.renews}</p>`;
  const number = html`<p class="number">${phone}</p>`;
  const picture =
    qr !== undefined &&
    html`<section><h2>${said.scanTitle}</h2>${number}<div class="frame">${qrPicture(qr, said.picture)}</div>${renewed}${steps(said.steps)}</section>`;
  const code =
    pairingCode !== undefined &&
    html`<section><h2>${said.codeTitle}</h2>${number}<p class="pairing">${spaced(pairingCode)}</p>${asked === 'code' && renewed}${steps(said.codeSteps)}</section>`;
  if (code === false && picture === false)
    return html`<section><h2>${said.title}</h2><p role="status">${said.connecting}</p>${refreshLink(desk)}</section>`;
  const other = code === false && html`<section>${codeForm(desk, phone)}</section>`;
  return asked === 'code'
    ? html`${code}${picture}${refreshLink(desk)}`
    : html`${picture}${code}${other}${refreshLink(desk)}`;
}

/** A browser with scripts counts it down. */
function timeLeft({ texts }: Desk, until: Date, now: Date): Html {
  const seconds = Math.max(0, Math.round((until.getTime() - now.getTime()) / 1_000));
  return html`<p class="left" role="timer" aria-live="off" data-until="${until.toISOString()}" data-one="${texts.linking.left(1)}" data-two="${texts.linking.left(2)}">${texts.linking.left(seconds)}</p>`;
}

/** Eight signs are read in two groups, as WhatsApp shows them. */
function spaced(code: string): string {
  return code.length === 8 ? `${code.slice(0, 4)}-${code.slice(4)}` : code;
}

function codeForm(desk: Desk, phone: string): Html {
  const content = html`<input type="hidden" name="phone" value="${phone}"><button name="way" value="code">${desk.texts.linking.startCode}</button>`;
  return form(desk, 'link', content);
}

function refreshLink({ texts, root }: Desk): Html {
  return html`<noscript><p><a href="${root}">${texts.linking.refresh}</a></p></noscript>`;
}
