import type { FastifyReply, FastifyRequest } from 'fastify';
import { sessionCookie } from '#http/center/authenticate.ts';
import type { Browser } from '#http/center/handler.ts';

/** Ties the answer of the identity provider to the browser that asked. */
const bindingCookie = 'holdfast_sign_in';

/** Cookies that no script can read and no other site's page sends along; `Secure` wherever the browser speaks TLS. */
export function browserOf(request: FastifyRequest, reply: FastifyReply): Browser {
  const secure = request.protocol === 'https';
  const session = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;
  // Lax: the provider leads the browser back from its own address.
  const binding = { ...session, path: '/api/v1/session', sameSite: 'lax' } as const;
  return {
    sessionToken: request.cookies[sessionCookie],
    beginSession: (token, expires) => void reply.setCookie(sessionCookie, token, { ...session, expires }),
    endSession: () => void reply.clearCookie(sessionCookie, session),
    binding: request.cookies[bindingCookie],
    keepBinding: (value, expires) => void reply.setCookie(bindingCookie, value, { ...binding, expires }),
    dropBinding: () => void reply.clearCookie(bindingCookie, binding),
    url: `${request.protocol}://${request.host}${request.url}`,
    redirect: (to) => void reply.redirect(to, 302),
  };
}
