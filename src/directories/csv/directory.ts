import type { DirectoryAdapter } from '#core/directory.ts';
import { openPeopleFile, peopleOf } from '#directories/csv/read.ts';
import { csvSpec } from '#directories/csv/spec.ts';

/** People from a file whose text is kept among the settings. */
export const csv: DirectoryAdapter = {
  spec: csvSpec,
  open: ({ people = '' }) => {
    const file = openPeopleFile(people);
    return {
      people: async function* (signal, doubt) {
        for (const person of peopleOf(file, doubt)) {
          signal.throwIfAborted();
          yield person;
        }
      },
      // The header has been read; that is all that can be wrong with a whole file.
      check: async () => undefined,
    };
  },
};
