import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { SpecField } from '#core/source.ts';
import type { Target, TargetAdapter } from '#core/target.ts';
import { type MemoryTarget, memoryTarget } from '#targets/memory/target.ts';

/** Servers by host: what is delivered outlives the target that delivered it. */
export interface PlayedServers {
  readonly adapter: TargetAdapter;
  /** The server of a host, with mailboxes of alice and bob. */
  server(host: string): MemoryTarget;
  /** Addresses whose mailboxes are not there yet. */
  readonly missing: Set<string>;
  /** Hosts of targets that were let go, in order. */
  readonly closed: string[];
}

/** A host that does not answer. */
export const deadHost = 'dead.corp.example';

const field = (name: string, kind: SpecField['kind'], required = false): SpecField => ({
  name,
  kind,
  required,
  label: `target.imap.${name}`,
  help: `target.imap.${name}.help`,
});

/** A kind of target whose servers are in memory; its name is that of a real one. */
export function playedServers(): PlayedServers {
  const servers = new Map<string, MemoryTarget>();
  const closed: string[] = [];
  const missing = new Set<string>();
  const server = (host: string): MemoryTarget => {
    const known = servers.get(host) ?? memoryTarget(['alice@corp.example', 'bob@corp.example']);
    servers.set(host, known);
    return known;
  };
  const spec = {
    name: 'imap',
    fields: [field('host', 'text', true), field('user', 'text'), field('password', 'secret')],
  };
  const open = ({ host = '' }: Readonly<Record<string, string>>): Target => {
    if (host.includes('/'))
      throw new Failure('target-settings', say`The setting ${'host'} is missing.`, say`Give it.`);
    const { resolveMailbox, ensureFolder, deliver } = server(host);
    return {
      spec,
      resolveMailbox: async (address) => (missing.has(address) ? undefined : resolveMailbox(address)),
      ensureFolder,
      deliver,
      check: async () => {
        if (host === deadHost)
          throw new Failure('target-unreachable', say`The server does not answer.`, say`Start it.`);
      },
      prove: (address) => proof(address),
      close: async () => {
        closed.push(host);
      },
    };
  };
  return { adapter: { spec, open }, server, missing, closed };
}

async function* proof(address: string) {
  yield { code: 'mailbox', outcome: 'passed', sentence: say`There is a mailbox ${address}.` } as const;
  if (address.startsWith('bob'))
    throw new Failure('mailbox-full', say`The mailbox is full.`, say`Make room.`);
  yield { code: 'date-kept', outcome: 'not-possible', sentence: say`Nobody knows.` } as const;
}
