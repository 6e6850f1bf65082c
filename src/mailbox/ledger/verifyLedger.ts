import { isFailure } from '#core/failure.ts';
import { type Sentence, say } from '#core/sentence.ts';
import { readLedgerFile } from '#mailbox/ledger/adopt.ts';
import { encodeLedgerFile, ledgerFileName } from '#mailbox/ledger/ledgerFile.ts';
import { ledgerLeafHash, ledgerLeafSchema } from '#mailbox/ledger/ledgerLeaf.ts';
import { appendLeaf, emptyFrontier, type Frontier, frontierRoot } from '#mailbox/ledger/merkle.ts';
import {
  allLeaves,
  type HeadRow,
  type LeafRow,
  readHeadRow,
  readLeaves,
  readPublished,
} from '#mailbox/ledger/rows.ts';
import { isSignedBy, type SignedHead, signedHeadSchema } from '#mailbox/ledger/signedHead.ts';
import type { VerifyDeps } from '#mailbox/ledger/verify.ts';
import {
  errorFinding,
  type Finding,
  type FindingCode,
  isDamage,
  warningFinding,
} from '#mailbox/pack/finding.ts';

export interface LedgerChecks {
  /** Heads kept outside. */
  readonly heads: readonly SignedHead[];
  readonly note: (finding: Finding) => void;
}

/**
 * Recomputes the ledger from the leaves in the database and compares it with everything that says what it should be: the
 * stored hashes, every signed head, the ledger files, the head row, and the heads kept outside.
 */
export async function verifyLedger(
  deps: Pick<VerifyDeps, 'database' | 'packs' | 'keyring'>,
  checks: LedgerChecks,
): Promise<{ size: number; root: string }> {
  const tables = deps.database.tables();
  // Read first: leaves that are appended from here on are not looked at.
  const head = await readHeadRow(tables, false);
  const published = await readPublished(tables);
  const outside = Map.groupBy(checks.heads, (head) => Number(head.size));
  let frontier: Frontier = emptyFrontier;
  checkOutside(outside, frontier, checks.note);
  for await (const row of allLeaves(tables, head.frontier.size)) {
    frontier = checkLeaf(row, frontier, checks.note);
    checkOwnHead(row, frontier, deps.keyring.signing.publicKey, checks.note);
    await checkFile(deps, row, published, checks.note);
    checkOutside(outside, frontier, checks.note);
  }
  const root = frontierRoot(frontier);
  checkHeadRow(head, frontier, checks.note);
  await checkNothingBeyond(deps, frontier.size, checks.note);
  for (const head of checks.heads)
    checkKeptHead(head, frontier.size, deps.keyring.signing.publicKey, checks.note);
  return { size: frontier.size, root: root.toString('hex') };
}

type Note = LedgerChecks['note'];

function checkLeaf(row: LeafRow, frontier: Frontier, note: Note): Frontier {
  const object = `ledger:${row.index}`;
  if (row.index !== frontier.size)
    note(errorFinding('ledger-leaf-wrong', object, say`Leaf ${frontier.size} is missing.`));
  const leaf = ledgerLeafSchema.safeParse(row.leaf).data;
  const hash = leaf && ledgerLeafHash(leaf);
  if (!hash?.equals(row.leafHash))
    note(errorFinding('ledger-leaf-wrong', object, say`The leaf is not the one that its hash stands for.`));
  return appendLeaf(frontier, hash ?? row.leafHash);
}

function checkOwnHead(row: LeafRow, frontier: Frontier, publicKey: Uint8Array, note: Note): void {
  const object = `ledger:${row.index}`;
  const head = signedHeadSchema.safeParse(row.head).data;
  if (
    head === undefined ||
    head.size !== String(frontier.size) ||
    head.root !== frontierRoot(frontier).toString('hex')
  )
    note(errorFinding('ledger-head-wrong', object, say`The signed head does not follow from the leaves.`));
  else if (!isSignedBy(head, publicKey) && !signedByItself(head))
    note(errorFinding('ledger-signature-wrong', object, say`The signature of the head is wrong.`));
  else if (!isSignedBy(head, publicKey))
    note(
      warningFinding(
        'ledger-signature-wrong',
        object,
        say`The head is signed by another key: ${head.keyId}.`,
      ),
    );
}

