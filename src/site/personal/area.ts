import type { Actor } from '#core/actor.ts';
import type { Captures } from '#site/capture/area.ts';
import { checked } from '#site/checked.ts';
import type { Consents } from '#site/consents.ts';
import { type SiteContext, siteItself } from '#site/context.ts';
import { acknowledgedAt, hasAcknowledged, recordAcknowledgement } from '#site/personal/acknowledgements.ts';
import {
  addressVisitor,
  listAddresses,
  makeAddress,
  revokeAddress,
  type UploadAddress,
} from '#site/personal/addresses.ts';
import { type Linking, type LinkingRequest, readLinking, startLinking } from '#site/personal/linking.ts';
import {
  type LinkRequest,
  listLinks,
  makeLink,
  type PersonalLink,
  renewLink,
  revokeLink,
} from '#site/personal/links.ts';
import {
  answerUpload,
  dropUpload,
  listUploads,
  type OwnUpload,
  readUpload,
} from '#site/personal/ownUploads.ts';
import { type Policy, type PolicyText, policyHash, readPolicies, setPolicy } from '#site/personal/policy.ts';
import type { UploadAnswers, UploadReader } from '#site/personal/reader.ts';
import {
  type Append,
  appendUpload,
  beginUpload,
  type NewUpload,
  type UploadProgress,
  uploadProgress,
} from '#site/personal/uploads.ts';
import { openUploadWork, type UploadWork } from '#site/personal/uploadWork.ts';
import {
  type Caller,
  checkProof,
  countAction,
  startSession,
  type Visit,
  type Visitor,
  visit,
} from '#site/personal/visits.ts';

/** The registered users' own pages: links to them, and what can be done there. */
export interface Personal extends Pick<UploadWork, 'run'> {
  /** @returns the link with its token, given out once @throws Failure `user-unknown` */
  invite(request: LinkRequest, actor?: Actor): Promise<PersonalLink & { readonly token: string }>;
  /** @throws Failure `user-unknown` */
  links(email: string): Promise<PersonalLink[]>;
  /** Good for another 72 hours. @throws Failure `not-found`, `link-over` */
  renewLink(id: string, actor?: Actor): Promise<PersonalLink>;
  /** Ends its sessions and upload addresses too. @throws Failure `not-found` */
  revokeLink(id: string, actor?: Actor): Promise<PersonalLink>;
  /** @throws Failure `usage` */
  setPolicy(request: Pick<PolicyText, 'language' | 'text'>, actor?: Actor): Promise<Policy>;
  policies(): Promise<Policy[]>;

  /** Changes nothing. @throws Failure `link-over`, `sign-in-locked` */
  visit(caller: Caller): Promise<Visit>;
  /** @throws Failure `forbidden` */
  checkProof(visit: Visit, given: string): void;
  startSession(visit: Visit): Promise<{ readonly session: string; readonly seconds: number }>;

  acknowledgedAt(user: Visitor, text: string): Promise<Date | undefined>;
  hasAcknowledged(user: Visitor): Promise<boolean>;
  acknowledge(user: Visitor, policy: Pick<PolicyText, 'language' | 'text'>): Promise<void>;

  linking(visit: Visit): Promise<Linking>;
  /** @throws Failure `usage`, `capture-settings`, `sign-in-locked` */
  startLinking(visit: Visit, request: LinkingRequest): Promise<void>;

  /** @returns the token, given out once @throws Failure `upload-limit` */
  makeAddress(visit: Visit): Promise<string>;
  addresses(user: Visitor): Promise<UploadAddress[]>;
  revokeAddress(user: Visitor, id: string): Promise<void>;
  /** Whose upload address it is. @throws Failure `link-over`, `sign-in-locked` */
  addressVisitor(caller: Pick<Caller, 'token' | 'address'>): Promise<Visitor>;

  /** @throws Failure `upload-limit` */
  beginUpload(user: Visitor, upload: NewUpload): Promise<UploadProgress>;
  /** @throws Failure `not-found` */
  uploadProgress(user: Visitor, id: string): Promise<UploadProgress>;
  /** @throws Failure `not-found`, `conflict`, `upload-limit` */
  appendUpload(user: Visitor, append: Append, content: AsyncIterable<Buffer>): Promise<UploadProgress>;
  uploads(user: Visitor): Promise<OwnUpload[]>;
  /** @throws Failure `not-found` */
  upload(user: Visitor, id: string): Promise<OwnUpload>;
  /** @throws Failure `not-found`, `conflict`, `usage` */
  answerUpload(user: Visitor, id: string, answers: UploadAnswers): Promise<void>;
  /** @throws Failure `not-found`, `conflict` */
  dropUpload(user: Visitor, id: string): Promise<void>;
}

/** What the pages need of the site, of the machine and of the composition root. */
export interface PersonalGrounds {
  /** Where it is written down who was told of the capture. */
  readonly consents: Pick<Consents, 'record'>;
  /** The first that accepts a file reads it. */
  readonly readers: readonly UploadReader[];
  /** @throws Failure `disk-full` */
  ensureSpace(): Promise<void>;
}

export function openPersonal(
  context: SiteContext,
  captures: Captures,
  { consents, readers, ensureSpace }: PersonalGrounds,
): Personal {
  const work = openUploadWork(context, readers);
  const woken = <R>(result: R): R => {
    work.wake();
    return result;
  };
  return {
    run: work.run,
    invite: checked((request, actor = siteItself) => makeLink(context, request, actor)),
    links: checked((email) => listLinks(context, email)),
    renewLink: checked((id, actor = siteItself) => renewLink(context, id, actor)),
    revokeLink: checked((id, actor = siteItself) => revokeLink(context, id, actor)),
    setPolicy: checked((request, actor = siteItself) => setPolicy(context, request, actor)),
    policies: checked(() => readPolicies(context)),
    visit: checked((caller) => visit(context, caller)),
    checkProof,
    startSession: checked((visited) => startSession(context, visited)),
    acknowledgedAt: checked(({ id }, text) => acknowledgedAt(context, id, text)),
    hasAcknowledged: checked(({ id }) => hasAcknowledged(context, id)),
    acknowledge: checked(async ({ id }, { language, text }) => {
      const means = 'personal-page';
      await recordAcknowledgement(context, { userId: id, language, text, means });
      await consents.record({ userId: id, state: 'informed', means, note: `SHA-256 ${policyHash(text)}` });
    }),
    linking: checked((visited) => readLinking(context, captures, visited)),
    startLinking: checked((visited, request) => startLinking(context, captures, visited, request)),
    makeAddress: checked(async (visited) => {
      await countAction(context, visited.link);
      return makeAddress(context, visited);
    }),
    addresses: checked(({ id }) => listAddresses(context, id)),
    revokeAddress: checked((user, id) => revokeAddress(context, user, id)),
    addressVisitor: checked((caller) => addressVisitor(context, caller)),
    beginUpload: checked(async (user, upload) => {
      await ensureSpace();
      return beginUpload(context, user, upload);
    }),
    uploadProgress: checked((user, id) => uploadProgress(context, user, id)),
    appendUpload: checked(async (user, append, content) => {
      await ensureSpace();
      return woken(await appendUpload(context, user, append, content));
    }),
    uploads: checked((user) => listUploads(context, user)),
    upload: checked((user, id) => readUpload(context, user, id)),
    answerUpload: checked(async (user, id, answers) => woken(await answerUpload(context, user, id, answers))),
    dropUpload: checked((user, id) => dropUpload(context, user, id)),
  };
}
