import { isAbsolute, relative, resolve, sep } from 'node:path';
import { createSecureContext } from 'node:tls';
import { Failure } from '#core/failure.ts';
import { type Service, services } from '#core/item.ts';
import { isLoopback } from '#core/loopback.ts';
import { type Sentence, say } from '#core/sentence.ts';
import type { MachineGrants } from '#core/source.ts';
import { deliveryLimits } from '#sources/telemessage/limits.ts';
import { type Networks, readNetworks } from '#sources/telemessage/networks.ts';

export interface TelemessageSettings {
  /** What the delivery carries. */
  readonly service: Service;
  /** Absolute; ZIPs are put there. */
  readonly folder?: string;
  readonly smtp?: SmtpSettings;
  /** Bytes of one mail. */
  readonly mailBytes: number;
}

export interface SmtpSettings {
  readonly host: string;
  /** 0 takes any free one; for tests. */
  readonly port: number;
  readonly allowed: Networks;
  readonly user?: string;
  readonly password?: string;
  /** PEM. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

type Values = Readonly<Record<string, string>>;

/** Megabytes of the largest mail that can be asked for: mails are held in memory. */
const mostMegabytes = 500;

/**
 * Settings from the texts of the form.
 * @throws Failure `capture-settings` naming the field; `cleartext-refused` for mail beyond this machine without TLS
 */
export function parseTelemessageSettings(values: Values, grants: MachineGrants): TelemessageSettings {
  const service = services.find((name) => name === textOf(values, 'service'));
  if (service === undefined) throw wrong('service', say`is none of: ${services}`);
  const folder = parseFolder(textOf(values, 'folder'), grants.folders);
  const smtp = textOf(values, 'smtpPort') === '' ? undefined : parseSmtp(values);
  if (folder === undefined && smtp === undefined)
    throw wrong('folder', say`is empty, and so is smtpPort: deliveries need one of the two`);
  return {
    service,
    ...(folder === undefined ? {} : { folder }),
    ...(smtp === undefined ? {} : { smtp }),
    mailBytes: parseMegabytes(textOf(values, 'maxMegabytes')),
  };
}

function textOf(values: Values, field: string): string {
  return values[field]?.trim() ?? '';
}

/** The folder itself may be a granted one, or lie within it. */
function parseFolder(folder: string, granted: readonly string[]): string | undefined {
  if (folder === '') return undefined;
  if (!isAbsolute(folder)) throw wrong('folder', say`is not an absolute path`);
  const path = resolve(folder);
  const isWithin = granted.some((root) => {
    const way = relative(resolve(root), path);
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  });
  if (!isWithin)
    throw wrong('folder', say`lies in no folder that this machine's configuration lets captures read`);
  return path;
}

function parseSmtp(values: Values): SmtpSettings {
  const port = Number(textOf(values, 'smtpPort'));
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw wrong('smtpPort', say`is not a port from 1 to 65535`);
  const host = textOf(values, 'smtpHost') || '127.0.0.1';
  const tls = parseTls(values);
  if (tls === undefined && !isLoopback(host)) throw cleartext(host);
  const allowed = readNetworks(
    (values.allowFrom ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
  if ('wrong' in allowed)
    throw wrong(
      'allowFrom',
      say`has ${allowed.wrong}, which is no address such as 192.0.2.10 and no network such as 192.0.2.0/24`,
    );
  return { host, port, allowed, ...parseLogIn(values), ...(tls === undefined ? {} : { tls }) };
}

function parseLogIn(values: Values): Pick<SmtpSettings, 'user' | 'password'> {
  const user = textOf(values, 'smtpUser');
  const password = values.smtpPassword ?? '';
  if (user === '' && password === '') return {};
  if (password === '') throw wrong('smtpPassword', say`is missing, which smtpUser needs`);
  if (user === '') throw wrong('smtpUser', say`is missing, which smtpPassword needs`);
  return { user, password };
}

function parseTls(values: Values): SmtpSettings['tls'] {
  const [key, cert] = [textOf(values, 'tlsKey'), textOf(values, 'tlsCertificate')];
  if (key === '' && cert === '') return undefined;
  if (key === '') throw wrong('tlsKey', say`is missing, which tlsCertificate needs`);
  if (cert === '') throw wrong('tlsCertificate', say`is missing, which tlsKey needs`);
  try {
    createSecureContext({ key, cert });
  } catch {
    throw wrong(
      'tlsCertificate',
      say`does not go with tlsKey: the two are no certificate and its key as PEM`,
    );
  }
  return { key, cert };
}

function parseMegabytes(text: string): number {
  if (text === '') return deliveryLimits.mailBytes;
  const megabytes = Number(text);
  if (!Number.isInteger(megabytes) || megabytes < 1 || megabytes > mostMegabytes)
    throw wrong('maxMegabytes', say`is not a whole number from 1 to ${mostMegabytes}`);
  return megabytes * 2 ** 20;
}

function wrong(field: string, what: Sentence): Failure {
  return new Failure(
    'capture-settings',
    say`The setting ${field} of the TeleMessage deliveries ${what}.`,
    say`Correct it and save again.`,
    { details: { field } },
  );
}

function cleartext(host: string): Failure {
  return new Failure(
    'cleartext-refused',
    say`Deliveries by mail would be taken at ${host} without encryption.`,
    say`Give tlsKey and tlsCertificate, or set smtpHost to 127.0.0.1.`,
    { details: { field: 'smtpHost' } },
  );
}
