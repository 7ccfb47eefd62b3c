import { createRule, onModel } from '../src/rule';

export default createRule({
  name: 'no-shared-verifier',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow code verifiers that serve more than one authorization request',
      recommended: 'error',
      strict: 'error',
      references: {
        rfc: ['RFC 7636 section 1', 'RFC 7636 section 4.1', 'RFC 9700 section 2.1.1', 'RFC 6749 section 10.12'],
        cwe: ['CWE-488', 'CWE-362', 'CWE-323'],
        asvs: ['V10.1.2', 'V15.4.1'],
        nhi: [],
        csf: ['PR.AA-04', 'PR.DS-10'],
      },
      securitySeverity: '8.1',
    },
    schema: [],
    messages: {
      onLoad:
        'This code verifier is made once, when the file is loaded, and every login after that uses it. Make a new one in the function that starts a login.',
      onConstruction:
        'This code verifier is made once, in the constructor of an object that lives as long as the program, and every login uses it. Make a new one in the method that starts a login.',
      withRoutes:
        'This code verifier is made once, where the routes of this server are set up, and every login uses it. Make a new one in the handler that starts a login.',
      keptForever:
        'This code verifier is made for the first login and kept for all later ones. Make a new one each time that a login starts.',
      acrossRequests:
        'One request writes this code verifier into a place that all requests to this server share, and another one reads it in line {{line}}, so that logins at the same time mix up. Keep it in the session of the user, or under the `state`.',
      onGlobal:
        'One request writes this code verifier onto the global object, which all requests to this server share, so that logins at the same time mix up. Keep it in the session of the user, or under the `state`.',
      environment:
        'The environment gives the same code verifier or challenge to every login. Make a new code verifier in the function that starts a login.',
      fixedChallenge:
        'Every login sends this same `code_challenge`, so one code verifier serves them all. Make a new code verifier for each login and derive the challenge from it.',
      sentTwice:
        'This second authorization request has the same `code_challenge` as the one in line {{line}}, so one code verifier serves two logins. Make a new code verifier for each of them.',
      library:
        'This object of `{{library}}` keeps the code verifier between the two halves of a login, and all requests to this server share it. Make a new object for each login, or keep its verifier in the session of the user.',
    },
  },
  create(context) {
    return onModel(context, (model) => {
      for (const { node, sharing, data } of model.sharedVerifiers) {
        context.report({ node, messageId: sharing, data });
      }
    });
  },
});
