// Deno, and pages without a bundler, import packages by addresses that name a registry and a version. Tables know packages.

/** A package by its registry (`npm:`, `jsr:`), or by the address of a host that serves packages. */
const served =
  /^(?:npm:|jsr:|https:\/\/(?:esm\.sh|esm\.run|unpkg\.com|cdn\.skypack\.dev|cdn\.jsdelivr\.net\/npm|ga\.jspm\.io\/npm:|jsr\.io))\/?(?:(?:stable|v\d+)\/)?(?<name>@[^/@]+\/[^/@?]+|[^/@?]+)(?:@(?<version>[^/?]+))?(?<path>[^?]*)/u;

/** Deno's own library, whose parts have been packages since version 1: `https://deno.land/std@0.200.0/http/cookie.ts`. */
const standard = /^https:\/\/deno\.land\/std(?:@[^/]+)?\/(?<path>.+?)(?:\/mod)?\.ts$/u;

/**
 * The name under which a package is known, with the path in it: `arctic` for `npm:arctic@3.0.0`, `@std/http/cookie` for
 * `jsr:@std/http@1/cookie`. All other names of modules stay as they are.
 */
export function packageName(specifier: string): string {
  // Nearly all names are short, and have no colon.
  if (!specifier.includes(':')) return specifier;
  const part = standard.exec(specifier)?.groups?.['path'];
  if (part !== undefined) return `@std/${part.replace(/_/gu, '-')}`;
  const { name, path } = served.exec(specifier)?.groups ?? {};
  return name === undefined ? specifier : `${name}${path?.replace(/\/\+esm$/u, '') ?? ''}`;
}

/** The major version that the name of a module asks for: 6 in `npm:openid-client@^6.1.0`; undefined where it names none. */
export function majorNamedBy(specifier: string): number | undefined {
  const version = specifier.includes(':') ? served.exec(specifier)?.groups?.['version'] : undefined;
  const major = /^[~^]?(?<major>\d+)/u.exec(version ?? '')?.groups?.['major'];
  return major === undefined ? undefined : Number(major);
}
