import type { AreaDependencies } from '#app/app.ts';
import type { Engine } from '#app/engine.ts';
import { settingNames } from '#app/setting-names.ts';
import { lastListening } from '#app/site-process.ts';
import type { Actor } from '#core/actor.ts';
import type { CaptureCheck } from '#site/capture/area.ts';
import type { Capture, CaptureChange, CaptureRequest } from '#site/capture/captures.ts';
import { noSuchCapture } from '#site/capture/faults.ts';

/** The captures of the local site: what is set up, how it stands, what somebody must know of. */
export function createCaptures({ engine, guard }: AreaDependencies) {
  const captures = async () => (await engine.localSite()).site.captures;
  const shown = async (capture: Capture) =>
    answerOf(capture, await receivers(), await outsideAddress(engine));
  /** Names of the sources whose origin sends requests. */
  const receivers = async (): Promise<ReadonlySet<string>> =>
    new Set((await captures()).specs.flatMap(({ name, receives }) => (receives ? [name] : [])));
  const find = async (nameOrId: string): Promise<Capture> => {
    const wanted = nameOrId.trim().toLowerCase();
    const found = (await (await captures()).list()).find(
      ({ id, name }) => id === wanted || name.toLowerCase() === wanted,
    );
    if (found !== undefined) return found;
    throw noSuchCapture();
  };
  const change = async (actor: Actor, nameOrId: string, wanted: CaptureChange) =>
    shown(await (await captures()).change((await find(nameOrId)).id, wanted, actor));
  return {
    /** The sources that can be set up, with the fields of their settings. */
    sources: guard(
      { permission: 'site.user.read', action: 'site.source.list', effect: 'read' },
      async () => (await captures()).specs,
    ),
    list: guard({ permission: 'site.user.read', action: 'site.capture.list', effect: 'read' }, async () => {
      const [receiving, outside] = [await receivers(), await outsideAddress(engine)];
      return (await (await captures()).list()).map((capture) => answerOf(capture, receiving, outside));
    }),
    show: guard(
      { permission: 'site.user.read', action: 'site.capture.show', effect: 'read', object: named },
      async (_actor, nameOrId: string) => shown(await find(nameOrId)),
    ),
    add: guard(
      {
        permission: 'site.capture.manage',
        action: 'site.capture.add',
        effect: 'change',
        object: ({ name }: CaptureRequest) => named(name),
        details: ({ source, userEmail, values }) => ({
          source,
          ...(userEmail === undefined ? {} : { user: userEmail }),
          settings: settingNames(values),
        }),
      },
      async (actor, request: CaptureRequest) => shown(await (await captures()).add(request, actor)),
    ),
    /** What is not named stays; secrets among the values are taken and never shown. */
    change: guard(
      {
        permission: 'site.capture.manage',
        action: 'site.capture.change',
        effect: 'change',
        object: (nameOrId: string, _change: CaptureChange) => named(nameOrId),
        details: (_nameOrId, { name, enabled, values }) => ({
          ...(name === undefined ? {} : { name }),
          ...(enabled === undefined ? {} : { enabled }),
          ...(values === undefined ? {} : { settings: settingNames(values) }),
        }),
      },
      async (actor, nameOrId: string, wanted: CaptureChange) => change(actor, nameOrId, wanted),
    ),
    /** Ends it and starts it anew, as after a change at the vendor. */
    restart: guard(
      { permission: 'site.capture.manage', action: 'site.capture.restart', effect: 'change', object: named },
      async (actor, nameOrId: string) => change(actor, nameOrId, {}),
    ),
    /** What was captured stays; what it remembers, device keys included, is gone. */
    remove: guard(
      { permission: 'site.capture.manage', action: 'site.capture.remove', effect: 'change', object: named },
      async (actor, nameOrId: string) => {
        const found = await shown(await find(nameOrId));
        await (await captures()).remove(found.id, actor);
        return found;
      },
    ),
    /** Whether settings can work, asked of the origin; nothing is kept. */
    check: guard(
      {
        permission: 'site.capture.manage',
        action: 'site.capture.check',
        effect: 'change',
        object: (request: NamedCheck) => named('capture' in request ? request.capture : request.source),
      },
      async (_actor, request: NamedCheck) => {
        const asked: CaptureCheck =
          'capture' in request
            ? { id: (await find(request.capture)).id, values: request.values }
            : { source: request.source, values: request.values };
        await (await captures()).check(asked);
      },
    ),
    /** Alarms that stand; with `since` also those raised after it. */
    alarms: guard(
      { permission: 'site.user.read', action: 'site.capture.alarms', effect: 'read' },
      async (_actor, since?: Date) => {
        const site = await captures();
        const names = new Map((await site.list()).map(({ id, name }) => [id, name]));
        return (await site.alarms(since)).map(({ capture: id, account, settledAt = null, ...alarm }) => ({
          ...alarm,
          account: account === '' ? null : account,
          capture: id === undefined ? null : { id, name: names.get(id) ?? '' },
          settledAt,
        }));
      },
    ),
  };
}

/** Settings of a source, or those of a capture with what would change in them. */
export type NamedCheck = { readonly values: Readonly<Record<string, string>> } & (
  | { readonly source: string }
  | { readonly capture: string }
);

function named(name: string): string {
  return `capture:${name}`;
}

/** Where the public listener is reached from outside; undefined before it has ever listened. */
async function outsideAddress({ foundation }: Engine): Promise<string | undefined> {
  const { config, folders } = foundation;
  return config.sitePublicUrl ?? (await lastListening(folders.site))?.publicUrl;
}

function answerOf(capture: Capture, receivers: ReadonlySet<string>, outside: string | undefined) {
  const { userEmail = null, reason = null, lastSeenAt = null, ...rest } = capture;
  const { id, source, enabled, state } = capture;
  return {
    ...rest,
    // It is at rest at once; its row says so when the site's process has let it go.
    state: enabled ? state : 'paused',
    userEmail,
    reason: enabled ? reason : null,
    lastSeenAt,
    /** What the vendor has to be given; null where it sends no requests. */
    address:
      receivers.has(source) && outside !== undefined ? `${outside.replace(/\/+$/, '')}/capture/${id}` : null,
  };
}
