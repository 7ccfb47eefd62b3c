import { listensEverywhere } from '../src/oauth/redirects/callback-listener';
import { oncePerNode } from '../src/oauth/once-per-node';
import { correctionOfHost, correctionOfListener } from '../src/oauth/redirects/redirect-edits';
import { flawOf } from '../src/oauth/redirects/redirect-uri';
import { createRule, onModel } from '../src/rule';

export default createRule<
  | 'listenerEverywhere'
  | 'everyInterface'
  | 'plainHttp'
  | 'wildcard'
  | 'schemeWithoutDot'
  | 'localhost'
  | 'useLoopback'
  | 'bindToLoopback',
  readonly [{ readonly allowLocalhost: boolean }]
>({
  name: 'no-unsafe-redirect-uri',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow redirect URIs and callback listeners of native clients that others can reach',
      recommended: 'warn',
      strict: 'error',
      references: {
        rfc: ['RFC 8252 section 7.1', 'RFC 8252 section 7.3', 'RFC 8252 section 8.3', 'RFC 9700 section 2.6'],
        cwe: ['CWE-1327', 'CWE-319', 'CWE-601'],
        asvs: ['V10.4.1'],
        nhi: [],
        csf: ['PR.IR-01', 'PR.DS-02'],
      },
      securitySeverity: '5.9',
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        description: 'What this project allows.',
        additionalProperties: false,
        properties: {
          allowLocalhost: {
            type: 'boolean',
            description:
              'Allow the name localhost in a redirect URI, for servers at which nothing else can be registered.',
          },
        },
      },
    ],
    defaultOptions: [{ allowLocalhost: false }],
    messages: {
      listenerEverywhere:
        'This callback listener accepts connections on every network interface, so other machines can reach it. Listen on `127.0.0.1` alone (RFC 8252 section 8.3).',
      everyInterface:
        'This redirect URI names every network interface instead of the loopback one. Write `127.0.0.1` (RFC 8252 section 7.3).',
      plainHttp:
        'This redirect URI sends the authorization response over the network without encryption. Use `https`, or `http` with a loopback IP literal (RFC 9700 section 2.6).',
      wildcard:
        'This redirect URI has a wildcard, so the code can be sent to addresses that are not this client. Write out the exact URI (RFC 9700 section 2.1).',
      schemeWithoutDot:
        'Another app can register the private-use scheme of this redirect URI, because it is no reversed domain name. Use a scheme such as `com.example.app` (RFC 8252 section 7.1).',
      localhost:
        'The name `localhost` may resolve to another interface, or be blocked by a firewall. Prefer `127.0.0.1`, where the server has it registered (RFC 8252 section 8.3).',
      useLoopback: 'Write the loopback address `127.0.0.1`.',
      bindToLoopback: 'Listen on `127.0.0.1` alone.',
    },
  },
  create(context, [{ allowLocalhost }]) {
    return onModel(context, ({ callbackListeners, redirectUris, sourceCode }) => {
      for (const listener of oncePerNode(callbackListeners.filter(listensEverywhere))) {
        const fix = correctionOfListener(listener, sourceCode);
        context.report({
          node: listener.node,
          messageId: 'listenerEverywhere',
          suggest: fix ? [{ messageId: 'bindToLoopback', fix }] : [],
        });
      }
      for (const uri of oncePerNode(redirectUris)) {
        const messageId = flawOf(uri);
        if (!messageId || (messageId === 'localhost' && allowLocalhost)) continue;
        const fix = correctionOfHost(uri, sourceCode);
        context.report({ node: uri.node, messageId, suggest: fix ? [{ messageId: 'useLoopback', fix }] : [] });
      }
    });
  },
});
