/**
 * The whole environment of the embedded server's programs. Nothing of ours leaks in: no TMPDIR that the server's
 * account cannot reach, no PG* variables of another installation, no OpenSSL configuration of the machine (the
 * server carries an OpenSSL of its own that may not understand it), no locale that is not installed.
 */
export const serverEnvironment: Readonly<Record<string, string>> = {
  LC_ALL: 'C',
  TZ: 'UTC',
  OPENSSL_CONF: '/dev/null',
  PATH: '/usr/bin:/bin:/usr/sbin:/sbin',
};
