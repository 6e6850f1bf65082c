import type { NewOperator, Operator } from '#access/operators.ts';
import type { NewToken, TokenRequest, TokenSummary } from '#access/tokens.ts';
import type { Actor } from '#core/actor.ts';

/** The operators and their tokens, for whoever has `operator.manage`. They are named by e-mail address. */
export interface OperatorsArea {
  list(actor: Actor): Promise<Operator[]>;
  /** The generated password is given only here. */
  add(
    actor: Actor,
    operator: { readonly email: string; readonly displayName?: string },
  ): Promise<NewOperator>;
  disable(actor: Actor, email: string): Promise<void>;
  enable(actor: Actor, email: string): Promise<void>;
  resetPassword(actor: Actor, email: string): Promise<NewOperator>;
  resetSecondFactor(actor: Actor, email: string): Promise<void>;
  /** The token is given only here. Nobody gives by a token what he may not do himself. */
  makeToken(actor: Actor, request: TokenRequest): Promise<NewToken>;
  listTokens(actor: Actor, email?: string): Promise<TokenSummary[]>;
  revokeToken(actor: Actor, id: string): Promise<void>;
}
