import {
  contradictions,
  killOfRound,
  prepareScenario,
  type RunStage,
  runStages,
} from '../test/kill/scenario.ts';

/**
 * Kills runs until each stage was hit often enough, then lets one complete and counts. Prints a table; exits 1 when an
 * item is lost or doubled or anything does not verify.
 */
const wanted = Number(process.argv[2] ?? 10);
const itemsARound = 5_000;
const scenario = await prepareScenario();
const hits = new Map<RunStage, number>(runStages.map((stage) => [stage, 0]));
let [expected, round] = [0, 0];

const capture = async (): Promise<void> => {
  await scenario.capture(itemsARound);
  expected += itemsARound;
};

try {
  await capture();
  for (const stage of runStages) {
    while ((hits.get(stage) ?? 0) < wanted) {
      const kill = killOfRound(round, stage);
      const { hit, completed } = await scenario.killedRun(kill);
      round += 1;
      if (hit) hits.set(stage, (hits.get(stage) ?? 0) + 1);
      if (completed) await capture();
      const whom = `${kill.victim}${kill.database ? ' and database' : ''}`;
      console.info(
        `${round}: ${whom} in ${stage}: ${hit ? 'killed' : 'too late'}${completed ? ', completed' : ''}`,
      );
    }
  }
  scenario.ask('connector', 'run', 'WhatsApp');
  const problems = contradictions(scenario, expected);
  for (const [stage, count] of hits) console.info(`${stage.padEnd(10)} ${count} kills`);
  for (const problem of problems) console.error(problem);
  console.info(
    problems.length === 0
      ? `${expected} items, each exactly once in both mailboxes, after ${round} runs`
      : 'FAILED',
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  await scenario.remove();
}
