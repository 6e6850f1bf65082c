import type { FastifyInstance, FastifyRequest } from 'fastify';
import { authenticate } from '#http/site/authentication.ts';
import type { Route } from '#http/site/route.ts';
import { siteRoutes } from '#http/site/routes.ts';
import { defaultBodyLimit, openServer, type SiteListenerOptions } from '#http/site/server.ts';
import type { Caller, Site } from '#http/site/site.ts';

/** The site's private listener: the feed for connectors, and its administration. Listens nowhere until told to. */
export function siteListener(site: Site, options: SiteListenerOptions = {}): FastifyInstance {
  const listener = openServer(options);
  listener.addContentTypeParser('text/csv', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  );
  for (const route of siteRoutes) addRoute(listener, site, route);
  return listener;
}

/** Sign-in comes before the body is read. */
function addRoute(listener: FastifyInstance, site: Site, route: Route): void {
  const callers = new WeakMap<FastifyRequest, Caller>();
  listener.route({
    method: route.method,
    url: route.path,
    bodyLimit: route.bodyLimit ?? defaultBodyLimit,
    onRequest: async (request) => {
      const caller = await authenticate(site, route.access, request);
      if (caller !== undefined) callers.set(request, caller);
    },
    handler: async (request, reply) => {
      const answer = await route.run({
        site,
        request,
        reply,
        param: (name) => (request.params as Record<string, string>)[name] ?? '',
        caller: () => requireCaller(callers.get(request)),
      });
      if (reply.sent || answer === reply) return reply;
      return answer === undefined ? reply.code(204).send() : reply.send(answer);
    },
  });
}

function requireCaller(caller: Caller | undefined): Caller {
  if (caller === undefined) throw new Error('a route for anyone asks who is signed in');
  return caller;
}
