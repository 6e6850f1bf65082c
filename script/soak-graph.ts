import { graphLoad } from '../test/support/graphLoad.ts';

/**
 * Delivers ITEMS to MAILBOXES of a service that counts, refuses and loses answers as Microsoft Graph does:
 * `script/soak graph [ITEMS] [MAILBOXES]`, 5,000 and 50 by default. Exits 1 unless each is there once, nine tenths of
 * the budget were used and none of it exceeded.
 */
const items = Number(process.argv[2] ?? 5_000);
const mailboxes = Number(process.argv[3] ?? 50);
const each = Math.ceil(items / mailboxes);

const load = await graphLoad(mailboxes, each);
const once = load.copies.filter((copies) => copies.length === each && copies.every((count) => count === 1));
const shares = load.traffic.map(({ share }) => share).sort((one, other) => one - other);
const refused = load.traffic.reduce(
  (sum, { refused: { requests, bytes, concurrency } }) => sum + requests + bytes + concurrency,
  0,
);
const concurrency = Math.max(...load.traffic.map(({ highestConcurrency }) => highestConcurrency));
const [least = 0] = shares;
console.info(`${each * mailboxes} items, ${mailboxes} mailboxes, ${load.lost} answers lost`);
console.info(`mailboxes with each item once  ${once.length}`);
console.info(
  `share of the budget used       ${least.toFixed(3)} at least, ${shares[Math.floor(shares.length / 2)]?.toFixed(3)} in the middle`,
);
console.info(`requests beyond a budget       ${refused}`);
console.info(`most at once for a mailbox     ${concurrency}`);
const held =
  once.length === mailboxes &&
  least >= 0.9 &&
  refused === 0 &&
  concurrency <= 4 &&
  load.failures.length === 0;
process.exitCode = held ? 0 : 1;