/** True where the signature belongs to the key that the head names, which proves nothing of who that is. */
function signedByItself(head: SignedHead): boolean {
  return isSignedBy(head, Buffer.from(head.publicKey, 'base64url'));
}

async function checkFile(
  deps: Pick<VerifyDeps, 'packs'>,
  row: LeafRow,
  published: number,
  note: Note,
): Promise<void> {
  const name = ledgerFileName(row.index);
  const noteOf = (code: FindingCode, sentence: Sentence) =>
    note(errorFinding(code, `ledger:${row.index}`, sentence));
  try {
    const file = await readLedgerFile(deps.packs, row.index);
    if (file === undefined) {
      if (row.index < published)
        noteOf('ledger-file-missing', say`The ledger file ${name} is not in its place.`);
    } else if (
      !encodeLedgerFile(row.index, file.leaf, file.head).equals(
        encodeLedgerFile(row.index, row.leaf, row.head),
      )
    ) {
      noteOf('ledger-file-wrong', say`The ledger file ${name} and the database say different things.`);
    }
  } catch (error) {
    if (!isDamage(error) && !(error instanceof Error && error.name === 'ZodError')) throw error;
    noteOf(
      'ledger-file-wrong',
      isFailure(error) ? error.sentence : say`The row of leaf ${row.index} is damaged.`,
    );
  }
}

function checkHeadRow(head: HeadRow, frontier: Frontier, note: Note): void {
  const { size } = head.frontier;
  const same =
    size === frontier.size &&
    head.root.equals(frontierRoot(frontier)) &&
    frontierRoot(head.frontier).equals(head.root);
  if (!same)
    note(errorFinding('ledger-head-wrong', `head:${size}`, say`The head does not follow from the leaves.`));
}

/** Leaves or files behind the head, unless they came while this check ran. */
async function checkNothingBeyond(
  deps: Pick<VerifyDeps, 'database' | 'packs'>,
  size: number,
  note: Note,
): Promise<void> {
  const rows = await readLeaves(deps.database.tables(), size, 1);
  const file = await deps.packs.head(ledgerFileName(size));
  const grown = (await readHeadRow(deps.database.tables(), false)).frontier.size > size;
  if (grown) return;
  if (rows.length > 0)
    note(errorFinding('ledger-head-wrong', `ledger:${size}`, say`Leaf ${size} stands behind the head.`));
  if (file !== undefined) {
    const sentence = say`There is a ledger file for leaf ${size}, which the database lacks: start Holdfast to take it in.`;
    note(errorFinding('history-shortened', `ledger:${size}`, sentence));
  }
}

/** The heart of `--since`: the first leaves, recomputed, must have the root that was signed then. */
function checkOutside(outside: ReadonlyMap<number, SignedHead[]>, frontier: Frontier, note: Note): void {
  for (const head of outside.get(frontier.size) ?? []) {
    if (head.root === frontierRoot(frontier).toString('hex')) continue;
    const sentence = say`The first ${head.size} packs are not those of the head kept outside since ${head.time}: history was rewritten.`;
    note(errorFinding('history-rewritten', `head:${head.size}`, sentence));
  }
}

function checkKeptHead(head: SignedHead, size: number, publicKey: Uint8Array, note: Note): void {
  const object = `head:${head.size}`;
  if (Number(head.size) > size) {
    const sentence = say`The head kept outside since ${head.time} has ${head.size} packs; the ledger has ${size}: the end of the history is gone.`;
    note(errorFinding('history-shortened', object, sentence));
  }
  if (isSignedBy(head, publicKey)) return;
  const sentence = say`The head kept outside is signed by key ${head.keyId}, which is not the present one.`;
  if (signedByItself(head)) note(warningFinding('head-signature-wrong', object, sentence));
  else
    note(
      errorFinding(
        'head-signature-wrong',
        object,
        say`The signature of the head kept outside is wrong: it was changed.`,
      ),
    );
}
