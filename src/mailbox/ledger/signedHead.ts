import { z } from 'zod';
import { Failure } from '#core/failure.ts';
import { type Sentence, say } from '#core/sentence.ts';
import { hexHash } from '#mailbox/ledger/ledgerLeaf.ts';
import type { Keyring } from '#store/keys/keyring.ts';
import { verifySignature } from '#store/keys/signature.ts';

/**
 * A signed head says: the ledger has these many leaves, this is their root, and the audit trail stood there
 * (`docs/formats/ledger.md`, "Head"). Whoever keeps one outside can tell later whether anything before it was changed.
 */
export interface SignedHead {
  readonly format: 'HFLH1';
  /** Number of leaves; a decimal string. */
  readonly size: string;
  /** 64 hex digits. */
  readonly root: string;
  /** RFC 3339, milliseconds, UTC. */
  readonly time: string;
  readonly audit: {
    /** Number of entries; a decimal string. */
    readonly entries: string;
    /** Hash of the newest, in the trail's own form. */
    readonly hash: string;
  };
  /** Names the signing key. */
  readonly keyId: string;
  /** Ed25519, 32 bytes as base64url: to find the key, never to trust it. */
  readonly publicKey: string;
  /** 64 bytes as base64url. */
  readonly signature: string;
}

const decimal = z.string().regex(/^(0|[1-9]\d{0,15})$/);
/** One line of visible ASCII: the fields are lines of the signed bytes. */
const word = z.string().regex(/^[\x21-\x7e]{1,200}$/);

export const signedHeadSchema = z.object({
  format: z.literal('HFLH1'),
  size: decimal,
  root: hexHash,
  time: z.iso.datetime({ precision: 3 }),
  audit: z.object({ entries: z.string().regex(/^(0|[1-9]\d{0,18})$/), hash: word }),
  keyId: word,
  publicKey: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  signature: z.string().regex(/^[A-Za-z0-9_-]{86}$/),
});

export interface HeadFacts {
  readonly size: number;
  readonly root: Buffer;
  readonly time: Date;
  readonly audit: AuditHead;
}

export interface AuditHead {
  readonly entries: bigint;
  readonly hash: string;
}

/** The signed bytes: one line per field, each ended by LF, ASCII. */
export function headBytes(head: Omit<SignedHead, 'signature' | 'publicKey'>): Buffer {
  const { size, root, time, audit, keyId } = head;
  return Buffer.from(`HFLH1\n${size}\n${root}\n${time}\n${audit.entries}\n${audit.hash}\n${keyId}\n`);
}

export function signHead(facts: HeadFacts, signing: Keyring['signing']): SignedHead {
  const unsigned = {
    format: 'HFLH1' as const,
    size: String(facts.size),
    root: facts.root.toString('hex'),
    time: facts.time.toISOString(),
    audit: { entries: String(facts.audit.entries), hash: facts.audit.hash },
    keyId: signing.id,
  };
  return signedHeadSchema.parse({
    ...unsigned,
    publicKey: Buffer.from(signing.publicKey).toString('base64url'),
    signature: signing.sign(headBytes(unsigned)).toString('base64url'),
  });
}

/** @param publicKey the key one trusts, 32 bytes; never the one in the head itself */
export function isSignedBy(head: SignedHead, publicKey: Uint8Array): boolean {
  return verifySignature(publicKey, headBytes(head), Buffer.from(head.signature, 'base64url'));
}

/**
 * Heads kept outside: one JSON object, or one a line as in the heads file. A line that a crash cut off is left out.
 * @throws Failure `usage` when a line is something else than a head, or there is none
 */
export function parseHeads(text: string): SignedHead[] {
  const whole = parseHead(text);
  if (whole !== undefined) return [whole];
  const heads: SignedHead[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const head = parseHead(line);
    if (head !== undefined) heads.push(head);
    else if (isJson(line))
      throw notAHead(say`Line ${index + 1} of the kept heads is not a signed head of the ledger.`);
  }
  if (heads.length === 0) throw notAHead(say`There is no signed head of the ledger in what was given.`);
  return heads;
}

function notAHead(sentence: Sentence): Failure {
  return new Failure(
    'usage',
    sentence,
    say`Give a file with heads as Holdfast wrote them: one JSON object, or one on each line.`,
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** @returns undefined when the text is not a head */
export function parseHead(text: string): SignedHead | undefined {
  try {
    return signedHeadSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
