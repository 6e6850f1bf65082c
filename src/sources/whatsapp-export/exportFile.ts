import type { Readable } from 'node:stream';

/** An export that does not lie in a folder, such as one that was uploaded: read from any place, any number of times. */
export interface ExportFile {
  /** Without folders, with its ending. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** From `start` up to, not including, `end`. */
  read(start: number, end: number): Readable;
}

/** An export: a path on this machine, or a file that is read otherwise. */
export type ExportInput = string | ExportFile;
