import { expect, test } from 'vitest';
import { dryRun, type FeedReader } from '#connector/dryRun.ts';
import type { Envelope } from '#core/envelope.ts';
import { isFailure } from '#core/failure.ts';

test('a site whose feed does not go forward ends the dry run', async () => {
  let asked = 0;
  const feed: FeedReader = {
    newest: async () => 5n,
    oldest: async () => 1n,
    envelopes: async () => {
      asked += 1;
      if (asked > 3) throw new Error('it is asked for ever');
      return [{ position: 0n } as Envelope];
    },
    users: async () => [],
  };
  const options = { keyring: {}, archiveDomain: 'archive.corp.example' } as Parameters<typeof dryRun>[0];
  const request = { automatic: true, settings: {}, service: 'whatsapp', custom: {} as never } as const;
  await expect(dryRun(options, feed, request)).rejects.toSatisfy((error) =>
    isFailure(error, 'envelope-hole'),
  );
  expect(asked).toBe(1);
});
