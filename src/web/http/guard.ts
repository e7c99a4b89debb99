import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** The names that this machine calls itself by, as they stand in an address. */
const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Refuses whoever did not ask for this machine by a name of its own. A page from elsewhere can have its name lead
 * here (DNS rebinding), but the browser says which name it asked for.
 */
export const onlyLoopback: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? '';
  if (!LOOPBACK.has(host.replace(/:\d{1,5}$/, '').toLowerCase()))
    return c.text('Verbatim: this address is for this machine alone.\n', 421);
  return next();
};

/** Refuses what a page from elsewhere sends here. */
export const onlySameOrigin: MiddlewareHandler = async (c, next) => {
  const [site, origin] = [c.req.header('sec-fetch-site'), c.req.header('origin')];
  const isForeign =
    (site !== undefined && site !== 'same-origin') ||
    (origin !== undefined && origin !== `http://${c.req.header('host')}`);
  return isForeign ? c.text('Verbatim: only its own page may ask.\n', 403) : next();
};

/** What every page is sent with: nothing foreign is loaded, nothing inline runs, nobody frames it. */
export const pageHeaders: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ['verbatim'],
  },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  // Loopback speaks no TLS, and a host in front of a public page says this for itself.
  strictTransportSecurity: false,
  permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
});
