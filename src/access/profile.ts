/** How the compliance center looks; `system` follows the device. */
export const themes = ['system', 'light', 'dark', 'high-contrast'] as const;
export type Theme = (typeof themes)[number];

/** An operator as he sees himself. */
export interface Profile {
  readonly id: string;
  readonly email: string;
  readonly displayName: string | null;
  /** A language tag of `i18n/messages.ts`; null: as the browser asks. */
  readonly language: string | null;
  /** An IANA time zone; null: the browser's. */
  readonly timeZone: string | null;
  readonly theme: Theme;
  /** Whether TOTP is asked for at sign-in. */
  readonly secondFactor: boolean;
  readonly recoveryCodesLeft: number;
  /** Signs in through the organisation's identity provider. */
  readonly singleSignOn: boolean;
}

/** Absent fields stay as they are; null goes back to the default. */
export interface ProfileChanges {
  readonly displayName?: string | null;
  readonly language?: string | null;
  readonly timeZone?: string | null;
  readonly theme?: Theme;
}
