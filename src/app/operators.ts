import type { TokenRequest } from '#access/tokens.ts';
import type { AreaDependencies } from '#app/app.ts';

/** The operators and their tokens, for whoever has `operator.manage`. They are named by e-mail address. */
export function createOperators({ engine, guard }: AreaDependencies) {
  const { operators, tokens } = engine.access;
  const byEmail = (email: string): string => `operator:${email}`;

  function change<Result>(action: string, work: (email: string) => Promise<Result>) {
    return guard(
      { permission: 'operator.manage', action, effect: 'change', object: byEmail },
      async (_actor, email: string) => work(email),
    );
  }

  return {
    list: guard({ permission: 'operator.manage', action: 'operator.list', effect: 'read' }, async () =>
      operators.list(),
    ),
    /** The generated password is given only here. */
    add: guard(
      {
        permission: 'operator.manage',
        action: 'operator.add',
        effect: 'change',
        object: ({ email }: NewOperatorRequest) => byEmail(email),
      },
      async (_actor, { email, displayName }: NewOperatorRequest) => operators.add(email, displayName),
    ),
    disable: change('operator.disable', (email) => operators.disable(email)),
    enable: change('operator.enable', (email) => operators.enable(email)),
    /** The generated password is given only here. */
    resetPassword: change('operator.reset-password', (email) => operators.resetPassword(email)),
    resetSecondFactor: change('operator.reset-second-factor', (email) => operators.resetSecondFactor(email)),
    /** Links his subject at the identity provider, for one that verifies no addresses. */
    link: guard(
      {
        permission: 'operator.manage',
        action: 'operator.link',
        effect: 'change',
        object: (email: string, _subject: string) => byEmail(email),
        details: (_email, subject) => ({ subject }),
      },
      async (_actor, email: string, subject: string) => operators.link(email, subject),
    ),
    unlink: change('operator.unlink', (email) => operators.unlink(email)),
    /** For an administrator who is shut out, by the data folder's owner: password and second factor anew. */
    recover: guard(
      { permission: 'operator.recover', action: 'operator.recover', effect: 'change', object: byEmail },
      async (_actor, email: string) => operators.recover(email),
    ),
    /** The token is given only here. Nobody gives by a token what he may not do himself. */
    makeToken: guard(
      {
        permission: 'operator.manage',
        action: 'operator.token',
        effect: 'change',
        object: ({ email }: TokenRequest) => byEmail(email),
        details: ({ name, scopes, expiresAt }) => ({
          name,
          scopes: scopes?.join(', ') ?? null,
          expiresAt: expiresAt?.toISOString() ?? null,
        }),
      },
      async (actor, request: TokenRequest) => tokens.create(request, actor),
    ),
    listTokens: guard(
      {
        permission: 'operator.manage',
        action: 'operator.list-tokens',
        effect: 'read',
        object: (email?: string) => byEmail(email ?? '*'),
      },
      async (_actor, email?: string) => tokens.list(email),
    ),
    revokeToken: guard(
      {
        permission: 'operator.manage',
        action: 'operator.revoke-token',
        effect: 'change',
        object: (id: string) => `token:${id}`,
      },
      async (_actor, id: string) => tokens.revoke(id),
    ),
  };
}

interface NewOperatorRequest {
  readonly email: string;
  readonly displayName?: string | undefined;
}
