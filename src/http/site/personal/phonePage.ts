import { type Html, html } from '#http/site/personal/html.ts';
import { type Desk, form, instant, layOut, liveSection, notice, steps } from '#http/site/personal/layout.ts';
import { policySection, type ShownPolicy } from '#http/site/personal/policySection.ts';
import type { OwnUpload, UploadAddress } from '#http/site/site.ts';

export interface PhonePageContent {
  readonly confirmedAt: Date | undefined;
  readonly uploads: readonly OwnUpload[];
  readonly addresses: readonly UploadAddress[];
  /** An upload address that was made just now: shown once. */
  readonly made?: string | undefined;
  /** Private chats, and the user's word. */
  readonly privacy: Html;
}

/** The WhatsApp Phone Archiver: send a chat, see what became of those before. */
export function phonePage(desk: Desk, policy: ShownPolicy, content: PhonePageContent): string {
  const { confirmedAt, uploads } = content;
  const moving = uploads.some(isMoving);
  const confirmed = policySection(desk, policy, confirmedAt);
  const body =
    confirmedAt === undefined
      ? html`${confirmed}`
      : html`${content.made !== undefined && madeSection(desk, content.made)}${sendSection(desk)}
${liveSection(uploadList(desk, uploads), moving)}${addressSection(desk, content.addresses)}${content.privacy}${confirmed}`;
  const { root, texts } = desk;
  return layOut(desk, { title: texts.products.phone, body, app: root, refresh: moving ? 5 : undefined });
}

/** Whether it changes without the user. */
export function isMoving({ state }: OwnUpload): boolean {
  return state === 'received' || state === 'ready' || state === 'importing';
}

function sendSection(desk: Desk): Html {
  const { texts, visit, root } = desk;
  const said = texts.uploads;
  return html`<section><h2>${said.title}</h2>
<form id="send" method="post" enctype="multipart/form-data" action="${root}/upload" data-uploads="${root}/uploads" data-broken="${said.broken}" data-sending="${said.sending}" data-sent="${said.sent}">
<input type="hidden" name="proof" value="${visit.proof}">
<label for="file">${said.file}</label><input id="file" type="file" name="file" required>
<div id="sending" role="status" hidden><label for="progress"></label><progress id="progress" max="100"></progress></div>
<button class="main">${said.send}</button></form>
<p class="small">${said.periodic}</p>
<details><summary>${said.android}</summary>${steps(said.androidSteps)}</details>
<details><summary>${said.ios}</summary>${steps(said.iosSteps)}</details></section>`;
}

/** What was sent, newest first. */
export function uploadList(desk: Desk, uploads: readonly OwnUpload[]): Html {
  const said = desk.texts.uploads;
  const last = uploads.find(({ state }) => state === 'done');
  return html`<section><h2>${said.listTitle}</h2>
${last !== undefined && html`<p>${said.last} ${instant(desk, last.createdAt)}</p><p>${said.uncovered}</p>`}
${uploads.length === 0 ? html`<p>${said.none}</p>` : html`<ul class="uploads">${uploads.map((upload) => uploadRow(desk, upload))}</ul>`}</section>`;
}

function uploadRow(desk: Desk, upload: OwnUpload): Html {
  const { texts, root, translate } = desk;
  const said = texts.uploads;
  const { id, name, state, failure } = upload;
  const droppable = state === 'receiving' || state === 'asking' || state === 'waiting';
  return html`<li><p class="file">${name}</p><p class="small">${instant(desk, upload.createdAt)}</p>
<p><span class="state ${state}">${said.states[state]}</span>${share(upload)}</p>
${sums(desk, upload)}
${failure !== undefined && notice([translate(failure.message), translate(failure.remedy)])}
${state === 'receiving' && html`<p class="small">${said.resume}</p>`}
<div class="buttons">${state === 'asking' && html`<a class="button main" href="${root}/upload/${id}" aria-label="${said.answer}: ${name}">${said.answer}</a>`}
${droppable && form(desk, `upload/${id}/drop`, html`<button aria-label="${said.drop}: ${name}">${said.drop}</button>`)}</div></li>`;
}

function share({ state, size, received, done }: OwnUpload): string {
  if (state === 'importing' && done > 0) return ` (${done})`;
  if (state !== 'receiving' || size === undefined) return '';
  return ` (${Math.floor((100 * received) / size)} %)`;
}

function sums({ texts }: Desk, upload: OwnUpload): Html | false {
  if (upload.sums === undefined) return false;
  const said = texts.uploads.sums;
  const { captured, added, alreadyKnown, excluded } = upload.sums;
  const parts = [
    said.captured(captured),
    said.added(added),
    said.alreadyKnown(alreadyKnown),
    said.excluded(excluded),
  ];
  return html`<p>${parts.join(' · ')}</p>`;
}

function addressSection(desk: Desk, addresses: readonly UploadAddress[]): Html {
  const said = desk.texts.addresses;
  const rows = addresses.map(
    (address) =>
      html`<li><p>${said.created} ${instant(desk, address.createdAt)}, ${
        address.usedAt === undefined ? said.never : html`${said.used} ${instant(desk, address.usedAt)}`
      }</p>${form(desk, `addresses/${address.id}/revoke`, html`<button>${said.revoke}</button>`)}</li>`,
  );
  return html`<section><details><summary>${said.title}</summary><p>${said.about}</p>
${rows.length > 0 && html`<ul class="uploads">${rows}</ul>`}
${form(desk, 'addresses', html`<button>${said.make}</button>`)}</details></section>`;
}

function madeSection({ texts }: Desk, address: string): Html {
  const said = texts.addresses;
  return html`<section class="good" role="status"><h2>${said.title}</h2><p>${said.made}</p><p class="address"><code>${address}</code></p><p class="small">${said.how}</p></section>`;
}
