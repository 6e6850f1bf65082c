import type { FastifyHelmetOptions } from '@fastify/helmet';

/**
 * Security headers of every answer (`docs/security.md`). No inline script ever; styles only from our files and, for
 * Fluent UI, which makes its style sheets in the browser, from elements with the page's nonce.
 */
export const securityHeaders: FastifyHelmetOptions = {
  enableCSPNonces: false,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  },
  crossOriginEmbedderPolicy: false,
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
  referrerPolicy: { policy: 'no-referrer' },
  frameguard: { action: 'deny' },
  hsts: false,
};

/** Of the page itself: its own scripts, styles, pictures and addresses, and nothing of anybody else. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    // Pictures of attachments are shown from addresses of the API, and QR codes are drawn in the page.
    "img-src 'self' blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}
