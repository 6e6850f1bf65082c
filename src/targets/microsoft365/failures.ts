import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { GraphBusy, GraphRefusal, GraphUncertain, GraphUnreachable } from '#graph/outcome.ts';

/** Names of errors that concern one mailbox. Exchange and Graph give several for the same thing. */
const noMailbox = [
  'ErrorInvalidUser',
  'ErrorMailboxNotEnabledForRESTAPI',
  'ErrorNonExistentMailbox',
  'MailboxNotEnabledForRESTAPI',
  'MailboxNotSupportedForRESTAPI',
  'Request_ResourceNotFound',
  'ResourceNotFound',
];
const noRoom = ['ErrorQuotaExceeded', 'ErrorQuotaExceededOnDelete', 'ErrorMailboxFull'];
const tooLarge = ['ErrorAttachmentSizeLimitExceeded', 'ErrorMessageSizeExceeded', 'RequestEntityTooLarge'];

/** The mailbox, folder or message that was asked for is not there (any more). */
export function isGone(error: unknown): boolean {
  return error instanceof GraphRefusal && error.status === 404 && !noMailbox.includes(error.code);
}

/** Nobody has this mailbox, or it is none that applications may open. */
export function isNoMailbox(error: unknown): boolean {
  return error instanceof GraphRefusal && noMailbox.includes(error.code);
}

/** The application may not open it: by its scope (RBAC for Applications), or because a permission is missing. */
export function isForbidden(error: unknown): boolean {
  return error instanceof GraphRefusal && error.status === 403;
}

/** What Graph said, as a Failure; every other error as it is. */
export function graphFailure(error: unknown): unknown {
  const details = error instanceof GraphRefusal ? { status: error.status, code: error.code } : {};
  const options = { cause: error, details };
  if (error instanceof GraphBusy)
    return new Failure(
      'target-throttled',
      say`Microsoft 365 asks to wait, longer than one delivery waits.`,
      say`Nothing to do: delivery goes on by itself.`,
      options,
    );
  if (error instanceof GraphUnreachable)
    return new Failure(
      'target-unreachable',
      say`Microsoft 365 does not answer.`,
      say`Delivery is tried again. If it stays so, check the cloud that is chosen, and that this machine reaches it.`,
      options,
    );
  if (error instanceof GraphUncertain)
    return new Failure(
      'target-answer',
      say`Microsoft 365 broke off before it had answered.`,
      say`Nothing to do: the mailbox is asked what it has before anything is sent again.`,
      options,
    );
  return error instanceof GraphRefusal ? refusalFailure(error, options) : error;
}

type Options = NonNullable<ConstructorParameters<typeof Failure>[3]>;

function refusalFailure(error: GraphRefusal, options: Options): Failure {
  if (isNoMailbox(error))
    return new Failure(
      'mailbox-unknown',
      say`Microsoft 365 has no such mailbox, or none that applications may open (${error.code}).`,
      say`Give the user a licence with a mailbox, or correct the mapping; then deliver again.`,
      options,
    );
  if (noRoom.includes(error.code))
    return new Failure(
      'mailbox-full',
      say`The mailbox has reached its quota.`,
      say`Make room or raise the quota. It is tried again for some days; after that, deliver again.`,
      options,
    );
  if (tooLarge.includes(error.code) || error.status === 413)
    return new Failure(
      'item-too-large',
      say`The mailbox does not take a mail of this size (${error.code}).`,
      say`Lower the size limit of the target to what the tenant takes, or raise it there; then deliver again.`,
      options,
    );
  if (error.status === 401 || error.status === 403)
    return new Failure(
      'target-sign-in',
      say`Microsoft 365 does not let the application do this (${error.code}).`,
      say`Check the credential and that it has not run out, and the permission Mail.ReadWrite or its role in Exchange: \`holdfast target prove\` tells them apart.`,
      options,
    );
  return new Failure(
    'target-refused',
    say`Microsoft 365 refused a request (${error.status} ${error.code}).`,
    say`It is tried again. If it stays so, report it with this code.`,
    options,
  );
}

/** Not there, or out of the application's scope. @param name the mailbox's address or id */
export function mailboxUnknown(name: string): Failure {
  return new Failure(
    'mailbox-unknown',
    say`Microsoft 365 has no mailbox ${name}, or the application may not open it.`,
    say`Give the user a licence with a mailbox, or add it to the scope of the application (RBAC for Applications in Exchange).`,
  );
}
