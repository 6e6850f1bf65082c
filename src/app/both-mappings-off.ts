import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/**
 * Automatic mapping may be switched off only where a custom mapping is left: without either nobody would be mapped.
 * @throws Failure `mapping-invalid`
 */
export function refuseBothOff(hasCustomMapping: boolean): void {
  if (hasCustomMapping) return;
  throw new Failure(
    'mapping-invalid',
    say`Automatic mapping is off and there is no mapping file: nobody would be mapped and nothing imported.`,
    say`Switch automatic mapping on, upload a mapping file, or do both.`,
  );
}
