import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import {
  fieldsOf,
  idOf,
  openDesk,
  openStarted,
  type PersonalOptions,
  tokenOf,
} from '#http/site/personal/door.ts';
import { failurePage } from '#http/site/personal/failurePage.ts';
import { partText, readMultipart } from '#http/site/personal/multipart.ts';
import { mostAuthors, questionPage } from '#http/site/personal/questionPage.ts';
import { addTus, bodyOf, receiveFile } from '#http/site/personal/tus.ts';
import type { OwnUpload, Visitor } from '#http/site/site.ts';

/** How chats come in: by the form, from the share menu, resumable, and to an upload address; and what is asked then. */
export function addUploadRoutes(listener: FastifyInstance, options: PersonalOptions): void {
  const { site } = options;
  const { personal } = site;
  addTus(listener, site, {
    url: '/p/:token/uploads',
    way: 'page',
    admit: async (request) => (await openSender(options, request)).visit.user,
  });
  addTus(listener, site, {
    url: '/u/:token',
    way: 'address',
    admit: async (request) => {
      const user = await personal.addressVisitor({ token: tokenOf(request), address: request.ip });
      await refuseUnconfirmed(options, user);
      return user;
    },
    receiveWhole: async (request, reply, user) => {
      const id = await receiveWhole(options, request, user);
      return reply.code(201).type('application/json').send({ id });
    },
  });
  listener.post('/p/:token/upload', async (request, reply) => {
    const desk = await openSender(options, request);
    await receiveForm(options, request, { user: desk.visit.user, way: 'page' }, (proof) =>
      personal.checkProof(desk.visit, proof),
    );
    return reply.redirect(desk.root, 303);
  });
  listener.post('/p/:token/share', async (request, reply) => {
    const desk = await openDesk(options, request);
    const { visit, texts, root } = desk;
    // The phone's share menu cannot show a form first, so it has no proof; its cookie is of this site alone.
    if (!visit.started || visit.purpose !== 'phone-archiver' || !(await personal.hasAcknowledged(visit.user)))
      return reply.code(403).send(failurePage(desk, [texts.uploads.notReady], root));
    await receiveForm(options, request, { user: visit.user, way: 'share' });
    return reply.redirect(root, 303);
  });
  listener.get('/p/:token/upload/:id', async (request, reply) => {
    const desk = await openArchiver(options, request);
    const upload = await personal.upload(desk.visit.user, idOf(request));
    if (upload.findings === undefined) return reply.redirect(desk.root, 303);
    return reply.send(questionPage(desk, upload, upload.findings));
  });
  listener.post('/p/:token/upload/:id/answer', async (request, reply) => {
    const desk = await openArchiver(options, request);
    const fields = fieldsOf(request);
    personal.checkProof(desk.visit, fields.get('proof') ?? '');
    const { user } = desk.visit;
    const upload = await personal.upload(user, idOf(request));
    const answers = answersOf(upload, fields);
    if (answers === undefined)
      return reply
        .code(400)
        .send(failurePage(desk, [desk.texts.questions.unchosen], `${desk.root}/upload/${upload.id}`));
    await personal.answerUpload(user, upload.id, answers);
    return reply.redirect(desk.root, 303);
  });
  listener.post('/p/:token/upload/:id/drop', async (request, reply) => {
    const desk = await openArchiver(options, request);
    personal.checkProof(desk.visit, fieldsOf(request).get('proof') ?? '');
    await personal.dropUpload(desk.visit.user, idOf(request));
    return reply.redirect(desk.root, 303);
  });
}

/** A page that sends chats, not one that links a phone. */
async function openArchiver(options: PersonalOptions, request: FastifyRequest) {
  const desk = await openStarted(options, request);
  if (desk.visit.purpose === 'phone-archiver') return desk;
  throw new Failure(
    'forbidden',
    say`This link is for another page.`,
    say`Use the link that was made for sending chats.`,
  );
}

async function openSender(options: PersonalOptions, request: FastifyRequest) {
  const desk = await openArchiver(options, request);
  await refuseUnconfirmed(options, desk.visit.user);
  return desk;
}

async function refuseUnconfirmed({ site }: PersonalOptions, user: Visitor): Promise<void> {
  if (await site.personal.hasAcknowledged(user)) return;
  throw new Failure(
    'forbidden',
    say`The policy has not been confirmed yet.`,
    say`Open your page and confirm it first.`,
  );
}

interface Sender {
  readonly user: Visitor;
  readonly way: 'page' | 'share' | 'address';
}

/** Takes every file of a form. @param checkProof called before the first; absent where no form was shown before */
async function receiveForm(
  { site }: PersonalOptions,
  request: FastifyRequest,
  { user, way }: Sender,
  checkProof?: (proof: string) => void,
): Promise<string[]> {
  let checked = checkProof === undefined;
  const ids: string[] = [];
  for await (const part of readMultipart(bodyOf(request), request.headers['content-type'])) {
    if (part.name === 'proof' && checkProof !== undefined) {
      checkProof(await partText(part, 1_000));
      checked = true;
    }
    if (part.fileName === undefined || part.fileName === '') continue;
    if (!checked) checkProof?.('');
    ids.push(await receiveFile(site, user, { name: part.fileName, way }, part.content));
  }
  if (ids.length > 0) return ids;
  throw new Failure('usage', say`No file came with the form.`, say`Choose the exported chat, then send it.`);
}

/** A Shortcut sends a form, or the file as it is with its name in a header. */
async function receiveWhole(
  options: PersonalOptions,
  request: FastifyRequest,
  user: Visitor,
): Promise<string> {
  const { headers } = request;
  if (/^multipart\/form-data/i.test(headers['content-type'] ?? '')) {
    const ids = await receiveForm(options, request, { user, way: 'address' });
    return ids[0] ?? '';
  }
  const name = plainHeader(headers['x-file-name']) ?? 'chat';
  return receiveFile(options.site, user, { name, way: 'address' }, bodyOf(request));
}

/** Header values are Latin-1 on the wire; programs write names as UTF-8 or percent-encoded. */
function plainHeader(value: string | string[] | undefined): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = Buffer.from(value, 'latin1').toString('utf8');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** @returns undefined where he has not said which name is his */
function answersOf({ findings }: OwnUpload, fields: URLSearchParams) {
  const authors = (findings?.authors ?? []).slice(0, mostAuthors);
  const phone = fields.get('phone') ?? '';
  const chosen = fields.get('me');
  const me = chosen === 'none' ? phone : authors[Number(chosen ?? Number.NaN)]?.name;
  if (me === undefined) return undefined;
  const others = authors.flatMap(({ name }, index) => {
    const who = fields.get(`who-${index}`)?.trim() ?? '';
    return who === '' || name === me ? [] : [[name, who] as const];
  });
  const locale = fields.get('locale');
  return {
    phone,
    me,
    timeZone: fields.get('timeZone') ?? 'UTC',
    authors: Object.fromEntries(others),
    ...(locale === null ? {} : { locale }),
  };
}
