import { createHash, randomInt } from 'node:crypto';
import { aesDecryptGCM, aesEncryptGCM, Curve, hkdf, type KeyPair, proto } from '@whiskeysockets/baileys';

/** `WA`, version 6, dictionary 3: what the client says before anything else. */
const header = Buffer.from([87, 65, 6, 3]);
const mode = Buffer.from('Noise_XX_25519_AESGCM_SHA256\0\0\0\0');

/** The server's keys: the long-term key that signs, and the static key of the handshake. */
export interface ServerKeys {
  readonly root: KeyPair;
  readonly static: KeyPair;
}

export function makeServerKeys(): ServerKeys {
  return { root: Curve.generateKeyPair(), static: Curve.generateKeyPair() };
}

/** Noise XX from the responder's side, then the encrypted transport (noiseprotocol.org, revision 34, section 7.5). */
export class ServerNoise {
  readonly #keys: ServerKeys;
  readonly #ephemeral = Curve.generateKeyPair();
  #hash: Buffer = mode;
  #salt: Buffer = mode;
  #key: Buffer = mode;
  #counter = 0;
  #transport: { toClient: Buffer; fromClient: Buffer; sent: number; received: number } | undefined;

  constructor(keys: ServerKeys) {
    this.#keys = keys;
    this.#authenticate(header);
  }

  get isOpen(): boolean {
    return this.#transport !== undefined;
  }

  /** @returns the answer to the client's hello */
  answer(hello: Uint8Array): Uint8Array {
    const client = proto.HandshakeMessage.decode(hello).clientHello?.ephemeral;
    if (!client) throw new Error('no client hello');
    this.#authenticate(client);
    this.#authenticate(this.#ephemeral.public);
    this.#mix(Curve.sharedKey(this.#ephemeral.private, client));
    const staticKey = this.#seal(this.#keys.static.public);
    this.#mix(Curve.sharedKey(this.#keys.static.private, client));
    const payload = this.#seal(certificate(this.#keys));
    return proto.HandshakeMessage.encode({
      serverHello: { ephemeral: this.#ephemeral.public, static: staticKey, payload },
    }).finish();
  }

  /** @returns what the client says of itself: a login or a registration */
  finish(message: Uint8Array): proto.ClientPayload {
    const { clientFinish } = proto.HandshakeMessage.decode(message);
    if (!clientFinish?.static || !clientFinish.payload) throw new Error('no client finish');
    const client = this.#open(clientFinish.static);
    this.#mix(Curve.sharedKey(this.#ephemeral.private, client));
    const payload = this.#open(clientFinish.payload);
    const [fromClient, toClient] = this.#derive(Buffer.alloc(0));
    this.#transport = { toClient, fromClient, sent: 0, received: 0 };
    return proto.ClientPayload.decode(payload);
  }

  encrypt(bytes: Uint8Array): Buffer {
    const transport = this.#inTransport();
    return aesEncryptGCM(bytes, transport.toClient, ivOf(transport.sent++), Buffer.alloc(0));
  }

  decrypt(bytes: Uint8Array): Buffer {
    const transport = this.#inTransport();
    return aesDecryptGCM(bytes, transport.fromClient, ivOf(transport.received++), Buffer.alloc(0));
  }

  #inTransport() {
    if (this.#transport === undefined) throw new Error('handshake not finished');
    return this.#transport;
  }

  #authenticate(bytes: Uint8Array): void {
    this.#hash = createHash('sha256').update(this.#hash).update(bytes).digest();
  }

  #seal(bytes: Uint8Array): Buffer {
    const sealed = aesEncryptGCM(bytes, this.#key, ivOf(this.#counter++), this.#hash);
    this.#authenticate(sealed);
    return sealed;
  }

  #open(bytes: Uint8Array): Buffer {
    const opened = aesDecryptGCM(bytes, this.#key, ivOf(this.#counter++), this.#hash);
    this.#authenticate(bytes);
    return opened;
  }

  #mix(shared: Uint8Array): void {
    [this.#salt, this.#key] = this.#derive(shared);
    this.#counter = 0;
  }

  #derive(input: Uint8Array): [Buffer, Buffer] {
    const keys = Buffer.from(hkdf(Buffer.from(input), 64, { salt: this.#salt, info: '' }));
    return [keys.subarray(0, 32), keys.subarray(32)];
  }
}

function ivOf(counter: number): Buffer {
  const iv = Buffer.alloc(12);
  iv.writeUInt32BE(counter, 8);
  return iv;
}

/** Two links, as WhatsApp's: the root signs an intermediate key, which signs the handshake's. */
function certificate({ root, static: leafKey }: ServerKeys): Uint8Array {
  const intermediate = Curve.generateKeyPair();
  const { Details } = proto.CertChain.NoiseCertificate;
  const serial = randomInt(1, 1_000_000);
  const upper = Details.encode({ serial, issuerSerial: 0, key: intermediate.public }).finish();
  const lower = Details.encode({ serial: serial + 1, issuerSerial: serial, key: leafKey.public }).finish();
  return proto.CertChain.encode({
    intermediate: { details: upper, signature: Curve.sign(root.private, upper) },
    leaf: { details: lower, signature: Curve.sign(intermediate.private, lower) },
  }).finish();
}
