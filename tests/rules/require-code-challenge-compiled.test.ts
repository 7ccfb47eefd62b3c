// What is left of a request when a compiler has made calls of its fields and of its async functions?
import rule from '../../rules/require-code-challenge';
import { RuleTester } from '../support/rule-tester';

new RuleTester().run('require-code-challenge', rule, {
  reported: [
    {
      name: 'the methods of a constructor function put a request together',
      code: `var querystring = require('querystring');
function Client(options) {
  this.options = options;
}
Client.prototype.parameters = function (state) {
  return { response_type: 'code', client_id: this.options.id, redirect_uri: this.options.back, state: state };
};
Client.prototype.url = function (state) {
  return 'https://login.example.com/oauth2/authorize?' + querystring.stringify(this.parameters(state));
};
module.exports = Client;
`,
      errors: [{ messageId: 'missingChallenge', line: 6, column: 10, endLine: 6, endColumn: 110 }],
    },
    {
      name: 'a class that was compiled into a constructor function',
      code: `var Client = /*#__PURE__*/function () {
  function Client(options) {
    _classCallCheck(this, Client);
    this.options = options;
  }
  return _createClass(Client, [{
    key: "url",
    value: function url() {
      return "https://login.example.com/authorize?".concat(new URLSearchParams(this.base()));
    }
  }, {
    key: "base",
    value: function base() {
      return { response_type: 'code', client_id: this.options.id, redirect_uri: this.options.back };
    }
  }]);
}();
`,
      errors: [{ messageId: 'missingChallenge', line: 14, column: 14, endLine: 14, endColumn: 100 }],
    },
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
  fine: [
    {
      name: 'one method of a constructor function adds the challenge to what another one gives',
      code: `function Client(options) {
  this.options = options;
}
Client.prototype.parameters = function () {
  return { response_type: 'code', client_id: this.options.id, redirect_uri: this.options.back };
};
Client.prototype.url = function (challenge) {
  var query = new URLSearchParams(this.parameters());
  query.set('code_challenge', challenge);
  query.set('code_challenge_method', 'S256');
  return 'https://login.example.com/oauth2/authorize?' + query;
};
`,
    },
  ],
  unsure: [
    {
      name: 'a constructor function has more methods from a parent that is not in the file',
      code: `var util = require('util');
function Client(options) {
  Base.call(this, options);
}
util.inherits(Client, Base);
Client.prototype.url = function () {
  return 'https://login.example.com/oauth2/authorize?' + new URLSearchParams(this.parameters());
};
`,
    },
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
