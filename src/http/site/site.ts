import type { OpenedSite } from '#app/site-entry.ts';

/** The capture site as the composition root gives it to its listeners. */
export type Site = OpenedSite['site'];

/** Who is signed in. */
export type Caller = NonNullable<Awaited<ReturnType<Site['accountOf']>>>;

/** Who has opened a personal link, how the linking of his phone stands, and what he has sent. */
export type Visit = Awaited<ReturnType<Site['personal']['visit']>>;
export type Visitor = Visit['user'];
export type Linking = Awaited<ReturnType<Site['personal']['linking']>>;
export type OwnUpload = Awaited<ReturnType<Site['personal']['upload']>>;
export type UploadAddress = Awaited<ReturnType<Site['personal']['addresses']>>[number];
