import type { UploadedFile } from '#site/personal/parts.ts';
import type { UploadSums } from '#site/personal/tables.ts';
import type { Visitor } from '#site/personal/visits.ts';

/** What a user says of his file, as texts of a form. */
export interface UploadAnswers {
  /** One of the user's numbers, E.164. */
  readonly phone: string;
  /** IANA zone of the phone. */
  readonly timeZone: string;
  /** BCP 47 with region, of the phone: decides 3/4/2026 where the file does not. */
  readonly locale?: string;
  /** The author who is the user; his number where he wrote nothing. */
  readonly me?: string;
  /** Others: name to e-mail address or phone number. */
  readonly authors: Readonly<Record<string, string>>;
}

/** What was found in a file, for its owner to answer. It is stored encrypted, and only until he has. */
export interface UploadFindings {
  readonly title: string | undefined;
  readonly messages: number;
  /** RFC 3339, of the first and last message. */
  readonly from: string | undefined;
  readonly until: string | undefined;
  /** Whether days and months can be told apart only by the phone's locale. */
  readonly datesDoubtful: boolean;
  readonly authors: readonly {
    readonly name: string;
    readonly count: number;
    /** `me`, an e-mail address or a number: what he said before, or what the file suggests. */
    readonly known: string | undefined;
  }[];
}

/** What becomes of a file that was looked at. */
export type Look =
  | { readonly next: 'ask'; readonly findings: UploadFindings }
  | { readonly next: 'take'; readonly answers: UploadAnswers }
  /** Nothing here can read it yet: it stays sealed, and is looked at again. */
  | { readonly next: 'wait' };

/** A file to be looked at: whose it is, and what he answered for his last one. */
export interface LookRequest {
  readonly file: UploadedFile;
  readonly user: Visitor;
  readonly before: UploadAnswers | undefined;
  readonly signal: AbortSignal;
}

export interface TakeRequest {
  readonly file: UploadedFile;
  readonly user: Visitor;
  readonly answers: UploadAnswers;
  readonly signal: AbortSignal;
  progress(done: number): void;
}

/** A kind of file that the personal pages take. The composition root brings the readers; the site knows no source. */
export interface UploadReader {
  /** @param start the first bytes of the file, at most 512 */
  accepts(name: string, start: Buffer): boolean;
  /** @throws Failure for a file that will never be read */
  look(request: LookRequest): Promise<Look>;
  /** Takes it in; what was taken in before adds nothing. @throws Failure */
  takeIn(request: TakeRequest): Promise<UploadSums>;
}
