import type { DirectoryPerson } from '#core/directory.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { GraphBusy, GraphRefusal, GraphUncertain, GraphUnreachable } from '#graph/outcome.ts';
import type { GraphUser } from '#graph/people.ts';

/** A user as a person with a mailbox; undefined for a guest, whose mailbox is in another organisation. */
export function personOf(user: GraphUser): DirectoryPerson | undefined {
  // Entra names guests so ("Properties of a Microsoft Entra B2B collaboration user").
  if (user.userPrincipalName.includes('#EXT#')) return undefined;
  const { id, mail, aliases, phones, displayName, enabled } = user;
  return {
    id,
    address: mail.toLowerCase(),
    aliases: aliases.map((alias) => alias.toLowerCase()),
    phones,
    ...(displayName !== undefined && { displayName }),
    active: enabled,
  };
}

/** What Graph said, as a Failure; every other error as it is. */
export function graphFailure(error: unknown): unknown {
  if (error instanceof GraphBusy || error instanceof GraphUnreachable || error instanceof GraphUncertain)
    return new Failure(
      'directory-unreachable',
      say`Microsoft 365 does not answer.`,
      say`It is read again later. If it stays so, check the cloud that is chosen, and that this machine reaches it.`,
      { cause: error },
    );
  if (!(error instanceof GraphRefusal)) return error;
  const { status, code } = error;
  const options = { cause: error, details: { status, code } };
  if (status === 401)
    return new Failure(
      'directory-refused',
      say`Microsoft 365 does not let the application sign in (${code}).`,
      say`Check tenant, client-id and the credential, and that it has not run out.`,
      options,
    );
  if (status === 403)
    return new Failure(
      'directory-refused',
      say`Microsoft 365 does not let the application read users (${code}).`,
      say`Give it the application permission User.Read.All, and an administrator's consent.`,
      options,
    );
  return new Failure(
    'directory-refused',
    say`Microsoft 365 refused to give users (${status} ${code}).`,
    say`If it stays so, report it with this code.`,
    options,
  );
}
