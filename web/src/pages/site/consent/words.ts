import type { ConsentMeans, UserCoverage } from '@contract/captureScope.ts';

/** In the order in which they are offered. */
export const consentMeans: readonly ConsentMeans[] = [
  'notice-e-mail',
  'on-paper',
  'in-person',
  'contract',
  'personal-page',
  'wecom-message',
  'other',
];

export type ConsentState = UserCoverage['consents'][number]['state'];

export const consentStates: readonly ConsentState[] = ['informed', 'agreed', 'refused', 'default'];
