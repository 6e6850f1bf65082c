import type { FeedReader } from '#connector/dryRun.ts';
import type { Actor } from '#core/actor.ts';
import type { Service } from '#core/item.ts';
import type { Site } from '#site/site.ts';

/** The local site's feed, read without a log-in by whoever may make connectors; the site's trail has it. */
export function localFeed(site: Site, service: Service, actor: Actor): FeedReader {
  return {
    newest: async () => (await site.newest())[service] ?? 0n,
    oldest: async () => (await site.oldest())[service] ?? 1n,
    envelopes: async (after, limit) => (await site.readEnvelopes({ service, after, limit }, actor)).envelopes,
    users: () => site.listUsers(),
  };
}
