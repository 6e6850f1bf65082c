import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, type Call, errorAnswer, GraphError } from './answers.ts';
import type { Application } from './applications.ts';
import { asksForImmutableIds, mailboxUser, route } from './router.ts';
import type { Tenant } from './tenant.ts';

/** An answer, or the connection dropped in its place. */
export type Outcome = Answer | 'dropped';

/**
 * One request as the service treats it: the token first, then the budgets, then a fault if there is to be one,
 * then the work. A request that meets a fault has used its share of the budget.
 */
export async function serve(call: Call, tenant: Tenant, path: string): Promise<Outcome> {
  const upload = path.startsWith('/api/gv1.0/');
  return await answered(call, tenant, async () => {
    const application = upload ? undefined : tenant.tokens.applicationOf(call.headers.authorization);
    const owner = upload ? uploadOwner(tenant, path) : mailboxUser(call, tenant)?.id;
    return await admitted({ call, tenant, owner, path }, async () =>
      application ? await route(call, tenant, application) : tenant.uploads.continue(call, path),
    );
  });
}

/** A request within a batch, whose application is known. A dropped answer is a gateway's there. */
export async function serveWithin(call: Call, tenant: Tenant, application: Application): Promise<Answer> {
  const path = `/v1.0/${call.segments.join('/')}`;
  const outcome = await answered(call, tenant, () =>
    admitted({ call, tenant, owner: mailboxUser(call, tenant)?.id, path }, () =>
      route(call, tenant, application),
    ),
  );
  if (outcome !== 'dropped') return outcome;
  return errorAnswer(new GraphError(504, 'UnknownError', ''), tenant.clock.now(), undefined);
}

/** Puts a refusal into its form, and the headers on every answer. */
export async function answered(call: Call, tenant: Tenant, work: () => Promise<Outcome>): Promise<Outcome> {
  const told = call.headers['client-request-id'];
  const clientRequestId = Array.isArray(told) ? told[0] : told;
  const outcome = await work().catch((error: unknown) => {
    if (error instanceof GraphError) return errorAnswer(error, tenant.clock.now(), clientRequestId);
    throw error;
  });
  if (outcome === 'dropped') return outcome;
  const headers = {
    'request-id': randomUUID(),
    ...(clientRequestId ? { 'client-request-id': clientRequestId } : {}),
    ...(asksForImmutableIds(call) ? { 'preference-applied': 'IdType="ImmutableId"' } : {}),
    ...outcome.headers,
  };
  return { ...outcome, headers };
}

interface Visit {
  readonly call: Call;
  readonly tenant: Tenant;
  /** The user whose mailbox it is for; no mailbox's budget when absent. */
  readonly owner: string | undefined;
  readonly path: string;
}

async function admitted({ call, tenant, owner, path }: Visit, work: () => Promise<Answer>): Promise<Outcome> {
  const uploaded = call.method === 'GET' || call.method === 'DELETE' ? 0 : call.body.length;
  const leave = owner === undefined ? undefined : tenant.throttle.admit(owner, uploaded);
  try {
    const fault = tenant.faults.of(call.method, path);
    await sleep(tenant.latencyMs + (fault?.kind === 'delayed' ? fault.milliseconds : 0));
    if (fault?.kind === 'cut') return 'dropped';
    if (fault?.kind === 'refused') throw unavailable(fault.status, fault.retryAfter);
    const answer = await work();
    return fault?.kind === 'lost' ? 'dropped' : answer;
  } finally {
    leave?.();
  }
}

function uploadOwner(tenant: Tenant, path: string): string | undefined {
  return /^users\('([^']+)'\)$/.exec(tenant.uploads.ownerOf(path) ?? '')?.[1];
}

function unavailable(status: number, retryAfter: number | undefined): GraphError {
  const code = { 500: 'ErrorInternalServerError', 502: 'BadGateway', 503: 'ServiceUnavailable' }[status];
  const headers: Record<string, string> =
    retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  return new GraphError(status, code ?? 'UnknownError', 'The service cannot answer right now.', headers);
}
