import { expect, test } from 'vitest';
import { resolveMailboxes } from '#connector/resolveMailboxes.ts';
import type { MailboxId } from '#core/ids.ts';
import type { Target } from '#core/target.ts';
import { recordingTarget } from '../../test/support/connector/target.ts';

const addresses = Array.from({ length: 1_000 }, (_, index) => `user${index}@corp.example`);
const known = addresses.slice(0, 300);

/** A target that writes down how often it is asked, and by how many at a time. */
function countingTarget() {
  const target = recordingTarget(known);
  const asked = { times: 0, now: 0, most: 0 };
  const counted = async <R>(answer: Promise<R>): Promise<R> => {
    asked.times += 1;
    asked.now += 1;
    asked.most = Math.max(asked.most, asked.now);
    await new Promise(setImmediate);
    asked.now -= 1;
    return answer;
  };
  const one: Target = {
    ...target,
    resolveMailbox: (address) => counted(target.resolveMailbox(address)),
  };
  const many: Target = {
    ...one,
    resolveMailboxes: (all) => counted(Promise.resolve(new Map(all.map((address) => [address, id])))),
  };
  return { asked, one, many };
}

const id = 'a mailbox' as MailboxId;

test('a target that can resolve many is asked once', async () => {
  const { asked, many } = countingTarget();
  expect((await resolveMailboxes(many, addresses)).size).toBe(1_000);
  expect(asked.times).toBe(1);
});

test('another is asked for each, some at a time', async () => {
  const { asked, one } = countingTarget();
  expect([...(await resolveMailboxes(one, addresses)).keys()].sort()).toEqual(known.toSorted());
  expect(asked).toMatchObject({ times: 1_000, most: 8 });
});
