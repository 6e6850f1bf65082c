import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** As the vendor calls it. */
export const libraryName = 'libWeWorkFinanceSdk_C.so';

let compiled: Promise<Buffer | undefined> | undefined;

/**
 * Compiles the stand-in for the vendor's library, once in a process.
 * @returns the library's bytes, or undefined where there is no C compiler and none can be installed; the reason is printed
 */
export function compileStub(): Promise<Buffer | undefined> {
  compiled ??= compile();
  return compiled;
}

/** @param folder where the data lie: the stand-in finds them beside itself */
export async function placeStub(library: Buffer, folder: string): Promise<string> {
  const place = path.join(folder, libraryName);
  await writeFile(place, library);
  return place;
}

async function compile(): Promise<Buffer | undefined> {
  const reason = hasCompiler() ? undefined : installCompiler();
  if (reason !== undefined) {
    console.warn(`The stand-in for WeCom's library is not compiled: ${reason}`);
    return undefined;
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'holdfast-wecom-'));
  try {
    const library = path.join(folder, libraryName);
    const sources = ['stub.c', 'aes.c'].map((name) => path.join(import.meta.dirname, name));
    const flags = ['-std=gnu17', '-O2', '-Wall', '-Wextra', '-Werror', '-shared', '-fPIC', '-o', library];
    const { status, stderr } = spawnSync('gcc', [...flags, ...sources], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`gcc failed:\n${stderr}`);
    return await readFile(library);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function hasCompiler(): boolean {
  const { status } = spawnSync('gcc', ['-E', '-x', 'c', '-'], { input: '#include <stdio.h>\n' });
  return status === 0;
}

/** @returns why there is none, or undefined when it is there now */
function installCompiler(): string | undefined {
  if (process.getuid?.() !== 0)
    return 'gcc is missing, and only root can install it (apt-get install gcc libc6-dev).';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { env, timeout: 120_000 });
  const words = ['install', '-y', '--no-install-recommends', 'gcc', 'libc6-dev'];
  spawnSync('apt-get', words, { env, timeout: 300_000 });
  return hasCompiler() ? undefined : 'gcc is missing and apt-get could not install it.';
}
