import { z } from 'zod';
import type { Envelope } from '#core/envelope.ts';
import {
  acknowledgement,
  coverageAnswer,
  type EnvelopeAnswer,
  envelopesAnswer,
  siteAnswer,
  subscriptionRequest,
} from '#core/feed.ts';
import { own } from '#core/issue.ts';
import { type Service, services } from '#core/item.ts';
import { say } from '#core/sentence.ts';
import { sendAttachment } from '#http/site/attachment.ts';
import { type Route, route } from '#http/site/route.ts';

/** The version of the feed, not of the program. */
const feedVersion = '1';

const service = z.enum(services);
const largestPosition = 2n ** 63n - 1n;
const position = z
  .string()
  .regex(/^\d{1,19}$/, own(say`is not a whole number in digits`))
  .refine((text) => BigInt(text) <= largestPosition, own(say`is too large`));
const limit = z.string().regex(/^[1-9]\d{0,3}$/, own(say`is not a number from 1 to 1000`));

const subscriptionsAnswer = z.object({
  subscriptions: z.array(
    z.object({
      connector: z.string(),
      service,
      name: z.string(),
      acknowledged: position,
      createdAt: z.iso.datetime(),
    }),
  ),
});

export const feedRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/site/v1/site',
    access: 'account',
    operation: 'site',
    summary: 'Which site this is, whom it seals to, and how far its services have come.',
    answer: siteAnswer,
    handle: async ({ site }) => ({
      site: site.id,
      version: feedVersion,
      keyId: site.keyId,
      newest: { ...none, ...inText(await site.newest()) },
      oldest: inText(await site.oldest()),
    }),
  }),
  route({
    method: 'GET',
    path: '/site/v1/subscriptions',
    access: 'account',
    operation: 'listSubscriptions',
    summary: 'Who reads which service, and how far each has acknowledged.',
    answer: subscriptionsAnswer,
    handle: async ({ site }) => ({
      subscriptions: (await site.listSubscriptions()).map((subscription) => ({
        ...subscription,
        acknowledged: subscription.acknowledged.toString(),
        createdAt: subscription.createdAt.toISOString(),
      })),
    }),
  }),
  route({
    method: 'PUT',
    path: '/site/v1/subscriptions/:connector',
    access: 'account',
    operation: 'subscribe',
    summary: 'Makes a subscription; harmless when repeated. What it has not acknowledged is kept.',
    body: subscriptionRequest,
    handle: async ({ site, body, param, caller }) =>
      site.putSubscription({ connector: param('connector'), ...body }, caller()),
  }),
  route({
    method: 'DELETE',
    path: '/site/v1/subscriptions/:connector',
    access: 'account',
    operation: 'unsubscribe',
    summary: 'Ends a subscription; harmless when repeated.',
    handle: async ({ site, param, caller }) => site.removeSubscription(param('connector'), caller()),
  }),
  route({
    method: 'POST',
    path: '/site/v1/subscriptions/:connector/acknowledgements',
    access: 'account',
    operation: 'acknowledge',
    summary:
      'Everything up to this position is durable at the archive. A lower position than before changes nothing.',
    body: acknowledgement.extend({ position }),
    handle: async ({ site, body, param, caller }) =>
      site.acknowledge(param('connector'), BigInt(body.position), caller()),
  }),
  route({
    method: 'GET',
    path: '/site/v1/envelopes',
    access: 'account',
    operation: 'envelopes',
    summary: 'Envelopes of a service behind a position, in order: at most 1,000 and about 8 MiB an answer.',
    query: z.object({ service, after: position.optional(), limit: limit.optional() }),
    answer: envelopesAnswer,
    handle: async ({ site, query, caller }) => {
      const request = {
        service: query.service,
        after: BigInt(query.after ?? 0),
        limit: Number(query.limit ?? 1_000),
      };
      const page = await site.readEnvelopes(request, { kind: 'account', name: caller().name });
      return { envelopes: page.envelopes.map(envelopeAnswer), next: page.next.toString(), more: page.more };
    },
  }),
  route({
    method: 'GET',
    path: '/site/v1/attachments/:id',
    access: 'account',
    operation: 'attachment',
    summary: 'The sealed bytes of an attachment; ranges, and an ETag over these bytes.',
    answer: 'bytes',
    handle: async ({ site, param, caller, request, reply }) =>
      sendAttachment(
        await site.openAttachment(param('id'), { kind: 'account', name: caller().name }),
        request,
        reply,
      ),
  }),
  route({
    method: 'GET',
    path: '/site/v1/coverage',
    access: 'account',
    operation: 'coverage',
    summary: 'What each captured account has delivered, and since when nothing.',
    query: z.object({ service }),
    answer: coverageAnswer,
    handle: async ({ site, query }) => site.coverage(query.service),
  }),
];

const none = Object.fromEntries(services.map((name) => [name, '0']));

function inText(positions: Partial<Record<Service, bigint>>): Record<string, string> {
  return Object.fromEntries(Object.entries(positions).map(([name, value]) => [name, value.toString()]));
}

function envelopeAnswer(envelope: Envelope): EnvelopeAnswer {
  const { sealed, position: at } = envelope;
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  return { ...envelope, position: at.toString(), sealed: bytes.toString('base64') };
}
