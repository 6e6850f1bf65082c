import type { Entry } from 'ldapts';
import type { DirectoryAdapter } from '#core/directory.ts';
import { Failure } from '#core/failure.ts';
import { type Sentence, say } from '#core/sentence.ts';
import { personOf, wantedAttributes } from '#directories/ldap/read.ts';
import { brokenOff, openLdapSession } from '#directories/ldap/session.ts';
import { type LdapSettings, parseLdapSettings } from '#directories/ldap/settings.ts';
import { ldapSpec } from '#directories/ldap/spec.ts';

/** Entries that a server gives at most; more is no directory of one organisation. */
const mostEntries = 500_000;

/** Entries of a page, as Active Directory allows them at most 1,000; the second size, should the first end in doubt. */
const pageSizes = [500, 487] as const;

/** People from an LDAP server: Active Directory, OpenLDAP and others that speak RFC 4511 with pages (RFC 2696). */
export const ldap: DirectoryAdapter = {
  spec: ldapSpec,
  open: (values) => {
    const settings = parseLdapSettings(values);
    return {
      people: async function* (signal, doubt) {
        for (const entry of await readEntries(settings, signal, doubt)) {
          const person = personOf(entry, settings.attributes, doubt);
          if (person !== undefined) yield person;
        }
      },
      check: async (signal) => {
        const session = await openLdapSession(settings, signal);
        try {
          if (!(await session.anybody())) throw nobody(settings);
        } finally {
          await session.close();
        }
      },
    };
  },
};

interface Reading {
  readonly entries: readonly Entry[];
  readonly references: number;
  /** The last page was empty. The server may end like this, or it may have had more to give (RFC 2696, 3). */
  readonly endedEmpty: boolean;
}

async function readEntries(
  settings: LdapSettings,
  signal: AbortSignal,
  doubt: (sentence: Sentence) => void,
): Promise<readonly Entry[]> {
  let reading = await readPages(settings, signal, pageSizes[0]);
  if (reading.endedEmpty) {
    const again = await readPages(settings, signal, pageSizes[1]);
    if (again.endedEmpty || again.entries.length !== reading.entries.length) throw brokenOff();
    reading = again;
  }
  if (reading.entries.length === 0) throw nobody(settings);
  if (reading.references > 0)
    doubt(
      say`The server refers to ${reading.references} other places; they are not followed. Each may be a directory of its own.`,
    );
  return reading.entries;
}

async function readPages(settings: LdapSettings, signal: AbortSignal, pageSize: number): Promise<Reading> {
  const session = await openLdapSession(settings, signal);
  const entries: Entry[] = [];
  let references = 0;
  let endedEmpty = false;
  try {
    for await (const page of session.pages(wantedAttributes(settings.attributes), pageSize)) {
      signal.throwIfAborted();
      entries.push(...page.entries);
      references += page.references;
      endedEmpty = entries.length > 0 && page.entries.length === 0 && page.references === 0;
      if (entries.length > mostEntries) throw tooMany();
    }
  } finally {
    await session.close();
  }
  return { entries, references, endedEmpty };
}

function nobody({ base, filter }: LdapSettings): Failure {
  return new Failure(
    'directory-refused',
    say`Below ${base} no entry fits the filter ${filter}.`,
    say`Correct base or filter, or let the account read there.`,
  );
}

function tooMany(): Failure {
  return new Failure(
    'directory-refused',
    say`The LDAP server gives more than ${mostEntries} entries.`,
    say`Narrow base or filter.`,
  );
}
