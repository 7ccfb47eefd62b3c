// Is a verifier known that a library hands to a method of the app, or asks it for?
import { tells } from '../../support/facts';

const provider = "import { auth, type OAuthClientProvider } from '@modelcontextprotocol/sdk/client/auth.js';\n";

tells(
  'a class with both methods',
  { within: (code) => `${provider}export class Provider { ${code} }` },
  {
    "saveCodeVerifier(v) { localStorage.setItem('a', v); } codeVerifier() { return localStorage.getItem('a'); }":
      "verifier v received (asked+library) yes | stored localStorage a localStorage.setItem('a', v)",
  },
);

tells(
  'what the methods do with the verifier',
  { within: (code) => `${provider}${code}`, about: ['log', 'exposed', 'stored', 'weak', 'shared'] },
  {
    'export class P implements OAuthClientProvider { saveCodeVerifier(v) { console.log(v); } codeVerifier() { return this.v; } }':
      'log of verifier value v',
    'export class P implements OAuthClientProvider { saveCodeVerifier(v) { this.v = v; } codeVerifier() { console.log(this.v); return this.v; } }':
      'log of verifier value this.v',
    'export class P implements OAuthClientProvider { saveCodeVerifier = async (v) => { console.log(v); }; }':
      'log of verifier value v',
    'export const p: OAuthClientProvider = { saveCodeVerifier: (v) => { document.cookie = `v=${v}`; } };':
      'exposed cookie v',
    'export const p = { saveCodeVerifier: (v) => { console.log(v); }, codeVerifier: () => kept };':
      'log of verifier value v',
    'export class P { saveCodeVerifier() {} codeVerifier() { return "abcdefghijabcdefghijabcdefghijabcdefghijabc"; } }':
      'weak constant "abcdefghijabcdefghijabcdefg…jabcdefghijabc" {}',
    "import { randomBytes } from 'crypto'; const v = randomBytes(32).toString('base64url'); export class P { saveCodeVerifier() {} codeVerifier() { return v; } }":
      "shared onLoad randomBytes(32).toString('base64url')",
    // The near ones.
    'export class P { saveCodeVerifier() {} codeVerifier() { return "not needed"; } }': '',
    'export class P { saveCodeVerifier() {} codeVerifier() { throw new Error("none"); } }': '',
    'export class P { saveCodeVerifier(v) { this.v = v; console.log(v.length); } codeVerifier() { return this.v; } }':
      '',
    'export class P { saveCodeVerifier(v) { console.log(v); } }': '',
    'export class P implements Other { saveCodeVerifier(v) { console.log(v); } }': '',
    'export const p: Other = { saveCodeVerifier: (v) => { console.log(v); } };': '',
    'export class P implements OAuthClientProvider { saveVerifier(v) { console.log(v); } }': '',
    'export class P implements OAuthClientProvider { saveCodeVerifier({ v }) { console.log(v); } }': '',
    'export function saveCodeVerifier(v) { console.log(v); } export const codeVerifier = () => kept;': '',
    'export class P implements OAuthClientProvider { saveCodeVerifier(name, v) { console.log(v); } }': '',
    "export class P { saveCodeVerifier(v) { sessionStorage.setItem('a', v); } codeVerifier() { const v = sessionStorage.getItem('a'); sessionStorage.removeItem('a'); return v; } }":
      "stored sessionStorage a sessionStorage.setItem('a', v) removed",
  },
);

tells(
  'a file that does not name the library',
  { about: ['log'] },
  {
    'export class P { saveCodeVerifier(v) { console.log(v); } codeVerifier() { return this.v; } }': '',
  },
);
