import { type Clock, systemClock } from '#core/clock.ts';
import type { Application } from './applications.ts';
import { type Cloud, Contract } from './contract.ts';
import { type FaultPlan, Faults } from './faults.ts';
import { Mailbox } from './mailbox.ts';
import { type Budgets, publishedBudgets, Throttle } from './throttle.ts';
import { Tokens } from './tokens.ts';
import { Uploads } from './uploads.ts';
import { Directory, type DirectoryUser, type NewUser } from './users.ts';

export interface TenantOptions {
  /** The directory's id. */
  readonly tenant: string;
  readonly applications: readonly Application[];
  /** Without `mailbox: false` a user has a mailbox. */
  readonly users?: readonly (NewUser & { readonly mailbox?: false })[];
  readonly cloud?: Cloud;
  readonly clock?: Clock;
  readonly budgets?: Partial<Budgets>;
  readonly faults?: FaultPlan;
  /** Real milliseconds that an answer takes at least. */
  readonly latencyMs?: number;
  /** Of one message, in bytes: 35 MB as a tenant has it by default. */
  readonly maxMessageBytes?: number;
  readonly quotaBytes?: number;
  /** Of a token, in seconds. */
  readonly tokenLifetime?: number;
  /** Of an upload session, in milliseconds. */
  readonly uploadLifetimeMs?: number;
  /** Of `/users/delta`. */
  readonly deltaPage?: number;
}

/** All that the fake service knows. */
export class Tenant {
  readonly clock: Clock;
  readonly contract: Contract;
  readonly directory: Directory;
  readonly tokens: Tokens;
  readonly throttle: Throttle;
  readonly faults: Faults;
  readonly uploads: Uploads;
  readonly latencyMs: number;
  readonly deltaPage: number;
  readonly budgets: Budgets;
  readonly #mailboxes = new Map<string, Mailbox>();
  readonly #limits: { readonly maxMessageBytes: number; readonly quotaBytes: number };

  constructor(options: TenantOptions) {
    this.clock = options.clock ?? systemClock;
    this.contract = new Contract(options.cloud ?? 'global');
    this.directory = new Directory(this.contract);
    this.tokens = new Tokens(
      options.tenant,
      options.applications,
      this.clock,
      options.tokenLifetime ?? 3_599,
    );
    this.budgets = { ...publishedBudgets, ...options.budgets };
    this.throttle = new Throttle(this.budgets, this.clock);
    this.faults = new Faults(options.faults);
    this.uploads = new Uploads(this.clock, options.uploadLifetimeMs ?? 3_600_000);
    this.latencyMs = options.latencyMs ?? 0;
    this.deltaPage = options.deltaPage ?? 200;
    this.#limits = {
      maxMessageBytes: options.maxMessageBytes ?? 35 * 1024 * 1024,
      quotaBytes: options.quotaBytes ?? 100 * 1024 ** 3,
    };
    for (const { mailbox, ...user } of options.users ?? []) {
      const added = this.directory.add(user);
      if (mailbox !== false) this.addMailbox(added);
    }
  }

  addMailbox(user: DirectoryUser, mailbox: Mailbox = new Mailbox(this.#limits)): Mailbox {
    this.#mailboxes.set(user.id, mailbox);
    return mailbox;
  }

  removeMailbox(user: DirectoryUser): void {
    this.#mailboxes.delete(user.id);
  }

  mailboxOf(user: DirectoryUser): Mailbox | undefined {
    return this.#mailboxes.get(user.id);
  }
}
