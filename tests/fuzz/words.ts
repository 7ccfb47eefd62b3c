// Foreign code that speaks of OAuth: the names and texts of any program, exchanged for those of a client at random, and
// its expressions used in one.
import { walk } from '../../src/syntax/walk';
import { treeOf } from './mutants';
import { anyOf, type Random } from './random';

const names = `codeVerifier code_verifier verifier codeChallenge code_challenge challenge code_challenge_method
codeChallengeMethod pkce client_id clientId redirect_uri redirectUri response_type responseType grant_type state nonce
scope URLSearchParams URL searchParams params set append delete get has toString href search location window assign
fetch axios post body data headers method localStorage sessionStorage setItem getItem removeItem document cookie
console log error logger crypto subtle digest createHash update randomBytes getRandomValues randomUUID Math random
Buffer from btoa replace replaceAll slice split join map filter reduce forEach entries Object keys fromEntries JSON
stringify parse process env response redirect request session query url options config push concat open authorize login
callback then catch Promise all String encodeURIComponent exports require module app createServer listen shell
openExternal generateCodeVerifier generateCodeChallenge Array Uint8Array Date now length value add on send write end
handler user token Map Set cookies name path`.split(/\s+/u);

const request = 'https://as.example/authorize?response_type=code&client_id=1&redirect_uri=b';
const texts = [
  request,
  'code',
  'S256',
  'plain',
  'sha256',
  'base64url',
  'base64',
  'hex',
  'code_verifier',
  'code_challenge',
  'code_challenge_method',
  'authorization_code',
  'response_type',
  'client_id',
  'redirect_uri',
  'grant_type',
  'code token',
  '&code_challenge=',
  '&client_id=',
  '?response_type=code&client_id=app',
  'https://as.example/token',
  'http://localhost:3000/callback',
  'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
  'app:/callback',
];
const modules = `node:crypto qs openid-client oauth4webapi arctic axios electron pino node:http`.split(' ');

/** Names that mean something to the syntax itself. */
const kept = /^(?:arguments|undefined|eval|constructor|prototype|default|meta|target|const|async|await|yield|let)$/u;

const expressions =
  /^(?:(?:Array|Object|Call|New|Member|Binary|Logical|Conditional|Assignment|ArrowFunction|Function|Class|Chain|TSAs|TSNonNull|Sequence|Unary|Import|TaggedTemplate)Expression|TemplateLiteral|JSXElement)$/u;

interface Edit {
  readonly end: number;
  readonly text: string;
}

/** The code with other names and texts; undefined where it does not parse. */
function inWordsOfOAuth(code: string, filename: string, random: Random): string | undefined {
  const tree = treeOf(code, filename);
  if (!tree) return undefined;
  const left = names.map((name) => ({ name, place: random() })).sort((one, other) => one.place - other.place);
  const words = new Map<string, string | undefined>(names.map((name) => [name, name]));
  const wordFor = (name: string): string | undefined => {
    if (!words.has(name)) words.set(name, left.pop()?.name);
    return words.get(name);
  };
  const edits = new Map<number, Edit>();
  const directives = new Set<unknown>();
  const sources = new Set<unknown>();
  walk(tree, {}, (node) => {
    if (node.type === 'ExpressionStatement') directives.add(node.expression);
    if ('source' in node) sources.add(node.source);
    if (node.type === 'Identifier') {
      const word = kept.test(node.name) ? undefined : wordFor(node.name);
      // The range of a parameter goes on to the end of its type, and that of a decorated one begins before its name.
      if (word !== undefined && code.startsWith(node.name, node.range[0]))
        edits.set(node.range[0], { end: node.range[0] + node.name.length, text: word });
    } else if (node.type === 'Literal' && typeof node.value === 'string' && !directives.has(node)) {
      const text = anyOf(sources.has(node) ? modules : texts, random) ?? '';
      edits.set(node.range[0], { end: node.range[1], text: `'${text}'` });
    }
  });
  let result = '';
  let position = 0;
  for (const [start, { end, text }] of [...edits].sort(([one], [other]) => one - other)) {
    if (start < position) continue;
    result += code.slice(position, start) + text;
    position = end;
  }
  return result + code.slice(position);
}

/** Statements of a client that use expressions of the code; undefined where it has none. */
function usedInClient(code: string, filename: string, random: Random): string | undefined {
  const tree = treeOf(code, filename);
  const found: string[] = [];
  if (tree)
    walk(tree, {}, ({ type, range: [start, end] }) => {
      if (expressions.test(type) && end - start < 400) found.push(code.slice(start, end));
    });
  if (found.length === 0) return undefined;
  const any = (): string => `(${anyOf(found, random) ?? ''})`;
  return `location.href = '${request}&code_challenge=' + ${any()} + '&code_challenge_method=plain';
const query = new URLSearchParams({ response_type: 'code', client_id: ${any()}, redirect_uri: ${any()}, ...${any()} });
query.set('code_challenge', createHash('sha256').update(${any()}).digest('base64'));
location.assign(\`https://as.example/authorize?\${query}&state=\${${any()}}\`);
const codeVerifier = ${any()};
localStorage.setItem('code_verifier', ${any()}), console.log(codeVerifier, ${any()});
fetch('https://as.example/token', { method: 'POST', body: { grant_type: 'authorization_code', code_verifier: codeVerifier, ...${any()} } });
fetch('https://as.example/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code: ${any()} }) });`;
}

/** The code as it is, with the gate open, in words of OAuth, and with a client around it that uses its expressions. */
export function spellingsOf(code: string, filename: string, random: Random): string[] {
  const spoken = inWordsOfOAuth(code, filename, random);
  if (spoken === undefined) return [];
  const client = usedInClient(spoken, filename, random);
  return [
    code,
    // A word in a comment opens the gate.
    `${code}\n// response_type=code`,
    spoken,
    ...(client === undefined
      ? []
      : [`${spoken}\n${client}`, `export async function login() {\n${client}\n}\n${spoken}`]),
  ];
}
