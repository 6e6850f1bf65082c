import { z } from 'zod';

/** Every refusal, as `application/problem+json` (RFC 9457). `title`, `detail` and `remedy` are in the reader's language. */
export const problem = z.object({
  /** `/errors/<code>`; the codes stand in `docs/errors.md`. */
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** What is wrong and where. */
  detail: z.string(),
  /** What to do about it. */
  remedy: z.string(),
  /** Facts that a page may act on: a line, a permission, seconds to wait. */
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
});
export type Problem = z.infer<typeof problem>;
