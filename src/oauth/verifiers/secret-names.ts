// Which names say "code verifier" or "code challenge" and nothing else? A name alone is never evidence: see code-verifier.ts.
import { foundIn } from '../../syntax/once-per-text';

const otherWords =
  /^_*(?:has|is|use|uses|with|without|no|not|missing|invalid|expected|supports?|require[sd]?|needs?|should|wants?|generate|create|make|build|get|set|save|store(?=[A-Z_])|store$|load|read|write|clear|remove|delete|validate|verify|check|compute|derive|calculate|handle|on|test|mock|fake|encrypted|sealed|masked|redacted)(?=[A-Z_])/u;
const notTheValue =
  /(?:length|len|size|key|name|cookie|cookie_?name|storage_?key|method|exists|present|error|type|schema|regex|pattern|param|field|prefix|generator|fn|func)$/iu;

/** A name that ends in `code` and one of these words, or in `pkce` and it. In `passcodeVerifier` the code is another one. */
function nameOf(word: string): RegExp {
  const [first = '', rest = ''] = [word.slice(0, 1), word.slice(1)];
  const start = '(?:^|[^A-Za-z]|[a-z](?=C)|pkce|PKCE|oauth|OAuth|oidc|OIDC)[Cc](?:ode|ODE)';
  const spoken = `(?:[${first}${first.toUpperCase()}]${rest}|${word.toUpperCase()})`;
  const end = '(?:_?(?:[Vv]alue|[Ss]tring|[Ss]tr|[Tt]ext))?';
  return new RegExp(`${start}_?-?${spoken}${end}$|(?:pkce|Pkce|PKCE)_?-?${spoken}$`, 'u');
}
const verifierName = nameOf('verifier');
const challengeName = nameOf('challenge');

function says(name: string, pattern: RegExp): boolean {
  return name.length < 60 && pattern.test(name) && !otherWords.test(name) && !notTheValue.test(name);
}

/** e.g. `codeVerifier`, `code_verifier`, `pkceVerifier`, `storedCodeVerifier`. */
export function isVerifierName(name: string): boolean {
  return says(name, verifierName);
}

/** e.g. `codeChallenge`, `code_challenge`, `pkceChallenge`. */
export function isChallengeName(name: string): boolean {
  return says(name, challengeName);
}

/** `verifier` beside `challenge`: a pair of PKCE, when the file says so elsewhere. */
export function isBareVerifierName(name: string): boolean {
  return /^[_#$]?verifier$/u.test(name);
}

/** `challenge`, which means something else nearly everywhere. */
export function isBareChallengeName(name: string): boolean {
  return /^[_#$]?challenge$/u.test(name);
}

/** A function whose name promises to give a verifier. */
export function namesVerifierMaker(name: string): boolean {
  return /^(?:_?(?:generate|create|make|build|get|new|gen|random|fresh|produce)(?:Random|New|Pkce|PKCE|OAuth|Oauth)*_?)?(?:pkce_?)?(?:code_?)?verifier(?:string|async)?$/iu.test(
    name,
  );
}

const challengeMaker =
  /^_?(?:generate|create|make|build|get|gen|compute|calculate|derive)_?(?:pkce_?(?:code_?)?|code_?)challenge(?:s256|async)?$/iu;
const challengeFromVerifier = /^_?(?:\w+_?)?(?:pkce_?(?:code_?)?|code_?)challenge_?from_?(?:code_?)?verifier$/iu;

/** A function whose name promises to give a challenge: `generateCodeChallenge`, `getPkceChallenge`, `pkceChallengeFromVerifier`. */
export function namesChallengeMaker(name: string): boolean {
  return challengeMaker.test(name) || challengeFromVerifier.test(name);
}

/** A function whose name promises a pair of PKCE: `generatePKCE`, `createPkcePair`. */
export function namesPairMaker(name: string): boolean {
  return /^_?(?:generate|create|make|build|new|gen|random)_?(?:oauth)?_?pkce(?:_?(?:pair|codes?|params?|values?|set|data))?$/iu.test(
    name,
  );
}

/** A function whose name promises to hash: `sha256`, `generateCodeChallenge`, `hash`. */
export function namesDeriver(name: string): boolean {
  return (
    /challenge|s256|sha_?-?256|(?:^|_)hash/iu.test(name) &&
    !/^(?:createHash|verify|check|compare|validate|is(?=[A-Z_])|has(?=[A-Z_])|store|save|load|set|timing)/u.test(name)
  );
}

/** What a function that derives a challenge is told beside the verifier: `pkceMethod`, `algorithm`. */
export function namesHashOption(name: string): boolean {
  return /(?:method|algorithm|alg|type|encoding|format|options?)$/iu.test(name);
}

/** A word without which no name says "verifier" or "challenge". */
export const wordOfPkce = /verifier|challenge|pkce/iu;

/** Words of PKCE or OAuth that a file with a verifier has besides the verifier's own name. */
export const secondSign =
  /code_?challenge|['"`]S256['"`]|authorization_code|grant_?type|(?:access|refresh)_?token|(?:auth(?:ori[sz](?:e|ation))?|log_?in)_?ur[il]|pkce|oauth|oidc|openid|\.get\(['"`]code['"`]\)/iu;

/** Whether texts or comments speak of both halves of PKCE in plain words. */
export function speaksOfBoth(text: string): boolean {
  return /\bcode[ -]verifier\b/i.test(text) && /\bcode[ -]challenge\b/i.test(text);
}

/** A function that makes code verifiers, which no other protocol has: a sign besides the name of a value. */
export const makerSign = /(?:generate|create|make|random|produce)(?:_?random)?_?code_?verifier/iu;

/** Words of other protocols that have verifiers and challenges of their own. Without the flag `u` capitals cost half. */
const otherProtocols = new RegExp('oauth_verifier|webauthn|captcha|\\bacme\\b|\\bzk|snark|\\bsrp\\b|jwtverifier', 'i');

/** Whether a file speaks of another protocol that has verifiers and challenges of its own. */
export const namesOtherProtocol = foundIn(otherProtocols);

/** A function whose result is safe to show: `redact`, `mask`, `fingerprint`, `hash`. */
export function namesRedactor(name: string): boolean {
  return /^_*(?:redact|mask|fingerprint|obfuscate|scrub|sanitize|sanitise|censor|anonymi[sz]e|hash|sha\d|truncate|shorten|preview|omit|encrypt|seal)/iu.test(
    name,
  );
}

/** What holds a secret that nobody can read any more: `encryptedCodeVerifier`, `sealedState`. */
export function namesSealed(name: string): boolean {
  return /^_*(?:encrypted|enciphered|sealed|masked|redacted)(?=[A-Z_]|$)|(?:Encrypted|Sealed|Masked|Redacted|[cC]iphertext)$/u.test(
    name,
  );
}
