import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { Desk, Paper } from '#http/site/personal/layout.ts';
import type { Site } from '#http/site/site.ts';
import { pageLanguage, personalTexts } from '#i18n/personal/texts.ts';
import { translateTo } from '#i18n/sentences/translate.ts';

/** What the personal pages are opened with. */
export interface PersonalOptions {
  readonly site: Site;
  /** How users' phones reach the listener, without a slash at its end; absent: as the request says. */
  readonly publicUrl: string | undefined;
  readonly clock: () => Date;
  readonly logger: FastifyBaseLogger | undefined;
}

const cookieName = 'holdfast-page';

/** A form of urlencoded fields. */
export function fieldsOf({ body }: FastifyRequest): URLSearchParams {
  return new URLSearchParams(typeof body === 'string' ? body : '');
}

/** The token of a personal link or upload address. */
export function tokenOf(request: FastifyRequest): string {
  return (request.params as { token?: string }).token ?? '';
}

export function idOf(request: FastifyRequest): string {
  return (request.params as { id?: string }).id ?? '';
}

/** What a page for somebody of unknown language is written with. */
export async function paperFor(request: FastifyRequest, link?: string): Promise<Paper> {
  const language = pageLanguage(link, request.headers['accept-language']);
  return { language, texts: personalTexts(language), translate: await translateTo(language) };
}

/** Who comes, at his page. Changes nothing. @throws Failure `link-over`, `sign-in-locked` */
export async function openDesk({ site }: PersonalOptions, request: FastifyRequest): Promise<Desk> {
  const token = tokenOf(request);
  const session = cookieOf(request);
  const visit = await site.personal.visit({ token, session, address: request.ip });
  return { ...(await paperFor(request, visit.language)), visit, root: `/p/${token}` };
}

/** The same, for what changes something: only from a browser in which the button was pressed. */
export async function openStarted(options: PersonalOptions, request: FastifyRequest): Promise<Desk> {
  refuseForeign(request);
  const desk = await openDesk(options, request);
  if (desk.visit.started) return desk;
  throw new Failure(
    'forbidden',
    say`This page was not begun in this browser.`,
    say`Open your link in this browser and press the button first.`,
  );
}

/** A page of another origin cannot act here (Fetch metadata, W3C); old browsers do not say where they come from. */
export function refuseForeign({ headers }: FastifyRequest): void {
  const from = headers['sec-fetch-site'];
  if (from === undefined || from === 'same-origin' || from === 'none') return;
  throw new Failure('forbidden', say`The request comes from another site.`, say`Use the page itself.`);
}

/** The cookie goes back to this link alone, and never from another site. */
export function setCookie(
  { publicUrl }: PersonalOptions,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  { session, seconds }: { readonly session: string; readonly seconds: number },
): void {
  const isSecure = request.protocol === 'https' || publicUrl?.startsWith('https:') === true;
  const path = `/p/${tokenOf(request)}`;
  const secure = isSecure ? '; Secure' : '';
  reply.header(
    'set-cookie',
    `${cookieName}=${session}; Path=${path}; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure}`,
  );
}

/** Where phones find this listener. */
export function originOf({ publicUrl }: PersonalOptions, request: FastifyRequest): string {
  return publicUrl?.replace(/\/+$/, '') ?? `${request.protocol}://${request.host}`;
}

function cookieOf({ headers }: FastifyRequest): string | undefined {
  const found = (headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${cookieName}=`));
  return found?.slice(cookieName.length + 1);
}
