// What is unsafe about a redirect URI of a native client (RFC 8252 section 7)?
import type { Node } from '../../syntax/nodes';
import { hostKind } from './hosts';

/** A redirect URI as far as the file writes it out. */
export interface RedirectUri {
  /** Where it is written first. */
  readonly node: Node;
  /** Every place where it is written: all of them have to stay the same. */
  readonly places: readonly Node[];
  /** Its known characters, with a NUL for each thing that is not known. */
  readonly visible: string;
}

/** What makes a redirect URI of a native client unsafe. */
export type RedirectFlaw = 'everyInterface' | 'plainHttp' | 'wildcard' | 'schemeWithoutDot' | 'localhost';

/** Schemes of applications that carry others, or of the platform: no choice of the client. */
const hostSchemes =
  /^(?:https?|wss?|file|data|blob|about|javascript|urn|vscode|vscode-insiders|vscodium|code-oss|cursor|windsurf|kiro|trae|positron|exps?|obsidian|raycast|figma|slack|zed|chrome-extension|moz-extension|ms-appx?(?:-web)?|msauth|capacitor|ionic|tauri|app|intent)$/u;

interface Parts {
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
}

function partsOf(visible: string): Parts | undefined {
  // A sentence that names one: a URI has no space in it.
  if (/\s/u.test(visible)) return undefined;
  const match = /^([a-z][\w+.-]*):(?:\/\/(\[[^\]]*\]|[^/:?#]*)(?::[^/?#]*)?)?([^?#]*)/iu.exec(visible);
  return match ? { scheme: (match[1] ?? '').toLowerCase(), host: match[2] ?? '', path: match[3] ?? '' } : undefined;
}

/** What is unsafe about a redirect URI of a native client; undefined when nothing is, or when it is not visible. */
export function flawOf({ visible }: RedirectUri): RedirectFlaw | undefined {
  const parts = partsOf(visible);
  if (!parts) return undefined;
  const { scheme, host, path } = parts;
  if (scheme !== 'http' && scheme !== 'https') {
    return scheme.includes('.') || hostSchemes.test(scheme) ? undefined : 'schemeWithoutDot';
  }
  if (host.includes('*') || path.includes('*')) return 'wildcard';
  if (host === '' || host.includes('\0')) return undefined;
  switch (hostKind(host)) {
    case 'everywhere':
      return 'everyInterface';
    case 'localhost':
      return scheme === 'http' ? 'localhost' : undefined;
    case 'loopback':
      return undefined;
    case 'other':
      return scheme === 'http' ? 'plainHttp' : undefined;
  }
}
