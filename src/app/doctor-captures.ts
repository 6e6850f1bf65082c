import type { DoctorCheck } from '#app/doctor.ts';
import { joined, type Sentence, say } from '#core/sentence.ts';
import type { Alarm } from '#site/capture/alarms.ts';
import type { Captures } from '#site/capture/area.ts';
import type { Capture } from '#site/capture/captures.ts';

/** How each capture stands, and the alarms that stand. */
export async function captureChecks(captures: Pick<Captures, 'list' | 'alarms'>): Promise<DoctorCheck[]> {
  const [list, alarms] = await Promise.all([captures.list(), captures.alarms()]);
  const names = new Map(list.map(({ id, name }) => [id, name]));
  return [
    ...list.map((capture) => ({ area: 'site', ok: !needsSomebody(capture), sentence: standing(capture) })),
    ...alarms.map((alarm) => ({ area: 'site', ok: false, sentence: alarmSentence(alarm, names) })),
  ];
}

function needsSomebody({ enabled, state }: Capture): boolean {
  return enabled && (state === 'failing' || state === 'unlinked' || state === 'refused');
}

function standing(capture: Capture): Sentence {
  const { reason } = capture;
  const sentence = stateSentence(capture);
  return reason === undefined || !capture.enabled ? sentence : joined(' ', [sentence, reason]);
}

function stateSentence({ name, enabled, state }: Capture): Sentence {
  if (!enabled || state === 'paused') return say`The capture ${name} is paused.`;
  switch (state) {
    case 'running':
    case 'waiting':
      return say`The capture ${name} runs.`;
    case 'new':
    case 'connecting':
      return say`The capture ${name} is starting.`;
    case 'linking':
      return say`The capture ${name} waits until its user links the phone.`;
    case 'failing':
      return say`The capture ${name} fails and is tried again.`;
    default:
      return say`The capture ${name} stands still until somebody acts.`;
  }
}

function alarmSentence({ capture, sentence }: Alarm, names: ReadonlyMap<string, string>): Sentence {
  const name = capture === undefined ? undefined : names.get(capture);
  return joined(' ', [
    name === undefined ? say`Alarm of the capture site:` : say`Alarm of ${name}:`,
    sentence,
  ]);
}
