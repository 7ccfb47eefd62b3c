// expo-auth-session: PKCE on; the exchange does not add the verifier by itself.
import type { ClientLibrary } from '../types';

export const expoAuthSession: ClientLibrary = {
  name: 'expo-auth-session',
  read: '57.0.13, 5.5.2',
  majors: '5-57',
  link: 'https://docs.expo.dev/versions/latest/sdk/auth-session/',
  modules: ['expo-auth-session', 'expo-auth-session/providers/google', 'expo-auth-session/providers/facebook'],
  requests: [
    {
      callee: ['useAuthRequest', 'AuthRequest', 'loadAsync'],
      parameters: { argument: 0 },
      extras: [{ argument: 0, path: ['extraParams'] }],
      names: {
        response_type: 'responseType',
        client_id: 'clientId',
        redirect_uri: 'redirectUri',
        scope: 'scopes',
        code_challenge: 'codeChallenge',
        code_challenge_method: 'codeChallengeMethod',
      },
      pkce: 'always',
      method: 'S256',
    },
  ],
  options: [
    {
      callee: ['useAuthRequest', 'AuthRequest', 'loadAsync'],
      module: 'expo-auth-session',
      types: ['AuthRequestConfig'],
      place: { argument: 0 },
      ifOneOf: { responseType: ['absent', 'code'] },
      name: 'usePKCE',
      off: [false],
      ownChallengeIn: ['extraParams'],
      isSafeToChange: false,
      isOnByDefault: true,
      needsMore: true,
    },
    {
      callee: ['useAuthRequest', 'AuthRequest', 'loadAsync'],
      types: ['AuthRequestConfig'],
      place: { argument: 0 },
      name: 'codeChallengeMethod',
      plain: ['plain'],
      s256: 'S256',
      isSafeToChange: true,
      isOnByDefault: true,
    },
  ],
  exchanges: [
    {
      callee: ['exchangeCodeAsync', 'AccessTokenRequest'],
      verifier: { argument: 0, path: ['extraParams', 'code_verifier'] },
      ignored: ['code_verifier', 'codeVerifier'],
    },
  ],
  implicit: [
    {
      callee: ['useAuthRequest', 'AuthRequest', 'loadAsync'],
      types: ['AuthRequestConfig'],
      place: { argument: 0 },
      name: 'responseType',
      isResponseType: true,
      grant: 'implicit',
    },
    {
      callee: ['useAuthRequest'],
      module: 'expo-auth-session/providers/facebook',
      place: { argument: 0 },
      name: 'responseType',
      values: ['absent'],
      grant: 'implicit',
    },
  ],
  keepsVerifier: [{ callee: ['AuthRequest'], starts: ['makeAuthUrlAsync', 'promptAsync'], ends: [], isMadeOnce: true }],
  constants: {
    'CodeChallengeMethod.Plain': 'plain',
    'CodeChallengeMethod.S256': 'S256',
    'ResponseType.Code': 'code',
    'ResponseType.IdToken': 'id_token',
    'ResponseType.Token': 'token',
  },
  notes: [
    'Give `exchangeCodeAsync` the verifier as `extraParams: { code_verifier: request.codeVerifier }`.',
    'An `AuthRequest` object keeps one verifier for its life: make a new one for every login.',
    '`CodeChallengeMethod.Plain` throws.',
  ],
};
