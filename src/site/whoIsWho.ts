import type { Actor } from '#core/actor.ts';
import type { SiteContext } from '#site/context.ts';
import { openDirectory } from '#site/directory.ts';
import { normaliseText } from '#site/mark.ts';
import { parsePhone } from '#site/userRequest.ts';

/** Who the authors of a user's exports are: address-book name to e-mail address or phone number. */
export interface WhoIsWho {
  /** How the exports call the exporting user himself. */
  readonly me?: string;
  readonly authors: Readonly<Record<string, string>>;
}

/** The stored answer for the user himself. No address and no number looks like it. */
const himself = 'me';

/**
 * Answers for the names asked about. The site keeps names as HMACs and answers encrypted: it can look a name up, but
 * not list names.
 */
export async function whoIsWho(
  context: SiteContext,
  accountPhone: string,
  names: readonly string[],
): Promise<WhoIsWho> {
  const owners = await ownersOf(context, accountPhone);
  const asked = new Map(
    owners.flatMap((owner) =>
      names.map((name): [string, string] => [nameHash(context, owner, name).toString('hex'), name]),
    ),
  );
  if (asked.size === 0) return { authors: {} };
  const rows = await context.tables
    .selectFrom('site.who_is_who')
    .selectAll()
    .where(
      'owner_hash',
      'in',
      owners.map((owner) => ownerHash(context, owner)),
    )
    .where(
      'name_hash',
      'in',
      [...asked.keys()].map((hash) => Buffer.from(hash, 'hex')),
    )
    .execute();
  const answers = rows.map((row): [string, string] => [
    asked.get(row.name_hash.toString('hex')) ?? '',
    context.keyed.decrypt(row.answer, row.name_hash),
  ]);
  const me = answers.find(([, answer]) => answer === himself)?.[0];
  const authors = Object.fromEntries(answers.filter(([, answer]) => answer !== himself));
  return { ...(me === undefined ? {} : { me }), authors };
}

/** Remembers answers for the user who has this number now; later answers for a name replace earlier ones. */
export async function rememberWhoIsWho(
  context: SiteContext,
  accountPhone: string,
  known: WhoIsWho,
  actor: Actor,
): Promise<void> {
  const [owner = ''] = await ownersOf(context, accountPhone);
  const answers = [
    ...Object.entries(known.authors),
    ...(known.me === undefined ? [] : [[known.me, himself] as const]),
  ];
  if (answers.length === 0) return;
  await context.tables.transaction().execute(async (transaction) => {
    for (const [name, answer] of answers) {
      const hash = nameHash(context, owner, name);
      await transaction
        .insertInto('site.who_is_who')
        .values({
          owner_hash: ownerHash(context, owner),
          name_hash: hash,
          answer: context.keyed.encrypt(answer, hash),
        })
        .onConflict((conflict) =>
          conflict
            .columns(['owner_hash', 'name_hash'])
            .doUpdateSet((row) => ({ answer: row.ref('excluded.answer') })),
        )
        .execute();
    }
    const details = { names: answers.length };
    await context.trail.record(
      { actor, action: 'who-is-who.remember', object: 'authors', details },
      transaction,
    );
  });
}

/** The user first, so that his other numbers share the answers; then the number, from before he was registered. */
async function ownersOf(context: SiteContext, accountPhone: string): Promise<string[]> {
  const phone = parsePhone(accountPhone);
  const user = (await openDirectory(context).current()).userAt('phone', phone, context.clock.now());
  return user === undefined ? [`phone ${phone}`] : [`user ${user.id}`, `phone ${phone}`];
}

function ownerHash(context: SiteContext, owner: string): Buffer {
  return context.keyed.lookup('who-is-who owner', owner);
}

function nameHash(context: SiteContext, owner: string, name: string): Buffer {
  return context.keyed.lookup('who-is-who name', owner, normaliseText(name));
}
