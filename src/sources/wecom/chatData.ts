import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { isObject, type JsonObject, textOf } from '#core/untyped.ts';
import { numberOf, parseJson, seqOf } from '#sources/wecom/json.ts';
import { sdkFailure } from '#sources/wecom/sdkErrors.ts';

/** A record as GetChatData hands it out, still encrypted. */
export interface EncryptedRecord {
  readonly seq: bigint;
  readonly msgid: string;
  readonly keyVersion: number;
  readonly randomKey: Buffer;
  readonly message: string;
  /** As it came. */
  readonly whole: JsonObject;
}

/**
 * Reads the answer of GetChatData.
 * @returns the records in rising order of seq
 * @throws Failure `capture-unreachable` when it is none: the same is asked again, so nothing is passed over
 */
export function parseChatData(bytes: Buffer): readonly EncryptedRecord[] {
  const answer = parseJson(bytes.toString('utf8'));
  if (!isObject(answer)) throw unreadable();
  const code = numberOf(answer.errcode) ?? 0;
  if (code !== 0) throw sdkFailure('GetChatData', code);
  const rows = answer.chatdata ?? [];
  if (!Array.isArray(rows)) throw unreadable();
  const records = rows.map(encryptedRecord);
  return records.toSorted((one, other) => (one.seq < other.seq ? -1 : Number(one.seq > other.seq)));
}

/** One row; also how a record is kept that waits for its key. */
export function encryptedRecord(row: unknown): EncryptedRecord {
  if (!isObject(row)) throw unreadable();
  const seq = seqOf(row.seq);
  if (seq === undefined) throw unreadable();
  return {
    seq,
    msgid: textOf(row.msgid) ?? `seq:${seq}`,
    keyVersion: numberOf(row.publickey_ver) ?? 0,
    randomKey: Buffer.from(textOf(row.encrypt_random_key) ?? '', 'base64'),
    message: textOf(row.encrypt_chat_msg) ?? '',
    whole: row,
  };
}

function unreadable(): Failure {
  return new Failure(
    'capture-unreachable',
    say`What WeCom's chat archive answered cannot be read.`,
    say`It is asked again. If this lasts, check that wecomSdk is the newest version of WeCom's library.`,
  );
}
