import { systemClock } from '#core/clock.ts';
import type { Receipts, Target, TargetGround } from '#core/target.ts';
import { type Limits, publishedLimits } from '#graph/budget.ts';
import { type Patience, usualPatience } from '#graph/client.ts';
import { machineTimers, type Timers } from '#graph/timers.ts';
import { readSettings } from '../../src/targets/microsoft365/settings.ts';
import { openMicrosoft365 } from '../../src/targets/microsoft365/target.ts';
import { archiveDomain } from '../mail/items.ts';
import { selfSigned } from './certificate.ts';
import { type FakeGraph, startFakeGraph } from './graph/fake.ts';
import type { TenantOptions } from './graph/tenant.ts';

/** A tenant on this machine, with an application that signs in by a certificate. */
export interface TestTenant {
  readonly graph: FakeGraph;
  /** Settings of a target there. */
  readonly values: Readonly<Record<string, string>>;
  open(options: OpenOptions): Target;
}

export interface OpenOptions {
  readonly receipts: Receipts;
  readonly values?: Readonly<Record<string, string>>;
  readonly limits?: Partial<Limits>;
  readonly patience?: Partial<Patience>;
  readonly timers?: Timers;
}

const tenant = 'corp.example';
const clientId = 'archive';

export async function testTenant(
  addresses: readonly string[],
  options: Partial<TenantOptions> = {},
): Promise<TestTenant> {
  const { key, cert } = selfSigned('127.0.0.1', 'rsa');
  const graph = await startFakeGraph({
    tenant,
    applications: [{ clientId, certificates: [cert], roles: ['Mail.ReadWrite', 'User.Read.All'] }],
    users: addresses.map((userPrincipalName) => ({ userPrincipalName })),
    ...options,
  });
  const values = {
    tenant,
    'client-id': clientId,
    credential: 'certificate',
    certificate: `${cert}\n${key}`,
    'graph-url': graph.url,
    'sign-in-url': graph.authority,
  };
  return {
    graph,
    values,
    open: ({ values: more = {}, ...opened }) => openTarget({ ...opened, values: { ...values, ...more } }),
  };
}

export function openTarget({
  receipts,
  values = {},
  limits = {},
  patience = {},
  timers = machineTimers,
}: OpenOptions): Target {
  return openMicrosoft365(readSettings(values), groundOf(receipts), {
    limits: { ...publishedLimits, ...limits },
    patience: { ...usualPatience, firstPause: 10, longestPause: 200, ...patience },
    timers,
  });
}

function groundOf(receipts: Receipts): TargetGround {
  return {
    clock: systemClock,
    receipts,
    archiveDomain,
    archiveAddress: (item) => `https://archive.corp.example/items/${item}`,
  };
}
