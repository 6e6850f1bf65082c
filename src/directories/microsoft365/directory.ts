import { systemClock } from '#core/clock.ts';
import type { DirectoryAdapter, DirectorySource } from '#core/directory.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { graphFailure, personOf } from '#directories/microsoft365/read.ts';
import { type Microsoft365Place, readPlace } from '#directories/microsoft365/settings.ts';
import { microsoft365Spec } from '#directories/microsoft365/spec.ts';
import { openBudget, publishedLimits } from '#graph/budget.ts';
import { openClient, type Patience, usualPatience } from '#graph/client.ts';
import { listUsers } from '#graph/people.ts';
import { openTokens } from '#graph/tokens.ts';

/** The users of a tenant: all are listed and matched here, for Graph finds phone numbers only as they were typed. */
export const microsoft365: DirectoryAdapter = {
  spec: microsoft365Spec,
  open: (values) => openMicrosoft365(readPlace(values)),
};

/** @param patience other than the usual one for tests */
export function openMicrosoft365(
  { graph, authority, application }: Microsoft365Place,
  patience: Patience = usualPatience,
): DirectorySource {
  const tokens = openTokens(application, { authority, graph, clock: systemClock });
  const client = openClient({ graph, tokens, budget: openBudget(publishedLimits), patience });
  const people: DirectorySource['people'] = async function* (signal) {
    try {
      for await (const user of listUsers(client, signal)) {
        const person = personOf(user);
        if (person !== undefined) yield person;
      }
    } catch (error) {
      throw graphFailure(error);
    }
  };
  return {
    people,
    check: async (signal) => {
      for await (const _ of people(signal, () => undefined)) return;
      throw new Failure(
        'directory-refused',
        say`Microsoft 365 gives no user with an e-mail address.`,
        say`Check the tenant, and that its users have mailboxes.`,
      );
    },
  };
}
