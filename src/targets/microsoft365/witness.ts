import type { GraphClient } from '#graph/client.ts';
import { isForbidden } from '#targets/microsoft365/failures.ts';

/**
 * Tells whether a mailbox that the application may not open is alone in that (it is out of the scope that RBAC for
 * Applications gives), or whether the application may open none: Graph answers both with the same 403.
 */
export interface Witness {
  /** A mailbox has just been opened. */
  opened(mailbox: string): void;
  /** Whether another mailbox opens; undefined where none is known that did. */
  opensOther(mailbox: string, signal: AbortSignal): Promise<boolean | undefined>;
}

/** @param first the address of a mailbox that is known to be there, as the settings name it */
export function openWitness(client: GraphClient, first: string | undefined): Witness {
  const known = new Set<string>(first === undefined ? [] : [first]);
  return {
    opened: (mailbox) => {
      // The last two are enough: one of them is another one.
      if (known.has(mailbox)) return;
      known.add(mailbox);
      for (const one of known) if (known.size > 3 && one !== first) known.delete(one);
    },
    opensOther: async (mailbox, signal) => {
      let refused: false | undefined;
      for (const one of [...known].filter((other) => other !== mailbox)) {
        try {
          await askForFolder(client, one, signal);
          return true;
        } catch (error) {
          if (isForbidden(error)) refused = false;
        }
      }
      return refused;
    },
  };
}

/** The least that shows that a mailbox opens. */
export async function askForFolder(client: GraphClient, mailbox: string, signal: AbortSignal): Promise<void> {
  const path = `/users/${encodeURIComponent(mailbox)}/mailFolders?$top=1&$select=id`;
  await client.request({ method: 'GET', path, mailbox }, signal);
}
