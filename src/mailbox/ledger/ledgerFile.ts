import { z } from 'zod';
import { Failure } from '#core/failure.ts';
import { type Sentence, say } from '#core/sentence.ts';
import { type LedgerLeaf, ledgerLeafSchema } from '#mailbox/ledger/ledgerLeaf.ts';
import { type SignedHead, signedHeadSchema } from '#mailbox/ledger/signedHead.ts';

/**
 * A ledger file: one leaf with the head that it made, beside the packs (`docs/formats/ledger.md`, "Ledger file"). The
 * ledger can be made again from these files and the packs, and nothing else.
 */
export interface LedgerFile {
  readonly format: 'HFLF1';
  /** From 0; a decimal string. */
  readonly index: string;
  readonly leaf: LedgerLeaf;
  readonly head: SignedHead;
}

export const ledgerPrefix = 'ledger/';

const ledgerFileSchema = z.object({
  format: z.literal('HFLF1'),
  index: z.string().regex(/^(0|[1-9]\d{0,15})$/),
  leaf: ledgerLeafSchema,
  head: signedHeadSchema,
});

/** `ledger/000000012/000000012345.json`: a thousand files a folder. */
export function ledgerFileName(index: number): string {
  return `${ledgerFolder(index)}${String(index).padStart(12, '0')}.json`;
}

/** `ledger/000000012/` */
export function ledgerFolder(index: number): string {
  return `${ledgerPrefix}${String(Math.floor(index / 1_000)).padStart(9, '0')}/`;
}

/** The same values give the same bytes. */
export function encodeLedgerFile(index: number, leaf: LedgerLeaf, head: SignedHead): Buffer {
  const file = ledgerFileSchema.parse({ format: 'HFLF1', index: String(index), leaf, head });
  return Buffer.from(`${JSON.stringify(file)}\n`);
}

/** @throws Failure `ledger-broken` when the bytes are not the ledger file of this index */
export function decodeLedgerFile(index: number, bytes: Uint8Array): LedgerFile {
  try {
    const file = ledgerFileSchema.parse(JSON.parse(Buffer.from(bytes).toString()));
    if (file.index === String(index) && file.head.size === String(index + 1)) return file;
  } catch (cause) {
    throw brokenLedger(say`The ledger file ${ledgerFileName(index)} is damaged.`, cause);
  }
  throw brokenLedger(say`The ledger file ${ledgerFileName(index)} is that of another leaf.`);
}

export function brokenLedger(sentence: Sentence, cause?: unknown): Failure {
  return new Failure(
    'ledger-broken',
    sentence,
    say`Stop importing, keep everything as it is, and run verify with a head kept outside.`,
    { cause },
  );
}
