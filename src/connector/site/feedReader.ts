import type { FeedReader } from '#connector/dryRun.ts';
import { envelopeOf } from '#connector/pull.ts';
import type { SiteClient } from '#connector/site/client.ts';
import type { Service } from '#core/item.ts';

/** A site's feed over HTTP, read from anywhere in it. */
export function openSiteFeed(client: SiteClient, service: Service): FeedReader {
  return {
    newest: async () => BigInt((await client.site()).newest[service] ?? 0),
    oldest: async () => BigInt((await client.site()).oldest?.[service] ?? 1),
    envelopes: async (after, limit) =>
      (await client.envelopes(service, after, limit)).envelopes.map((answer) => envelopeOf(answer)),
    users: () => client.users(),
  };
}
