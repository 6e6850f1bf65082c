import {
  type AuthenticationCreds,
  addTransactionCapability,
  BufferJSON,
  DEFAULT_CONNECTION_CONFIG,
  initAuthCreds,
  proto,
  type SignalDataSet,
  type SignalDataTypeMap,
  type SignalRepository,
  writeRandomPadMax16,
} from '@whiskeysockets/baileys';
import { silentLogger } from '#sources/whatsapp-linked-device/library.ts';

/** Somebody with a phone: his identity, and his Signal sessions with linked devices. */
export interface MockPerson {
  /** E.164. */
  readonly phone: string;
  readonly jid: string;
  readonly lid: string;
  readonly name: string;
  readonly creds: AuthenticationCreds;
  readonly signal: SignalRepository;
}

/** @param lidUser digits */
export function makePerson(phone: string, name: string, lidUser: string): MockPerson {
  const creds = initAuthCreds();
  const keys = addTransactionCapability(memoryKeys(), silentLogger, {
    maxCommitRetries: 1,
    delayBetweenTriesMs: 1,
  });
  return {
    phone,
    jid: `${phone.slice(1)}@s.whatsapp.net`,
    lid: `${lidUser}@lid`,
    name,
    creds,
    signal: DEFAULT_CONNECTION_CONFIG.makeSignalRepository({ creds, keys }, silentLogger),
  };
}

/** Encrypts for a device with whom there is a session. */
export async function encryptFor(
  person: MockPerson,
  device: string,
  message: proto.IMessage,
): Promise<{ readonly type: string; readonly ciphertext: Uint8Array }> {
  return person.signal.encryptMessage({ jid: device, data: padded(message) });
}

export function padded(message: proto.IMessage): Buffer {
  return writeRandomPadMax16(proto.Message.encode(message).finish());
}

function memoryKeys() {
  const values = new Map<string, string>();
  return {
    get: async <Type extends keyof SignalDataTypeMap>(type: Type, ids: string[]) => {
      const found: Record<string, SignalDataTypeMap[Type]> = {};
      for (const id of ids) {
        const text = values.get(`${type}/${id}`);
        if (text !== undefined) found[id] = JSON.parse(text, BufferJSON.reviver);
      }
      return found;
    },
    set: async (data: SignalDataSet) => {
      for (const [type, entries] of Object.entries(data)) {
        for (const [id, value] of Object.entries(entries ?? {})) {
          if (value === null) values.delete(`${type}/${id}`);
          else values.set(`${type}/${id}`, JSON.stringify(value, BufferJSON.replacer));
        }
      }
    },
  };
}
