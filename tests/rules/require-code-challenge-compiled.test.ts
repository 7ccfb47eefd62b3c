// What is left of a request when a compiler has made calls of its fields and of its async functions?
import rule from '../../rules/require-code-challenge';
import { RuleTester } from '../support/rule-tester';

new RuleTester().run('require-code-challenge', rule, {
  reported: [
    {
      name: 'an endpoint in a field that a call defines',
      code: `var Login = class {
  constructor(clientId) { __publicField(this, 'endpoint', 'https://github.com/login/oauth/authorize'); this.clientId = clientId; }
  start() {
    return \`\${this.endpoint}?\${new URLSearchParams({ client_id: this.clientId, redirect_uri: 'https://app.example/back' })}\`;
  }
};`,
      errors: [{ messageId: 'missingChallenge', line: 4, column: 52, endLine: 4, endColumn: 122 }],
    },
    {
      name: 'a client that a method of the object gives, asked for in what was an async method',
      code: `class Login {
  client() { return new google_auth_library_1.OAuth2Client('a', 'b', 'https://app.example/back'); }
  start() {
    return __awaiter(this, void 0, void 0, function* () {
      const client = this.client();
      return client.generateAuthUrl({ access_type: 'offline', scope: 'email' });
    });
  }
}
const google_auth_library_1 = require('google-auth-library');`,
      errors: [{ messageId: 'missingChallenge', line: 6, column: 37, endLine: 6, endColumn: 79 }],
    },
  ],
  fine: [],
  unsure: [
    {
      name: 'the own server, whose address is kept in a variable declared before',
      code: `function answer(request) {
  var url, again;
  return run(function () {
    url = new URL(request.url);
    again = new URL(''.concat(url.origin, '/authorize'));
    again.searchParams.set('client_id', kept.clientId);
    again.searchParams.set('redirect_uri', kept.redirectUri);
    again.searchParams.set('response_type', 'code');
    return Response.redirect(again.toString());
  });
}`,
    },
  ],
});
