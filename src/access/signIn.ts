/** Where a sign-in comes from: for the lock-out and the trail. */
export interface From {
  /** The client's address, as the door that trusts its proxies knows it. */
  readonly address: string;
}

export interface Credentials extends From {
  readonly email: string;
  readonly password: string;
}

/** A session has begun. The token goes into an HttpOnly cookie; the database keeps its hash. */
export interface SessionBegun {
  readonly state: 'signed-in';
  readonly token: string;
  readonly expiresAt: Date;
  /** The password was generated: until it is changed, only the operator's own things are allowed. */
  readonly mustChangePassword: boolean;
}

/** The password was right and a second factor is asked for. The challenge is good for five minutes and five tries. */
export interface SecondFactorAsked {
  readonly state: 'second-factor';
  readonly challenge: string;
  readonly expiresAt: Date;
}

export type SignInStep = SessionBegun | SecondFactorAsked;
