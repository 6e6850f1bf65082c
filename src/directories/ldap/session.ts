import { Client, type Entry } from 'ldapts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { serverFailure } from '#directories/ldap/faults.ts';
import type { LdapSettings } from '#directories/ldap/settings.ts';

/** Milliseconds. */
const connectTimeout = 10_000;
const answerTimeout = 60_000;

/** Partitions to which Active Directory refers whoever searches a whole domain; nobody lives there (MS-ADTS, 6.1.1). */
const withoutPeople = /\/(CN=Configuration|DC=DomainDnsZones|DC=ForestDnsZones),/iu;

/** A connection on which somebody has signed in, or nobody where nobody needs to. */
export interface LdapSession {
  /**
   * A page after the other. References to other servers are not followed.
   * @throws Failure `directory-unreachable`, `directory-refused`
   */
  pages(attributes: readonly string[], pageSize: number): AsyncGenerator<LdapPage>;
  /** Whether there is at least one entry. */
  anybody(): Promise<boolean>;
  close(): Promise<void>;
}

export interface LdapPage {
  readonly entries: readonly Entry[];
  readonly references: number;
}

/**
 * Connects, secures the connection and signs in.
 * @throws Failure `directory-unreachable`, `directory-refused`
 */
export async function openLdapSession(settings: LdapSettings, signal: AbortSignal): Promise<LdapSession> {
  signal.throwIfAborted();
  const { url, host, security, ca, bind, base, filter } = settings;
  const tlsOptions = { host, ...(ca !== undefined && { ca }), minVersion: 'TLSv1.2' as const };
  const client = new Client({
    url,
    connectTimeout,
    timeout: answerTimeout,
    ...(security === 'tls' && { tlsOptions }),
  });
  const close = async (): Promise<void> => {
    signal.removeEventListener('abort', close);
    // A connection that is gone cannot be said goodbye to.
    await client.unbind().catch(() => undefined);
  };
  signal.addEventListener('abort', close);
  const ask = async <Answer>(question: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await question();
    } catch (error) {
      await close();
      signal.throwIfAborted();
      throw serverFailure(error, settings);
    }
  };
  await ask(async () => {
    if (security === 'start-tls') await client.startTLS(tlsOptions);
    // Also for nobody: a client that finds itself unbound later has lost its connection.
    await client.bind(bind?.dn ?? '', bind?.password ?? '');
  });
  return {
    pages: async function* (attributes, pageSize) {
      const search = client.searchPaginated(base, {
        scope: 'sub',
        filter,
        attributes: [...attributes],
        explicitBufferAttributes: ['objectGUID'],
        paged: { pageSize },
      });
      for (;;) {
        // The client would connect anew by itself, unsecured and as nobody, and be shown what nobody may see.
        if (!client.isBound) throw brokenOff();
        const page = await ask(() => search.next());
        if (page.done === true) return;
        const { searchEntries: entries, searchReferences } = page.value;
        yield { entries, references: searchReferences.filter((place) => !withoutPeople.test(place)).length };
      }
    },
    anybody: async () => {
      const found = await ask(() =>
        client.search(base, { scope: 'sub', filter, attributes: ['1.1'], sizeLimit: 1 }),
      );
      return found.searchEntries.length > 0;
    },
    close,
  };
}

/** @throws nothing */
export function brokenOff(): Failure {
  return new Failure(
    'directory-unreachable',
    say`The LDAP server broke the reading off.`,
    say`Nothing is taken over; it is read again later.`,
  );
}
