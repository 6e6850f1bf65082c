import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { BlobServiceClient } from '@azure/storage-blob';
import type { Certificate } from './certificate.ts';
import { temporaryFolder } from './folder.ts';

/** Microsoft's own stand-in for Azure Blob Storage, on loopback with an account and a key made for this run. */
export interface Azurite extends AsyncDisposable {
  readonly account: string;
  /** Address of the account's blob service. */
  readonly url: string;
  readonly connectionString: string;
  readonly process: ChildProcess;
  /** Makes an empty container. */
  makeContainer(): Promise<string>;
}

const program = path.resolve(import.meta.dirname, '../tools/node_modules/azurite/dist/src/blob/main.js');

/** `script/test-tools` brings it; whoever starts Vitest alone may not have it. */
export const azuriteIsHere = existsSync(program);

/** @param certificate for TLS; identities are then let in by their tokens as well */
export async function startAzurite(certificate?: Certificate): Promise<Azurite> {
  const folder = await temporaryFolder();
  const account = 'holdfasttest';
  const key = randomBytes(64).toString('base64');
  const where = ['--blobHost', '127.0.0.1', '--blobPort', '0', '--location', path.join(folder.path, 'blobs')];
  const quietly = ['--silent', '--skipApiVersionCheck', '--disableTelemetry'];
  const child = spawn(
    process.execPath,
    [program, ...where, ...quietly, ...(await secured(folder.path, certificate))],
    {
      env: { PATH: process.env.PATH, AZURITE_ACCOUNTS: `${account}:${key}` },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const url = `${await addressOf(child)}/${account}`;
  const protocol = certificate === undefined ? 'http' : 'https';
  const connectionString = `DefaultEndpointsProtocol=${protocol};AccountName=${account};AccountKey=${key};BlobEndpoint=${url};`;
  const service = BlobServiceClient.fromConnectionString(connectionString);
  let containers = 0;
  return {
    account,
    url,
    connectionString,
    process: child,
    makeContainer: async () => {
      containers += 1;
      const name = `container-${containers}`;
      await service.createContainer(name);
      return name;
    },
    [Symbol.asyncDispose]: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      await folder[Symbol.asyncDispose]();
    },
  };
}

async function secured(folder: string, certificate: Certificate | undefined): Promise<string[]> {
  if (certificate === undefined) return [];
  const [cert, key] = [path.join(folder, 'cert.pem'), path.join(folder, 'key.pem')];
  await writeFile(cert, certificate.cert);
  await writeFile(key, certificate.key, { mode: 0o600 });
  return ['--cert', cert, '--key', key, '--oauth', 'basic'];
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('Azurite has no output.');
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines) {
    const [address] = /https?:\/\/127\.0\.0\.1:[1-9]\d*/.exec(line) ?? [];
    if (address === undefined) continue;
    child.stdout.resume();
    return address;
  }
  throw new Error('Azurite ended before it listened.');
}
