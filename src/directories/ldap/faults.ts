import {
  BusyError,
  InappropriateAuthError,
  InsufficientAccessError,
  InvalidCredentialsError,
  InvalidDNSyntaxError,
  NoSuchObjectError,
  ResultCodeError,
  SizeLimitExceededError,
  UnavailableError,
} from 'ldapts';
import { Failure } from '#core/failure.ts';
import { joined, type Sentence, say, verbatim } from '#core/sentence.ts';
import type { LdapSettings } from '#directories/ldap/settings.ts';

/** What went wrong with a server, as a Failure that says what to do. */
export function serverFailure(error: unknown, { host, base }: LdapSettings): Failure {
  if (error instanceof Failure) return error;
  if (!(error instanceof ResultCodeError)) return unreachable(error, host);
  if (error instanceof BusyError || error instanceof UnavailableError)
    return new Failure(
      'directory-unreachable',
      say`The LDAP server ${host} is busy.`,
      say`It is read again later.`,
      { cause: error },
    );
  const [sentence, remedy] = refusal(error, host, base);
  return new Failure('directory-refused', sentence, remedy, { cause: error });
}

function refusal(error: ResultCodeError, host: string, base: string): readonly [Sentence, Sentence] {
  if (error instanceof InvalidCredentialsError || error instanceof InappropriateAuthError)
    return [say`The LDAP server ${host} does not accept the log-in.`, say`Correct bindDn and password.`];
  if (error instanceof InsufficientAccessError)
    return [
      say`The LDAP server ${host} does not let this account read.`,
      say`Give it the right to read people below ${base}.`,
    ];
  if (error instanceof NoSuchObjectError || error instanceof InvalidDNSyntaxError)
    return [
      say`The LDAP server ${host} has no entry ${base}.`,
      say`Correct base; some servers also say so to an account that may not read it.`,
    ];
  if (error instanceof SizeLimitExceededError)
    return [
      say`The LDAP server ${host} gives this account only the first entries.`,
      say`Raise its size limit for the account, as pages alone do not help here.`,
    ];
  return [
    say`The LDAP server ${host} refuses with result code ${error.code}.`,
    say`Look the code up in RFC 4511, appendix A, or in the log of the server.`,
  ];
}

function unreachable(cause: unknown, host: string): Failure {
  const code = (cause as { code?: unknown }).code;
  const untrusted = typeof code === 'string' && /CERT|SELF_SIGNED|ISSUER|ALTNAME|SIGNATURE/u.test(code);
  return new Failure(
    'directory-unreachable',
    joined(' ', [
      say`The LDAP server ${host} cannot be reached.`,
      typeof code === 'string' && verbatim(`(${code})`),
    ]),
    untrusted
      ? say`Its certificate is not trusted: give the certificate of its authority as ca, and the name that the certificate has in url.`
      : say`Check url, the network and that the server speaks TLS there.`,
    { cause },
  );
}
