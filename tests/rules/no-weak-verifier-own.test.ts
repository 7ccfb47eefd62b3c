// A method makes a verifier by another method of its object: is what that one makes strong enough?
import rule from '../../rules/no-weak-verifier';
import { RuleTester } from '../support/rule-tester';

const node = `import { createHash, randomBytes } from 'node:crypto';
`;
/** The methods of an object, of which the first begins on the second line, at two spaces, and makes a verifier on the third. */
const methods = (made: string, ...others: string[]): string => `  login() {
    const verifier = ${made};
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    open(\`https://login.example.com/authorize?response_type=code&client_id=web&code_challenge=\${challenge}&code_challenge_method=S256\`);
  },
${others.map((one) => `  ${one},\n`).join('')}`;

new RuleTester().run('no-weak-verifier', rule, {
  reported: [
    {
      name: 'too few bytes, by a method beside it in an exported object',
      code: `${node}export default {
${methods('this.draw(20)', "draw(size) { return randomBytes(size).toString('hex'); }")}};
`,
      errors: [{ messageId: 'tooShort', data: { length: '40' }, line: 8, column: 35, endLine: 8, endColumn: 39 }],
    },
    {
      name: 'too few bytes, by a method of an object with a name',
      code: `${node}const client = {
${methods('this.draw()', "draw: function () { return randomBytes(20).toString('hex'); }")}};
`,
      errors: [
        {
          messageId: 'tooShort',
          data: { length: '40' },
          line: 8,
          column: 42,
          endLine: 8,
          endColumn: 44,
        },
      ],
    },
    {
      name: 'a method of the class cuts what another file draws',
      code: `import { getRandomString } from './random';
export class Login {
  async generateCodeVerifier() {
    return (await getRandomString(64)).slice(0, 20);
  }
  async start() {
    const codeVerifier = await this.generateCodeVerifier();
    const codeChallenge = await derive(codeVerifier);
    return { url: \`https://login.example.com/authorize?response_type=code&client_id=app&redirect_uri=https://app.example/cb&code_challenge=\${codeChallenge}&code_challenge_method=S256\`, codeVerifier };
  }
}
`,
      errors: [
        {
          messageId: 'tooShort',
          data: { length: 20 },
          line: 4,
          column: 12,
          endLine: 4,
          endColumn: 52,
        },
      ],
    },
  ],
  fine: [
    {
      name: 'enough bytes, by a method beside it',
      code: `${node}export default {
${methods('this.draw(32)', "draw(size) { return randomBytes(size).toString('base64url'); }")}};
`,
    },
  ],
  unsure: [
    {
      name: 'a method that the object does not show',
      code: `${node}export default {
${methods('this.draw(20)')}};
`,
    },
    {
      name: 'a function with a this of its own',
      code: `${node}export default {
  start() {
    return begin(function () {
      const verifier = this.draw(20);
      const challenge = createHash('sha256').update(verifier).digest('base64url');
      return challenge;
    });
  },
  draw(size) { return randomBytes(size).toString('hex'); },
};
`,
    },
  ],
});
