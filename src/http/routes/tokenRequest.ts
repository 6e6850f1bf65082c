import type { z } from 'zod';
import type { App } from '#app/app.ts';
import { defined } from '#http/center/defined.ts';
import type { newTokenBody } from '#http/contract/session.ts';

type OwnRequest = Parameters<App['signIn']['makeToken']>[1];

/** Scopes are names of permissions; the App refuses those that the operator does not have. */
export function tokenRequest(body: z.output<typeof newTokenBody>): OwnRequest {
  const { scopes, expiresAt, name } = body;
  return defined({
    name,
    scopes: scopes as OwnRequest['scopes'],
    expiresAt: expiresAt === undefined ? undefined : new Date(expiresAt),
  });
}
