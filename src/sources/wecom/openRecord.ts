import type { EncryptedRecord } from '#sources/wecom/chatData.ts';
import type { WecomCapture } from '#sources/wecom/context.ts';
import type { RawText } from '#sources/wecom/native.ts';
import { patiently } from '#sources/wecom/patience.ts';
import { openRandomKey } from '#sources/wecom/privateKeys.ts';
import { isSdkFailure, sdkCodes } from '#sources/wecom/sdkErrors.ts';

/** What became of a record: its JSON, or it waits for a key, or no key will ever open it. */
export type Opened =
  | { readonly record: EncryptedRecord; readonly state: 'open'; readonly raw: RawText }
  | { readonly record: EncryptedRecord; readonly state: 'waits' }
  | { readonly record: EncryptedRecord; readonly state: 'broken' };

type Tried = Opened | { readonly record: EncryptedRecord; readonly state: 'closed' };
type Opening = Pick<WecomCapture, 'sdk' | 'settings' | 'pace' | 'signal'>;

/**
 * Decrypts records. Without the private key of its version a record waits. It waits too if there is one that does not
 * open it, for the key may be a wrong one, unless the same key opens others here: then the record is broken.
 */
export async function openRecords(
  capture: Opening,
  records: readonly EncryptedRecord[],
): Promise<readonly Opened[]> {
  const tried: Tried[] = [];
  for (const record of records) tried.push(await openRecord(capture, record));
  const proven = new Set(
    tried.filter(({ state }) => state === 'open').map(({ record }) => record.keyVersion),
  );
  return tried.map((one) =>
    one.state === 'closed'
      ? { record: one.record, state: proven.has(one.record.keyVersion) ? 'broken' : 'waits' }
      : one,
  );
}

async function openRecord(capture: Opening, record: EncryptedRecord): Promise<Tried> {
  const privateKey = capture.settings.keys.get(record.keyVersion);
  if (privateKey === undefined) return { record, state: 'waits' };
  const key = openRandomKey(privateKey, record.randomKey);
  if (key === undefined) return { record, state: 'closed' };
  try {
    const decrypted = await patiently(
      () => capture.sdk.decrypt(key, record.message),
      (error) => isSdkFailure(error, sdkCodes.network, sdkCodes.parse, sdkCodes.system),
      capture,
    );
    return { record, state: 'open', raw: rawText(decrypted) };
  } catch (error) {
    if (isSdkFailure(error, sdkCodes.noPrivateKey)) return { record, state: 'waits' };
    // Whatever else the library says of one record must not keep the others.
    if (isSdkFailure(error)) return { record, state: 'broken' };
    throw error;
  }
}

/** Bytes from outside as text, without altering one. */
export function rawText(bytes: Buffer): RawText {
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes)
    ? { encoding: 'utf8', data: text }
    : { encoding: 'base64', data: bytes.toString('base64') };
}
