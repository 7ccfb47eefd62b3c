// References and setters of component frameworks, which keep their state in web storage.
import rule from '../../rules/no-persistent-verifier';
import { RuleTester } from '../support/rule-tester';

const login = (write: string): string => `export async function login() {
  const codeVerifier = toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
  ${write}
  location.href = 'https://login.example.com/authorize?' + new URLSearchParams({
    response_type: 'code', client_id: 'app', redirect_uri: 'https://app.example/cb',
    code_challenge: await challengeOf(codeVerifier), code_challenge_method: 'S256',
  });
}
`;
const redeem = (after: string): string => `export async function redeem(code) {
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: kept.value });
  ${after}
  return fetch('https://login.example.com/token', { method: 'POST', body });
}
`;

new RuleTester().run('no-persistent-verifier', rule, {
  reported: [
    {
      name: 'a reference that is kept in local storage',
      code: `import { useLocalStorage } from '@vueuse/core';
const kept = useLocalStorage('verifier', '');
${login('kept.value = codeVerifier;')}`,
      errors: [{ messageId: 'localStorage', line: 5, column: 3, endLine: 5, endColumn: 28 }],
    },
    {
      name: 'a field of a reference, in the storage that is taken by itself',
      code: `import { useStorage } from '@vueuse/core';
const kept = useStorage('login', { codeVerifier: '', state: '' });
${login('kept.value.codeVerifier = codeVerifier;')}`,
      errors: [{ messageId: 'localStorage', line: 5, column: 3, endLine: 5, endColumn: 41 }],
    },
    {
      name: 'a reference that is kept in session storage, and never emptied',
      code: `import { useStorage } from '@vueuse/core';
const kept = useStorage('verifier', '', sessionStorage);
${login('kept.value = codeVerifier;')}${redeem('')}`,
      errors: [{ messageId: 'neverRemoved', line: 5, column: 3, endLine: 5, endColumn: 28 }],
    },
  ],
  fine: [
    {
      name: 'a reference that is emptied',
      code: `import { useSessionStorage } from '@vueuse/core';
const kept = useSessionStorage('verifier', '');
${login('kept.value = codeVerifier;')}${redeem('kept.value = null;')}`,
    },
    {
      name: 'a reference that is kept nowhere',
      code: `import { ref } from 'vue';
const kept = ref('');
${login('kept.value = codeVerifier;')}`,
    },
    {
      name: 'another field of what the hook gives',
      code: `import { useLocalStorage } from '@vueuse/core';
const kept = useLocalStorage('verifier', '');
${login('kept.note = codeVerifier;')}`,
    },
  ],
  unsure: [
    {
      name: 'a hook of the same name from elsewhere',
      code: `import { useStorage } from './memory';
const kept = useStorage('verifier', '');
${login('kept.value = codeVerifier;')}`,
    },
    {
      name: 'a store of the application',
      code: `import { useStorage } from '@vueuse/core';
import { memory } from './memory';
const kept = useStorage('verifier', '', memory);
${login('kept.value = codeVerifier;')}`,
    },
  ],
});
