import { Failure } from '#core/failure.ts';
import { isLoopback } from '#core/loopback.ts';
import { say } from '#core/sentence.ts';

/**
 * The address of a capture site, with a `/` at its end.
 * @throws Failure `config-invalid` for what is no http(s) address; `cleartext-refused` for http to another machine,
 * which would show the password and the feed's headers to everybody on the way
 */
export function siteAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol) || url.hostname === '')
    throw new Failure(
      'config-invalid',
      say`The address of the capture site is not an http or https address.`,
      say`Write it as https://site.corp.example or, on this machine, http://127.0.0.1:8422.`,
    );
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw new Failure(
      'config-invalid',
      say`The address of the capture site carries a user name, a query or a fragment.`,
      say`Give the bare address; user name and password are settings of their own.`,
    );
  if (url.protocol === 'http:' && !isLoopback(url.hostname))
    throw new Failure(
      'cleartext-refused',
      say`The capture site at ${url.host} would be reached without encryption.`,
      say`Use https, or run the connector on the machine of the site.`,
    );
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
