import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { mkdir, open, rm, statfs } from 'node:fs/promises';
import { freemem, tmpdir } from 'node:os';
import path from 'node:path';

/** A disk of its own, in memory, that can be filled. Linux, root only. */
export interface SmallDisk {
  /** Bytes free now. */
  free(): Promise<number>;
  /** Fills it until so many bytes are free; 0: to the last byte. */
  fill(left: number): Promise<void>;
  /** Takes away what `fill` wrote. */
  empty(): Promise<void>;
  /** Harmless when repeated. */
  unmount(): void;
}

/** Mounts the disk on a folder, which is made. */
export async function mountSmallDisk(folder: string, megabytes: number): Promise<SmallDisk> {
  await mkdir(folder, { recursive: true, mode: 0o711 });
  const said = mount(folder, megabytes);
  if (said !== '') throw new Error(`mount: ${said}`);
  const filler = path.join(folder, 'filler');
  const free = async (): Promise<number> => {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  };
  return {
    free,
    fill: async (left) => {
      await using handle = await open(filler, 'a');
      for (let rest = (await free()) - left; rest > 0; rest = (await free()) - left)
        if (!(await append(handle, rest))) return;
    },
    empty: () => rm(filler, { force: true }),
    unmount: () => {
      spawnSync('umount', ['--lazy', folder]);
    },
  };
}

/**
 * Why no small disk can be made here; undefined where it can.
 * @param megabytes of memory that filling it takes
 */
export function whyNoSmallDisk(megabytes: number): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only root on Linux may mount a disk';
  if (freemem() < 2 * megabytes * 2 ** 20) return 'there is too little free memory for a disk in memory';
  const folder = mkdtempSync(path.join(tmpdir(), 'holdfast-mount-'));
  const said = mount(folder, 1);
  if (said === '') spawnSync('umount', [folder]);
  rmdirSync(folder);
  return said === '' ? undefined : `this system does not let root mount: ${said}`;
}

/** @returns what is wrong; empty when it is mounted */
function mount(folder: string, megabytes: number): string {
  const options = `size=${megabytes}m,mode=0711`;
  const { status, stderr, error } = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
  return status === 0 ? '' : (error?.message ?? stderr.toString().trim()) || 'it fails';
}

const block = Buffer.alloc(2 ** 23);

/** @returns false when there is no room any more */
async function append(handle: Awaited<ReturnType<typeof open>>, bytes: number): Promise<boolean> {
  try {
    const { bytesWritten } = await handle.write(block, 0, Math.min(block.length, bytes));
    return bytesWritten > 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false;
    throw error;
  }
}
