import type { Generated } from 'kysely';
import type { Sentence } from '#core/sentence.ts';

/** What a personal link is for. */
export const linkPurposes = ['link-device', 'phone-archiver'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/**
 * How an upload stands: `receiving` until all bytes are there, `received` until somebody has looked at it, `asking`
 * while its owner has to say who is who, `waiting` while nothing here can read it yet, `ready` and `importing` on its
 * way in; `done`, `failed`, `expired` and `dropped` at its end, without its bytes.
 */
export type UploadState =
  | 'receiving'
  | 'received'
  | 'asking'
  | 'waiting'
  | 'ready'
  | 'importing'
  | 'done'
  | 'failed'
  | 'expired'
  | 'dropped';

/** How an upload came: by the form of the page, from the phone's share menu, or to the upload address. */
export type UploadWay = 'page' | 'share' | 'address';

/** What an upload came to. */
export interface UploadSums {
  readonly captured: number;
  readonly added: number;
  readonly alreadyKnown: number;
  readonly excluded: number;
}

export interface UploadFailure {
  readonly code: string;
  readonly message: Sentence;
  readonly remedy: Sentence;
}

/** The tables of the personal pages; `migrations.ts` makes them. */
export interface PersonalTables {
  'site.personal_link': {
    id: string;
    token_hash: Buffer;
    user_id: string;
    purpose: LinkPurpose;
    language: string | null;
    created_by: string;
    created_at: Date;
    expires_at: Date;
    started_at: Date | null;
    used_at: Date | null;
    revoked_at: Date | null;
  };
  'site.personal_session': { token_hash: Buffer; link: string; expires_at: Date };
  'site.upload_address': {
    id: string;
    link: string;
    user_id: string;
    token_hash: Buffer;
    created_at: Date;
    used_at: Date | null;
    revoked_at: Date | null;
  };
  'site.policy_text': { hash: Buffer; text: string };
  'site.policy': { language: string; hash: Buffer; set_by: string; set_at: Date };
  'site.acknowledgement': {
    id: string;
    user_id: string;
    hash: Buffer;
    language: string;
    means: string;
    at: Date;
  };
  'site.upload': {
    id: string;
    user_id: string;
    way: UploadWay;
    name: Buffer;
    key: Buffer | null;
    size: bigint | null;
    received: Generated<bigint>;
    state: UploadState;
    about: Buffer | null;
    answers: Buffer | null;
    done: Generated<bigint>;
    result: UploadSums | null;
    failure: Buffer | null;
    created_at: Date;
    changed_at: Date;
    expires_at: Date;
  };
  'site.upload_part': { upload: string; start: bigint; size: number };
}
