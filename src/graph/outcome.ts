/** The service answered that it does not do what it was asked. */
export class GraphRefusal extends Error {
  override readonly name = 'GraphRefusal';
  readonly status: number;
  /** The service's own name of the error, such as `ErrorItemNotFound`. */
  readonly code: string;

  constructor(status: number, code: string) {
    super(`${status} ${code}`);
    this.status = status;
    this.code = code;
  }
}

/** The request may have been carried out, or not: its answer did not come. Only looking shows it. */
export class GraphUncertain extends Error {
  override readonly name = 'GraphUncertain';

  constructor(cause?: unknown) {
    super('a request had no answer', { cause });
  }
}

/** The service does not answer, for as long as one waits; nothing was done. */
export class GraphUnreachable extends Error {
  override readonly name = 'GraphUnreachable';

  constructor(cause?: unknown) {
    super('the service does not answer', { cause });
  }
}

/** The service asks to wait, longer than one waits. */
export class GraphBusy extends Error {
  override readonly name = 'GraphBusy';

  constructor() {
    super('the service asks to wait');
  }
}
