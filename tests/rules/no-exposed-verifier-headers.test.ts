// Does no-exposed-verifier see the verifier in a header of a response?
import rule from '../../rules/no-exposed-verifier';
import { RuleTester } from '../support/rule-tester';

const arctic = "import { generateCodeVerifier } from 'arctic';\nimport { login, seal } from './login';\n";
const answer = (statement: string): string => `${arctic}export function begin(req, res, reply, c, client) {
  const codeVerifier = generateCodeVerifier();
  ${statement}
  return login(codeVerifier);
}
`;
const sent = (statement: string, column: number) => ({
  code: answer(statement),
  errors: [{ messageId: 'response' as const, line: 5, column, endLine: 5, endColumn: column + 12 }],
});

new RuleTester().run('no-exposed-verifier', rule, {
  reported: [
    { name: 'a header of Node', ...sent("res.setHeader('X-Verifier', codeVerifier);", 31) },
    { name: 'a header of Express', ...sent("res.set('X-Verifier', codeVerifier);", 25) },
    { name: 'several headers of Express', ...sent("res.status(200).set({ 'X-Verifier': codeVerifier });", 39) },
    { name: 'a header of Fastify', ...sent("reply.header('X-Verifier', codeVerifier);", 30) },
    { name: 'a header of Hono', ...sent("c.header('X-Verifier', codeVerifier);", 26) },
    {
      name: 'a header of a response that is made anew',
      ...sent("reply.send(new Response('', { headers: { 'X-Verifier': codeVerifier } }));", 58),
    },
    {
      name: 'a header of what answers behind a gateway',
      ...sent("client.answer({ statusCode: 302, headers: { 'X-Verifier': codeVerifier } });", 61),
    },
  ],
  fine: [
    {
      name: 'a cookie that scripts cannot read',
      code: answer("res.setHeader('Set-Cookie', `verifier=${codeVerifier}; HttpOnly; Secure`);"),
    },
    {
      name: 'a cookie that scripts cannot read, among the headers',
      code: answer("res.set({ 'Set-Cookie': `verifier=${codeVerifier}; HttpOnly` });"),
    },
    {
      name: 'an authorization code that was drawn by the function that draws verifiers, in an address',
      code: answer('res.set({ Location: `https://client.test/cb?code=${codeVerifier}` });'),
    },
    { name: 'a header of a request', code: answer("client.setHeader('X-Verifier', codeVerifier);") },
    { name: 'what the handlers of Hono share', code: answer("c.set('verifier', codeVerifier);") },
    {
      name: 'a header that is described',
      code: answer(
        "describe({ headers: { 'Set-Cookie': { description: 'The login', schema: { type: 'string' } } } });",
      ),
    },
    { name: 'another header', code: answer("res.setHeader('Cache-Control', 'no-store');") },
  ],
  unsure: [
    { name: 'a header whose name is not visible', code: answer('res.setHeader(login.header, codeVerifier);') },
    { name: 'headers that another file gives', code: answer('res.set(login(codeVerifier));') },
    { name: 'a header whose value another file makes', code: answer("res.set('X-Login', seal(codeVerifier));") },
  ],
});
