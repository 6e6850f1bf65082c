/** The pages of the wizard, as the set-up articles order them. */
export const stepNames = ['terms', 'login', 'mapping', 'review'] as const;
export type StepName = (typeof stepNames)[number];
