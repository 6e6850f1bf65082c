import { importMedia, type Step } from '../test/support/mediaImport.ts';

/**
 * Imports an export with MESSAGES messages and MEGABYTES of media, and prints what it took: `script/soak media [MESSAGES]
 * [MEGABYTES]`, 100,000 and 2,048 by default. Exits 1 when something is missing or doubled, or when a process needed
 * more memory than the budget allows. Needs about five times the media's size on the disk of the temporary folder.
 */
const messages = Number(process.argv[2] ?? 100_000);
const megabytes = Number(process.argv[3] ?? 2_048);
const budget = 400;

const { capture, run, mailbox, media, bytes, report, findings } = await importMedia({ messages, megabytes });
const step = (name: string, { seconds, peak }: Step): string => {
  const site = peak.site > 0 ? `, its capture site ${peak.site.toFixed(0)} MB` : '';
  return `${name.padEnd(15)} ${seconds.toFixed(1).padStart(7)} s, at most ${peak.program.toFixed(0)} MB${site}`;
};
console.info(`${messages} messages with ${media} media, a zip of ${(bytes / 1e6).toFixed(0)} MB`);
console.info(step('site import', capture));
console.info(step('connector run', run));
console.info(
  `${report.state}: ${report.imported} imported; in the mailbox ${mailbox.items} items, ${mailbox.withMedia} with media, ${(mailbox.bytes / 1e6).toFixed(0)} MB of mail`,
);
const most = Math.max(capture.peak.program, run.peak.program, run.peak.site);
const whole =
  report.imported === messages &&
  mailbox.items === messages &&
  mailbox.different === messages &&
  mailbox.withMedia === media &&
  report.reconciled &&
  findings.length === 0;
if (!whole) console.error('Something is missing, doubled, or does not verify.', findings);
if (most > budget) console.error(`A process needed more than ${budget} MB.`);
process.exitCode = whole && most <= budget ? 0 : 1;
