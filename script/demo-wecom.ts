import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { compileStub } from '../test/support/wecom/compile.ts';
import { type DirectoryServer, openDirectoryServer } from '../test/support/wecom/directoryServer.ts';
import { ask, folder, run } from './demo-commands.ts';
import { type WecomDemo, writeWecomDemo } from './demo-input/wecom.ts';

/**
 * The demo's WeCom: the real source, with a stand-in for the vendor's closed library (which is not shipped) that was
 * compiled here, and a stand-in for WeCom's directory on loopback.
 */
export interface DemoWecom {
  /** For `--wecom-sdk`. */
  readonly library: string;
  /** Sets the capture up and waits until it has taken in what there is. */
  capture(): Promise<void>;
  close(): Promise<void>;
}

const patience = 60_000;

/** @returns undefined without a C compiler; the reason has been printed */
export async function openDemoWecom(now: Date): Promise<DemoWecom | undefined> {
  const stub = await compileStub();
  if (stub === undefined) return undefined;
  const wecom = await writeWecomDemo(stub, path.join(folder, 'wecom'), now);
  const directory = await openDirectoryServer(wecom.directory);
  return {
    library: wecom.archive.library,
    capture: () => capture(wecom, directory),
    close: () => directory.close(),
  };
}

async function capture({ values }: WecomDemo, directory: DirectoryServer): Promise<void> {
  const { corpId = '', ...secrets } = values;
  const files = path.join(folder, 'wecom-secrets');
  await mkdir(files, { mode: 0o700 });
  const args: string[] = [];
  for (const [field, value] of Object.entries(secrets)) {
    const file = path.join(files, field);
    await writeFile(file, `${value}\n`, { mode: 0o600 });
    args.push('--secret-file', `${field}=${file}`);
  }
  const set = ['--set', `corpId=${corpId}`, '--set', `apiBase=${directory.base}`];
  run('site', 'capture', 'add', 'wecom', '--name', 'WeCom', ...set, ...args);
  await untilTakenIn();
  run('site', 'capture', 'show', 'WeCom');
}

interface CaptureRow {
  readonly state: string;
  readonly lastSeenAt: string | null;
}

/** Everything there is was pulled when the source waits for more, and the newest message is there. */
async function untilTakenIn(): Promise<void> {
  let before: string | null = null;
  for (const end = Date.now() + patience; Date.now() < end; await sleep(500)) {
    const { state, lastSeenAt } = ask<CaptureRow>('site', 'capture', 'show', 'WeCom');
    if (state === 'running' && lastSeenAt !== null && lastSeenAt === before) return;
    before = lastSeenAt;
  }
  throw new Error('the capture from WeCom did not come to rest');
}
