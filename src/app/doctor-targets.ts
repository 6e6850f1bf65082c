import type { DoctorCheck } from '#app/doctor.ts';
import type { TargetRegistry } from '#connector/targets/registry.ts';
import type { TargetRecord } from '#connector/targets/show.ts';
import { Failure } from '#core/failure.ts';
import { joined, type Sentence, say } from '#core/sentence.ts';
import type { ProofStep } from '#core/target.ts';

/** Proves a target by its name with a mailbox that was chosen. */
export type TargetProof = (target: string) => Promise<readonly ProofStep[]>;

/** Asks each target, or those of a kind, whether it can be written to; proves it where that was asked for. */
export async function targetChecks(
  targets: Pick<TargetRegistry, 'list' | 'check'>,
  { prove, kind }: { readonly prove: TargetProof | undefined; readonly kind?: string },
): Promise<DoctorCheck[]> {
  const asked = (await targets.list()).filter((target) => kind === undefined || target.kind === kind);
  if (asked.length === 0) return [line(kind ?? 'targets', kind === undefined, noneSentence(kind))];
  const checks = await Promise.all(asked.map((target) => checkTarget(targets, target, prove)));
  return checks.flat().map((check) => ({ ...check, area: kind ?? 'targets' }));
}

async function checkTarget(
  targets: Pick<TargetRegistry, 'check'>,
  { name, enabled, trouble }: TargetRecord,
  prove: TargetProof | undefined,
): Promise<DoctorCheck[]> {
  try {
    await targets.check({ name, values: {} });
    const steps = prove === undefined ? [] : await prove(name);
    return [standing(name, enabled, trouble), ...steps.map((step) => stepLine(name, step))];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [line(name, false, joined(' ', [say`The target ${name}:`, error.sentence, error.remedySentence]))];
  }
}

/** It answers now; what its queue met last may still be another thing. */
function standing(name: string, enabled: boolean, trouble: TargetRecord['trouble']): DoctorCheck {
  if (!enabled) return line(name, true, say`The target ${name} answers; it is paused.`);
  if (trouble === null) return line(name, true, say`The target ${name} answers.`);
  return line(
    name,
    false,
    joined(' ', [
      say`The target ${name} answers, and its last deliveries met:`,
      trouble.sentence,
      trouble.remedy,
    ]),
  );
}

function stepLine(name: string, { code, outcome, sentence }: ProofStep): DoctorCheck {
  const words: Readonly<Record<ProofStep['outcome'], Sentence>> = {
    passed: say`${name}, ${code}: passed.`,
    failed: say`${name}, ${code}: failed.`,
    'not-possible': say`${name}, ${code}: not possible.`,
  };
  return line(name, outcome !== 'failed', joined(' ', [words[outcome], sentence]));
}

function noneSentence(kind: string | undefined): Sentence {
  return kind === undefined
    ? say`No target is set up besides the archive.`
    : say`No target of kind ${kind} is set up; \`holdfast target add\` sets one up.`;
}

function line(area: string, ok: boolean, sentence: Sentence): DoctorCheck {
  return { area, ok, sentence };
}
