import fc from 'fast-check';
import { isFailure } from '#core/failure.ts';
import { mutate, mutation } from './mutation.ts';

/** A reader of bytes from outside. */
export interface FuzzedParser {
  readonly name: string;
  /** Real inputs. */
  readonly seeds: readonly Buffer[];
  /** What its grammar is made of. */
  readonly words: readonly string[];
  /** Reads; may throw a Failure and nothing else. */
  read(bytes: Buffer): unknown;
}

/** Milliseconds of processor time that one input may take. */
const mostTime = 1_000;

/**
 * Gives a parser mutated inputs; fails with the smallest one found that crashes it, or takes longer than a second.
 * @param onInput called before each input
 */
export async function fuzz(
  parser: FuzzedParser,
  options: { readonly inputs: number; readonly seed: number; onInput?(): void },
): Promise<void> {
  const words = parser.words.map((word) => Buffer.from(word));
  const property = fc.asyncProperty(mutation, async (mutated) => {
    options.onInput?.();
    const bytes = mutate(mutated, parser.seeds, words);
    // Processor time: another test on the same machine is not this input's fault.
    const before = process.cpuUsage();
    try {
      await parser.read(bytes);
    } catch (error) {
      if (!isFailure(error) || error.code === 'internal') throw error;
    }
    const { user, system } = process.cpuUsage(before);
    const time = (user + system) / 1_000;
    if (time > mostTime) throw new Error(`${parser.name}: ${bytes.length} bytes took ${Math.round(time)} ms`);
  });
  await fc.assert(property, { numRuns: options.inputs, seed: options.seed, endOnFailure: true });
}
