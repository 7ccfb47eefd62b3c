// Made-up code of which the files to measure are put together.

/** A client of one provider, as an application has it: helpers, a request, a token request, a class around them. */
export function client(name) {
  return `
const endpoint${name} = 'https://${name}.example.com/oauth2/authorize';
function verifier${name}() {
  return randomBytes(32).toString('base64url');
}
function challenge${name}(verifier) {
  return createHash('sha256').update(verifier).digest('base64url');
}
export class Client${name} {
  constructor(options) {
    this.clientId = options.clientId;
    this.redirectUri = options.redirectUri;
  }
  start(session) {
    const codeVerifier = verifier${name}();
    session.codeVerifier = codeVerifier;
    const query = new URLSearchParams({ response_type: 'code', client_id: this.clientId });
    query.set('redirect_uri', this.redirectUri);
    query.set('code_challenge', challenge${name}(codeVerifier));
    query.set('code_challenge_method', 'S256');
    return \`\${endpoint${name}}?\${query}\`;
  }
  async finish(session, code) {
    const body = new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: session.codeVerifier });
    const response = await fetch('https://${name}.example.com/oauth2/token', { method: 'POST', body });
    return response.json();
  }
}
`;
}

/** Code around it that has nothing to do with OAuth. */
export function ordinary(number) {
  return `
export function total${number}(items, { rate = 0.2, digits = 2 } = {}) {
  const visible = items.filter((item) => item.visible && item.price > ${number});
  const sum = visible.reduce((all, item) => all + item.price * item.count, 0);
  if (sum === 0) return { sum: 0, label: 'nothing' };
  const label = \`\${visible.length} items, \${sum.toFixed(digits)}\`;
  return { sum: sum * (1 + rate), label };
}
`;
}

/** What all of it imports. */
export const imports = "import { createHash, randomBytes } from 'node:crypto';\n";
