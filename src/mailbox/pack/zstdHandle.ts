import { constants, type createZstdCompress, type createZstdDecompress } from 'node:zlib';

/**
 * QUIRK: Node has no public call that compresses many small things, each into a frame of its own, with one kept context.
 * The streams' own handle can: a write with `ZSTD_e_end` ends the frame, parameters and dictionary stay for the next
 * one. `minizlib` (npm's tar) drives the same handle. Callers try the engine before they trust it, and go without it
 * when a newer Node has other insides.
 */

/** Gives the result of one whole input, valid until the next call; undefined when anything is not as expected. */
export type Engine = (input: Uint8Array) => Buffer | undefined;

interface Handle {
  writeSync(
    flush: number,
    input: Uint8Array,
    inputAt: number,
    inputLength: number,
    output: Buffer,
    outputAt: number,
    outputLength: number,
  ): void;
}

type ZstdStream = ReturnType<typeof createZstdCompress> | ReturnType<typeof createZstdDecompress>;

/** @param room bytes that a result may have at most */
export function driveHandle(stream: ZstdStream, room: number): Engine | undefined {
  const handle: unknown = Reflect.get(stream, '_handle');
  /** After every write: [bytes of output left, bytes of input left]. */
  const state: unknown = Reflect.get(stream, '_writeState');
  if (!isHandle(handle) || !(state instanceof Uint32Array) || state.length !== 2) return undefined;
  // A failed write destroys the stream, which then reports an error that nobody else waits for.
  stream.on('error', () => undefined);
  const scratch = Buffer.allocUnsafeSlow(room);
  return (input) => {
    if (stream.destroyed) return undefined;
    handle.writeSync(constants.ZSTD_e_end, input, 0, input.length, scratch, 0, room);
    const [roomLeft = 0, inputLeft = 0] = state;
    const done = !stream.destroyed && roomLeft > 0 && inputLeft === 0;
    return done ? scratch.subarray(0, room - roomLeft) : undefined;
  };
}

function isHandle(value: unknown): value is Handle {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'writeSync') === 'function';
}
