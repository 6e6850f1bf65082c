/** What an export may be at most. Far above what WhatsApp writes, and low enough that a hostile file does no harm. */
export interface ExportLimits {
  /** Characters of an author's name. */
  readonly authorName: number;
  /** Bytes of one message with all its lines; WhatsApp allows 65,536 characters. */
  readonly messageBytes: number;
  /** Entries of a zip file; by its own help WhatsApp exports 10,000 media at the most. */
  readonly zipEntries: number;
  /** Bytes of the names of all entries of a zip file: they are held in memory. */
  readonly zipNameBytes: number;
  /** Bytes of all entries of a zip file, unpacked. */
  readonly zipBytes: number;
  /** A zip that unpacks to more than `zipRatio` times its size is refused once it is above `zipRatioFrom` bytes. */
  readonly zipRatio: number;
  readonly zipRatioFrom: number;
}

export const exportLimits: ExportLimits = {
  authorName: 1_000,
  messageBytes: 400_000,
  zipEntries: 200_000,
  zipNameBytes: 32 * 2 ** 20,
  zipBytes: 64 * 2 ** 30,
  zipRatio: 200,
  zipRatioFrom: 64 * 2 ** 20,
};
