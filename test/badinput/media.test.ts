import { expect, it } from 'vitest';
import { importMedia } from '../support/mediaImport.ts';

/**
 * An export with much media through the program. `script/soak media` does the same with 100,000 messages and 3 GB, and
 * prints what it took; there the film has 1.5 GB.
 */

/** Megabytes. A process that held the media, or the film that is half of them, would need more. */
const mostMemory = 400;
/** A watch that saw nothing must not pass; only Linux tells. */
const leastMemory = process.platform === 'linux' ? 50 : -1;

it('8,000 messages with 200 MB of media go in and out in bounded memory, each once', async () => {
  const messages = 8_000;
  const imported = await importMedia({ messages, megabytes: 200 });
  const { capture, run, mailbox, media, report, findings, exported } = imported;
  expect(report).toMatchObject({ state: 'completed', imported: messages, reconciled: true });
  expect(mailbox).toMatchObject({ items: messages, different: messages, withMedia: media });
  // Media are base64 in mails.
  expect(mailbox.bytes).toBeGreaterThan(200 * 2 ** 20 * 1.3);
  expect(findings).toEqual([]);
  expect(exported).toMatchObject({ files: messages, bytes: mailbox.bytes });
  const peaks = [capture.peak.program, run.peak.program, run.peak.site, imported.export.peak.program];
  for (const peak of peaks) {
    expect(peak).toBeGreaterThan(leastMemory);
    expect(peak).toBeLessThan(mostMemory);
  }
}, 600_000);
