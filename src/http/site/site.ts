import type { OpenedSite } from '#app/site-entry.ts';

/** The capture site as the composition root gives it to its listeners. */
export type Site = OpenedSite['site'];

/** Who is signed in. */
export type Caller = NonNullable<Awaited<ReturnType<Site['accountOf']>>>;
