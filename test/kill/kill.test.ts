import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contradictions, killOfRound, prepareScenario, runStages, type Scenario } from './scenario.ts';

const items = 5_000;
const kills = 10;

describe(`a run of ${items} items, killed ${kills} times with SIGKILL`, () => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await prepareScenario();
  }, 120_000);
  afterAll(() => scenario.remove());

  it('delivers every item exactly once to every mailbox, and packs and ledger verify', async () => {
    await scenario.capture(items);
    let expected = items;
    for (let round = 0; round < kills; round += 1) {
      const kill = killOfRound(round, runStages[round % runStages.length] ?? 'pull');
      const { hit, completed } = await scenario.killedRun(kill);
      const whom = `${kill.victim}${kill.database ? ' and database' : ''}`;
      console.info(`${round + 1}: ${whom} in ${kill.stage}: ${hit ? 'killed' : 'too late'}`);
      // A run that was faster than its kill leaves nothing to kill: give the next one work again.
      if (completed) {
        await scenario.capture(1_000);
        expected += 1_000;
      }
    }
    const report = scenario.ask<{ reconciled: boolean }>('connector', 'run', 'WhatsApp');
    expect(report.reconciled).toBe(true);
    expect(contradictions(scenario, expected)).toEqual([]);
  }, 600_000);
});
