import type { AreaDependencies } from '#app/app.ts';
import { lastListening } from '#app/site-process.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { LinkRequest } from '#site/personal/links.ts';
import type { PolicyText } from '#site/personal/policy.ts';

/** Links to the registered users' own pages, and the policy that they read there. */
export function createPersonalArea({ engine, guard }: AreaDependencies) {
  const pages = async () => (await engine.localSite()).site.personal;
  const byId = (id: string): string => `link:${id}`;

  return {
    /** @returns the link with its address, which is shown once: only a hash of its token is kept */
    invite: guard(
      {
        permission: 'site.user.manage',
        action: 'personal-link.make',
        effect: 'change',
        object: ({ email }: LinkRequest) => `user:${email}`,
        details: ({ purpose }) => ({ purpose }),
      },
      async (actor, request: LinkRequest) => {
        // Known before the link is made: its token is told only now.
        const origin = await publicAddress();
        const { token, ...link } = await (await pages()).invite(request, actor);
        return { ...link, address: `${origin}/p/${token}` };
      },
    ),
    links: guard(
      {
        permission: 'site.user.read',
        action: 'personal-link.list',
        effect: 'read',
        object: (email: string) => `user:${email}`,
      },
      async (_actor, email: string) => (await pages()).links(email),
    ),
    renew: guard(
      { permission: 'site.user.manage', action: 'personal-link.renew', effect: 'change', object: byId },
      async (actor, id: string) => (await pages()).renewLink(id, actor),
    ),
    revoke: guard(
      { permission: 'site.user.manage', action: 'personal-link.revoke', effect: 'change', object: byId },
      async (actor, id: string) => (await pages()).revokeLink(id, actor),
    ),
    setPolicy: guard(
      {
        permission: 'site.user.manage',
        action: 'capture-policy.set',
        effect: 'change',
        object: ({ language }: Pick<PolicyText, 'language' | 'text'>) => `policy:${language}`,
      },
      async (actor, policy: Pick<PolicyText, 'language' | 'text'>) =>
        (await pages()).setPolicy(policy, actor),
    ),
    policies: guard(
      { permission: 'site.user.read', action: 'capture-policy.show', effect: 'read' },
      async () => (await pages()).policies(),
    ),
  };

  /** Where users reach the site's public listener. */
  async function publicAddress(): Promise<string> {
    const { config, folders } = engine.foundation;
    const address = config.sitePublicUrl ?? (await lastListening(folders.site))?.publicUrl;
    if (address !== undefined) return address.replace(/\/+$/, '');
    throw new Failure(
      'config-invalid',
      say`It is not known how users reach the capture site: sitePublicUrl is not set, and "holdfast serve" has not run yet.`,
      say`Set sitePublicUrl to the address that users' phones reach, then make the link again.`,
    );
  }
}
