import { randomUUID } from 'node:crypto';

/** A refusal of the token endpoint (learn.microsoft.com/entra/identity-platform/reference-error-codes). */
export class SignInError extends Error {
  readonly number: number;
  readonly error: string;

  constructor(number: number, error: string, message: string) {
    super(message);
    this.number = number;
    this.error = error;
  }

  /** In the form of the endpoint's answer. */
  answer(now: Date, base: string) {
    const [trace, correlation] = [randomUUID(), randomUUID()];
    const time = now.toISOString().slice(0, 19).replace('T', ' ');
    return {
      error: this.error,
      error_description: `AADSTS${this.number}: ${this.message} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${time}Z`,
      error_codes: [this.number],
      timestamp: `${time}Z`,
      trace_id: trace,
      correlation_id: correlation,
      error_uri: `${base}/error?code=${this.number}`,
    };
  }
}
