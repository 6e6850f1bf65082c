import type { DoctorCheck } from '#app/doctor.ts';
import { joined, verbatim } from '#core/sentence.ts';
import { liveSources } from '#sources/index.ts';

/** What only a real account can show, source by source: no test of ours can. */
export function sourceDoubts(): DoctorCheck[] {
  return liveSources.flatMap(({ spec, doubts = [] }) =>
    doubts.map((doubt) => ({
      area: 'sources',
      ok: true,
      sentence: joined(' ', [verbatim(`${spec.name}:`), doubt]),
    })),
  );
}
