/** What a delivery may be at most: far above what a vendor sends, and low enough that a hostile one does no harm. */
export interface DeliveryLimits {
  /** Bytes of one mail, by SMTP or unpacked from a ZIP; held in memory. */
  readonly mailBytes: number;
  /** Bytes of `raw`, which holds a mail without its attachments. */
  readonly rawBytes: number;
  /** Bytes of a mail without attachments that are read for its text; what is beyond is kept and not read. */
  readonly readBytes: number;
  /** Characters of a text in an item. */
  readonly textCharacters: number;
  /** People named by one mail. */
  readonly people: number;
  /** Messages of a thread times people in it; a larger one stays whole. */
  readonly threadSeats: number;
  /** Bytes of an item as JSON; the site takes 16 MB. */
  readonly itemBytes: number;
  readonly zipEntries: number;
  /** Bytes of all entries of a ZIP, unpacked. */
  readonly zipBytes: number;
  /** A ZIP that unpacks to more than `zipRatio` times its size is refused once it is above `zipRatioFrom` bytes. */
  readonly zipRatio: number;
  readonly zipRatioFrom: number;
  readonly manifestBytes: number;
  /** Files that a manifest names and a ZIP lacks, each a gap of its own; the others are counted in one. */
  readonly namedGaps: number;
}

export const deliveryLimits: DeliveryLimits = {
  mailBytes: 150 * 2 ** 20,
  rawBytes: 2 ** 20,
  readBytes: 8 * 2 ** 20,
  textCharacters: 2 ** 20,
  people: 5_000,
  threadSeats: 200_000,
  itemBytes: 12 * 2 ** 20,
  zipEntries: 100_000,
  zipBytes: 64 * 2 ** 30,
  zipRatio: 200,
  zipRatioFrom: 64 * 2 ** 20,
  manifestBytes: 16 * 2 ** 20,
  namedGaps: 1_000,
};
