import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A key and a certificate that it signs itself, made when a test runs and good for an hour; PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/**
 * @param address the IPv4 address it is for
 * @param kind of its key: P-256, or RSA of 2,048 bits
 * RFC 5280, written as DER by hand: Node reads certificates and makes none.
 */
export function selfSigned(address: string, kind: 'ec' | 'rsa' = 'ec'): Certificate {
  const { publicKey, privateKey } =
    kind === 'ec'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const algorithm = kind === 'ec' ? ecdsaWithSha256 : sha256WithRsa;
  const name = sequence(der(0x31, sequence(commonName, der(0x0c, Buffer.from('mail.corp.example')))));
  const now = Date.now();
  const ip = Buffer.from(address.split('.').map(Number));
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    name,
    sequence(utcTime(now - 60_000), utcTime(now + 3_600_000)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(
      0xa3,
      sequence(
        sequence(basicConstraints, octets(sequence(der(0x01, Buffer.from([0xff]))))),
        sequence(subjectAltName, octets(sequence(der(0x87, ip)))),
      ),
    ),
  );
  const signature = der(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', body, privateKey)]));
  const cert = sequence(body, algorithm, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: [
      '-----BEGIN CERTIFICATE-----',
      ...(cert.match(/.{1,64}/g) ?? []),
      '-----END CERTIFICATE-----',
      '',
    ].join('\n'),
  };
}

function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

function octets(content: Buffer): Buffer {
  return der(0x04, content);
}

function utcTime(time: number): Buffer {
  const digits = new Date(time).toISOString().replace(/\D/g, '').slice(2, 14);
  return der(0x17, Buffer.from(`${digits}Z`));
}

const commonName = der(0x06, Buffer.from('550403', 'hex'));
const basicConstraints = der(0x06, Buffer.from('551d13', 'hex'));
const subjectAltName = der(0x06, Buffer.from('551d11', 'hex'));
const ecdsaWithSha256 = sequence(der(0x06, Buffer.from('2a8648ce3d040302', 'hex')));
const sha256WithRsa = sequence(
  der(0x06, Buffer.from('2a864886f70d01010b', 'hex')),
  der(0x05, Buffer.alloc(0)),
);
