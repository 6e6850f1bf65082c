import type { Messages } from '#i18n/en.ts';

/** How far a long command is. Goes to standard error, so that standard output stays clean for `--json`. */
export interface Progress {
  show(stage: string, done: number, total?: number): void;
  /** Leaves the line clean. */
  end(): void;
}

export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const redrawMilliseconds = 100;
const barColumns = 24;

/** A line that redraws itself where a terminal is; silent elsewhere. */
export function progressBar(stream: ProgressStream, messages: Messages): Progress {
  if (!stream.isTTY) return { show: () => undefined, end: () => undefined };
  let drawn = 0;
  let shown = false;
  return {
    show: (stage, done, total) => {
      const now = Date.now();
      if (now - drawn < redrawMilliseconds && done !== total) return;
      drawn = now;
      shown = true;
      const labels: Readonly<Record<string, string>> = messages.cli.stages;
      stream.write(`\r\u001b[2K${progressLine(labels[stage] ?? stage, done, total)}`);
    },
    end: () => {
      if (shown) stream.write('\r\u001b[2K');
    },
  };
}

/** `{"progress": stage, "done": n, "total": n}`, a line each, for programs that watch. */
export function progressLines(stream: ProgressStream): Progress {
  return {
    show: (progress, done, total) => stream.write(`${JSON.stringify({ progress, done, total })}\n`),
    end: () => undefined,
  };
}

function progressLine(label: string, done: number, total?: number): string {
  if (!total) return `${label}  ${done.toLocaleString('en')}`;
  const filled = Math.round((barColumns * done) / total);
  const bar = '█'.repeat(filled) + '·'.repeat(Math.max(0, barColumns - filled));
  return `${label}  ${bar}  ${done.toLocaleString('en')} / ${total.toLocaleString('en')}`;
}
