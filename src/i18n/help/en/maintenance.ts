/** The installation as a whole: programs, backup, checks. */
export const maintenanceHelp = {
  backup: {
    summary: 'Write the truth into a folder: packs, key files, keys, record tables, with a manifest',
  },
  doctor: {
    summary: 'Look at configuration, database, keys, disk, stores and capture site, and say what to do',
    options: {
      mailbox: 'a mailbox in which targets are proved: one item is written, read back and removed',
    },
  },
  rebuild: { summary: 'Empty the index and refill it from packs and records' },
  restore: { summary: 'Bring a backup back into an empty database; then run rebuild and verify' },
  serve: { summary: 'Start capture site, schedules and health on loopback, and stay' },
  verify: {
    summary: 'Check packs, key files, ledger, rows and audit trail against each other',
    options: {
      since: 'a signed head kept elsewhere: a file, or its JSON',
      backup: 'check a backup against its manifest instead',
    },
  },
  worker: { summary: 'Only work: schedules and runs, without capture site and listeners' },
};
