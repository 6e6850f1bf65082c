import type {
  AuthenticationCreds,
  SignalDataSet,
  SignalDataTypeMap,
  SignalKeyStore,
} from '@whiskeysockets/baileys';
import type { SourceMemory } from '#core/source.ts';
import type { Baileys } from '#sources/whatsapp-linked-device/library.ts';

/** The keys of the linked device, in the source's memory: what the site keeps encrypted. */
export interface AuthState {
  readonly creds: AuthenticationCreds;
  readonly keys: SignalKeyStore;
  /** Durable when it resolves; the last of several calls holds. */
  save(): Promise<void>;
}

const credsName = 'device/creds';
const keyName = (type: string, id: string): string => `device/${type}/${id}`;

/** The device of earlier starts, or a new one where there is none that was linked. */
export async function readAuthState(memory: SourceMemory, baileys: Baileys): Promise<AuthState> {
  const kept = (await memory.get([credsName])).get(credsName);
  const read = kept === undefined ? undefined : (decode(baileys, kept) as AuthenticationCreds);
  // Asking for a pairing code names the user before he has linked: such a device cannot log in.
  const creds = read?.account == null ? baileys.initAuthCreds() : read;
  return {
    creds,
    keys: keyStore(memory, baileys),
    save: () => memory.set(new Map([[credsName, encode(baileys, creds)]])),
  };
}

/** One `set` of the client is one durable write, whole or not at all: a lost key makes messages unreadable for ever. */
function keyStore(memory: SourceMemory, baileys: Baileys): SignalKeyStore {
  return {
    get: async <Type extends keyof SignalDataTypeMap>(type: Type, ids: string[]) => {
      const found = await memory.get(ids.map((id) => keyName(type, id)));
      const values: Record<string, SignalDataTypeMap[Type]> = {};
      for (const id of ids) {
        const bytes = found.get(keyName(type, id));
        if (bytes !== undefined) values[id] = revive(baileys, type, decode(baileys, bytes));
      }
      return values;
    },
    set: async (data: SignalDataSet) => {
      const entries = Object.entries(data).flatMap(([type, values]) =>
        Object.entries(values ?? {}).map(
          ([id, value]) => [keyName(type, id), value === null ? undefined : encode(baileys, value)] as const,
        ),
      );
      await memory.set(new Map(entries));
    },
  };
}

function revive<Type extends keyof SignalDataTypeMap>(
  baileys: Baileys,
  type: Type,
  value: unknown,
): SignalDataTypeMap[Type] {
  const revived =
    type === 'app-state-sync-key'
      ? baileys.proto.Message.AppStateSyncKeyData.fromObject(value as Record<string, unknown>)
      : value;
  return revived as SignalDataTypeMap[Type];
}

function encode({ BufferJSON }: Baileys, value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value, BufferJSON.replacer));
}

function decode({ BufferJSON }: Baileys, bytes: Buffer): unknown {
  return JSON.parse(bytes.toString('utf8'), BufferJSON.reviver);
}
