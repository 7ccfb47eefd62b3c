// Is a verifier seen that is added to what an outer function declares?
import rule from '../../rules/require-code-verifier';
import { RuleTester } from '../support/rule-tester';

new RuleTester().run('require-code-verifier', rule, {
  reported: [],
  fine: [
    {
      name: 'the parameters belong to an outer callback, and the verifier is added under a condition',
      code: `function redeem(code, redirectUri, codeVerifier) {
  return run(function () {
    var parameters;
    return run(function () {
      parameters = new URLSearchParams({ grant_type: 'authorization_code', code, client_id: 'a', redirect_uri: redirectUri });
      if (codeVerifier) parameters.set('code_verifier', codeVerifier);
      return fetch('https://as.example/token', { method: 'POST', body: parameters.toString() });
    });
  });
}
export const finish = (code, verifier) => redeem(code, 'https://app.example/back', verifier);`,
    },
  ],
  unsure: [],
});
