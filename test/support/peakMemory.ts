import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** The most memory that processes had resident, in megabytes (2^20); 0 where the system does not tell (not Linux). */
export interface PeakMemory {
  /** The started program. */
  readonly program: number;
  /** The capture site that it started; 0 without one. */
  readonly site: number;
}

/** Watches a started `holdfast` until it ends. The system keeps the peak itself, so looking now and then is enough. */
export async function peakMemory(child: ChildProcess): Promise<PeakMemory> {
  const peak = { program: 0, site: 0 };
  while (child.exitCode === null && child.signalCode === null) {
    peak.program = Math.max(peak.program, await peakOf(child.pid));
    peak.site = Math.max(peak.site, await peakOf(await siteOf(child.pid)));
    await sleep(25);
  }
  return peak;
}

async function peakOf(pid: number | undefined): Promise<number> {
  const status = pid === undefined ? '' : await read(`/proc/${pid}/status`);
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024;
}

/** The child that runs the site's program. */
async function siteOf(pid: number | undefined): Promise<number | undefined> {
  const children = (await read(`/proc/${pid}/task/${pid}/children`)).split(' ').filter((word) => word !== '');
  for (const child of children)
    if ((await read(`/proc/${child}/cmdline`)).includes('site-main.ts')) return Number(child);
  return undefined;
}

/** A process may end at any moment. */
async function read(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}
