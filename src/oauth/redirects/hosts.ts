// What kind of host is this: the loopback interface, every interface, the name localhost, or another machine?

/** `loopback` is an IP literal (RFC 8252 section 7.3); `everywhere` an address that stands for all interfaces. */
export type HostKind = 'loopback' | 'localhost' | 'everywhere' | 'other';

/** The kind of a host that is written without its port. */
export function hostKind(host: string): HostKind {
  const bare = host
    .trim()
    .toLowerCase()
    .replace(/^\[|\]$/gu, '');
  if (bare === '' || bare === '0.0.0.0' || bare === '::' || bare === '::0' || bare === '*') return 'everywhere';
  if (bare === 'localhost' || bare.endsWith('.localhost')) return 'localhost';
  return /^127(?:\.\d{1,3}){3}$|^(?:0*:)*:?0*1$|^::ffff:127\./u.test(bare) ? 'loopback' : 'other';
}
