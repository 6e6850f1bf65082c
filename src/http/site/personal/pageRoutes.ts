import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { devicePage, isMoving as isLinking, linkingState } from '#http/site/personal/devicePage.ts';
import {
  fieldsOf,
  idOf,
  openDesk,
  openStarted,
  originOf,
  type PersonalOptions,
  refuseForeign,
  setCookie,
} from '#http/site/personal/door.ts';
import { failurePage } from '#http/site/personal/failurePage.ts';
import { gatePage } from '#http/site/personal/gatePage.ts';
import type { Html } from '#http/site/personal/html.ts';
import type { Desk } from '#http/site/personal/layout.ts';
import { isMoving as isUploading, phonePage, uploadList } from '#http/site/personal/phonePage.ts';
import { policyFor } from '#http/site/personal/policySection.ts';
import { privacySection } from '#http/site/personal/privacySection.ts';

/** The pages of a link, and what their buttons do. Opening one changes nothing. */
export function addPageRoutes(listener: FastifyInstance, options: PersonalOptions): void {
  const { site, clock } = options;
  const { personal } = site;
  listener.get('/p/:token', async (request, reply) => {
    const desk = await openDesk(options, request);
    return reply.send(desk.visit.started ? await ownPage(options, desk) : gatePage(desk));
  });
  listener.post('/p/:token/begin', async (request, reply) => {
    refuseForeign(request);
    const { visit, root } = await openDesk(options, request);
    personal.checkProof(visit, fieldsOf(request).get('proof') ?? '');
    if (!visit.started) setCookie(options, { request, reply }, await personal.startSession(visit));
    return reply.redirect(root, 303);
  });
  listener.post('/p/:token/acknowledge', async (request, reply) => {
    const desk = await openStarted(options, request);
    const fields = fieldsOf(request);
    personal.checkProof(desk.visit, fields.get('proof') ?? '');
    const said = desk.texts.policy;
    const policy = await policyFor(site, desk.language);
    const refusal =
      fields.get('version') !== policy.version
        ? said.changed
        : fields.get('agree') === 'yes'
          ? undefined
          : said.unchecked;
    if (refusal !== undefined) return reply.code(400).send(failurePage(desk, [refusal], desk.root));
    await personal.acknowledge(desk.visit.user, policy);
    return reply.redirect(desk.root, 303);
  });
  listener.post('/p/:token/link', async (request, reply) => {
    const desk = await openStarted(options, request);
    const fields = fieldsOf(request);
    personal.checkProof(desk.visit, fields.get('proof') ?? '');
    const { text } = await policyFor(site, desk.language);
    if (
      desk.visit.purpose !== 'link-device' ||
      (await personal.acknowledgedAt(desk.visit.user, text)) === undefined
    )
      return reply.redirect(desk.root, 303);
    const phone = fields.get('phone') ?? '';
    await personal.startLinking(desk.visit, { phone, pairing: fields.get('way') === 'code' });
    return reply.redirect(desk.root, 303);
  });
  listener.get('/p/:token/state', async (request) => {
    const desk = await openStarted(options, request);
    const { content, moving } = await liveState(options, desk, clock());
    const html = content.toString();
    const version = createHash('sha256').update(html).digest('base64url').slice(0, 16);
    return { version, moving, html };
  });
  listener.post('/p/:token/addresses', async (request, reply) => {
    const desk = await openStarted(options, request);
    personal.checkProof(desk.visit, fieldsOf(request).get('proof') ?? '');
    const { user } = desk.visit;
    if (desk.visit.purpose !== 'phone-archiver' || !(await personal.hasAcknowledged(user)))
      return reply.redirect(desk.root, 303);
    const made = `${originOf(options, request)}/u/${await personal.makeAddress(desk.visit)}`;
    return reply.send(await ownPage(options, desk, made));
  });
  listener.post('/p/:token/addresses/:id/revoke', async (request, reply) => {
    const desk = await openStarted(options, request);
    personal.checkProof(desk.visit, fieldsOf(request).get('proof') ?? '');
    await personal.revokeAddress(desk.visit.user, idOf(request));
    return reply.redirect(desk.root, 303);
  });
  listener.get('/p/:token/app.webmanifest', async (request, reply) => {
    const { root, language, texts } = await openDesk(options, request);
    reply.type('application/manifest+json');
    return reply.send(JSON.stringify(manifest(root, language, texts.products.phone)));
  });
}

/** The page behind the button. @param made an upload address that was made just now */
async function ownPage({ site, clock }: PersonalOptions, desk: Desk, made?: string): Promise<string> {
  const { visit, language } = desk;
  const { personal } = site;
  const policy = await policyFor(site, language);
  const confirmedAt = await personal.acknowledgedAt(visit.user, policy.text);
  const privacy = await privacySection(site, desk);
  if (visit.purpose === 'link-device')
    return devicePage(desk, policy, {
      confirmedAt,
      linking: await personal.linking(visit),
      now: clock(),
      privacy,
    });
  const uploads = await personal.uploads(visit.user);
  const addresses = await personal.addresses(visit.user);
  return phonePage(desk, policy, { confirmedAt, uploads, addresses, made, privacy });
}

async function liveState(
  { site }: PersonalOptions,
  desk: Desk,
  now: Date,
): Promise<{ content: Html; moving: boolean }> {
  if (desk.visit.purpose === 'link-device') {
    const linking = await site.personal.linking(desk.visit);
    return { content: linkingState(desk, linking, now), moving: isLinking(linking) };
  }
  const uploads = await site.personal.uploads(desk.visit.user);
  return { content: uploadList(desk, uploads), moving: uploads.some(isUploading) };
}

/** Web application manifest (W3C) with Web Share Target: *Export chat* of the phone goes to `share`. */
function manifest(root: string, language: string, name: string): object {
  const icons = [192, 512].map((size) => ({
    src: `/personal/icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any',
  }));
  const masked = icons.map((icon) => ({ ...icon, purpose: 'maskable' }));
  return {
    id: root,
    name,
    short_name: 'Phone Archiver',
    lang: language,
    start_url: root,
    scope: root,
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#0f548c',
    icons: [...icons, ...masked],
    share_target: {
      action: `${root}/share`,
      method: 'POST',
      enctype: 'multipart/form-data',
      params: {
        title: 'title',
        text: 'text',
        files: [
          {
            name: 'file',
            accept: [
              'application/zip',
              'application/x-zip-compressed',
              'text/plain',
              '.zip',
              '.txt',
              '.crypt15',
            ],
          },
        ],
      },
    },
  };
}
