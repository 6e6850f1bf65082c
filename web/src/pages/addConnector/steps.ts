/** The pages of the wizard, as the set-up articles order them; *Mailboxes* is ours. */
export const stepNames = ['terms', 'login', 'mapping', 'mailboxes', 'review'] as const;
export type StepName = (typeof stepNames)[number];
