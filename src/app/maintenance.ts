import { readFile } from 'node:fs/promises';
import type { AreaDependencies } from '#app/app.ts';
import { backupTo } from '#app/backup/backup.ts';
import { checkBackup } from '#app/backup/manifest.ts';
import { type Sentence, say } from '#core/sentence.ts';

type Progress = (stage: string, done: number, total?: number) => void;

/** What verify found; `ok` when nothing contradicts. */
export interface VerifyOutcome {
  readonly ok: boolean;
  readonly packs: number;
  readonly items: number;
  readonly entries: number;
  readonly findings: readonly {
    readonly severity: string;
    readonly code: string;
    readonly object: string;
    readonly sentence: Sentence;
  }[];
}

/** Proof and upkeep: verify, rebuild, backup. */
export function createMaintenance({ engine, guard }: AreaDependencies) {
  const { archive, trail } = engine;
  return {
    verify: guard(
      {
        permission: 'archive.verify',
        action: 'archive.verify',
        effect: 'change',
        details: ({ backup, since }: VerifyRequest, _progress: Progress) => ({
          backup: backup ?? null,
          since: since !== undefined,
        }),
      },
      async (_actor, request: VerifyRequest, progress: Progress): Promise<VerifyOutcome> =>
        request.backup === undefined
          ? verifyArchive(request.since, progress)
          : verifyBackup(request.backup, progress),
    ),
    rebuild: guard(
      { permission: 'archive.rebuild', action: 'archive.rebuild', effect: 'change' },
      async (_actor, progress: Progress) =>
        archive.rebuild((stage, done, total) => progress(stage, done, total)),
    ),
    backup: guard(
      {
        permission: 'archive.backup',
        action: 'archive.backup',
        effect: 'change',
        object: (folder: string, _progress: Progress) => `backup:${folder}`,
      },
      async (_actor, folder: string, progress: Progress) => backupTo(engine, folder, progress),
    ),
  };

  async function verifyArchive(since: string | undefined, progress: Progress): Promise<VerifyOutcome> {
    const report = await archive.verify(
      since === undefined ? {} : { since: await headText(since) },
      progress,
    );
    const audit = await trail.verify();
    const findings = [
      ...report.findings,
      ...audit.problems.map((sentence) => ({
        severity: 'error',
        code: 'audit-broken',
        object: 'audit',
        sentence,
      })),
      ...audit.gaps.map(({ from, until }) => ({
        severity: 'warning',
        code: 'audit-gap',
        object: 'audit',
        sentence: say`Entries ${from} to ${until} were lost with a database and declared at its restore.`,
      })),
    ];
    return { ...report, findings, ok: findings.every((finding) => finding.severity !== 'error') };
  }
}

interface VerifyRequest {
  readonly since?: string;
  readonly backup?: string;
}

async function verifyBackup(folder: string, progress: Progress): Promise<VerifyOutcome> {
  const problems = await checkBackup(folder, (done, total) => progress('check', done, total));
  const findings = problems.map((sentence) => ({
    severity: 'error',
    code: 'backup-invalid',
    object: folder,
    sentence,
  }));
  return { ok: problems.length === 0, packs: 0, items: 0, entries: 0, findings };
}

/** A head is given as a file or as its JSON; of a file of heads (one a line) all are checked. */
async function headText(since: string): Promise<string> {
  return since.trimStart().startsWith('{') ? since : readFile(since, 'utf8');
}
