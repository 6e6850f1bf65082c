import type { Contract } from './contract.ts';
import type { Mailbox } from './mailbox.ts';

/** Where and when a request of a mailbox is answered. */
export interface Place {
  readonly mailbox: Mailbox;
  readonly contract: Contract;
  /** `users('…')`, as `@odata.context` calls the owner. */
  readonly context: string;
  readonly now: Date;
  /** Whether the request asked for ids that outlive a move. */
  readonly immutableIds: boolean;
}
