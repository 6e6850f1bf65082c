import { z } from 'zod';
import { signInAnswer, signInRequest } from '#core/feed.ts';
import { bearerToken } from '#http/site/authentication.ts';
import { type Route, route } from '#http/site/route.ts';

export const sessionRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/health',
    access: 'anyone',
    operation: 'health',
    summary: 'Whether the site answers. Says nothing else.',
    answer: z.object({ status: z.literal('ok') }),
    handle: async () => ({ status: 'ok' }),
  }),
  route({
    method: 'POST',
    path: '/site/v1/sessions',
    access: 'anyone',
    operation: 'signIn',
    summary:
      'Signs in with user name and password; the token goes into `Authorization: Bearer` until it expires.',
    body: signInRequest,
    answer: signInAnswer,
    handle: async ({ site, body, request }) => {
      const { token, expiresAt } = await site.signIn({ ...body, address: request.ip });
      return { token, expiresAt: expiresAt.toISOString() };
    },
  }),
  route({
    method: 'DELETE',
    path: '/site/v1/sessions/current',
    access: 'account',
    operation: 'signOut',
    summary: 'Ends the session of the token.',
    handle: async ({ site, request }) => site.signOut(bearerToken(request) ?? ''),
  }),
];
