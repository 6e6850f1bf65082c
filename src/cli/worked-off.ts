import type { App } from '#app/app.ts';
import type { CommandContext } from '#cli/command.ts';

type RunReport = Awaited<ReturnType<App['connectors']['run']>>;

/**
 * After a run by hand its other targets get what it queued for them, as no server may be there to do it. What takes too
 * long stays in the queue, and the report counts it.
 */
export async function workedOff(
  context: CommandContext,
  name: string,
  report: RunReport,
): Promise<RunReport> {
  const hasTargets = Object.keys(report.deliveries).length > 1;
  if (!hasTargets || report.state === 'stopped') return report;
  const app = await context.app();
  return app.connectors.workOff(context.actor, name, report.run, context.signal);
}
