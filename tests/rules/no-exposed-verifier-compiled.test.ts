// What do calls that stand for JSX, and constants as compilers write them, show of a verifier?
import rule from '../../rules/no-exposed-verifier';
import { RuleTester } from '../support/rule-tester';

new RuleTester().run('no-exposed-verifier', rule, {
  reported: [
    {
      name: 'elements that calls make',
      code: `import { createElement } from 'react';
export function Page() {
  const codeVerifier = generateCodeVerifier();
  const codeChallenge = challengeOf(codeVerifier);
  return createElement('section', null, createElement('p', null, codeVerifier), createElement('input', { value: codeVerifier, onChange: save }));
}`,
      errors: [
        { messageId: 'html', line: 5, column: 66, endLine: 5, endColumn: 78 },
        { messageId: 'html', line: 5, column: 113, endLine: 5, endColumn: 125 },
      ],
    },
    {
      name: 'children in what a compiler makes of JSX',
      code: `import { jsx, jsxs } from 'react/jsx-runtime';
export function Page() {
  const codeVerifier = generateCodeVerifier();
  const codeChallenge = challengeOf(codeVerifier);
  return jsxs('section', { children: [jsx('p', { children: codeVerifier }), jsx(Field, { value: codeVerifier })] });
}`,
      errors: [{ messageId: 'html', line: 5, column: 60, endLine: 5, endColumn: 72 }],
    },
    {
      name: 'an object that is written out with `void 0` in place of a replacer',
      code: `const generateCodeVerifier = () => randomBytes(32).toString('base64url');
export function answer(resource) {
  const kept = { codeVerifier: generateCodeVerifier(), resource };
  return new Response(JSON.stringify(kept, void 0, 2), { status: 400 });
}`,
      errors: [{ messageId: 'response', line: 4, column: 38, endLine: 4, endColumn: 42 }],
    },
  ],
  fine: [],
  unsure: [
    {
      name: 'a component may do anything with what it is given',
      code: `import { createElement } from 'react';
export function Page() {
  const codeVerifier = generateCodeVerifier();
  const codeChallenge = challengeOf(codeVerifier);
  document.createElement('div', codeVerifier);
  return createElement(Login, { codeVerifier, value: codeVerifier }, createElement('p', null, 'code_verifier'));
}`,
    },
  ],
});
