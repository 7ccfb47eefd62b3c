// The OAuth 2 plugin of Capacitor under its two names: implicit by default on the web, and PKCE by `pkceEnabled` only.
import type { ArgumentPlace, ClientLibrary, ImplicitChoice, PkceOption } from '../types';

const base: ArgumentPlace = { argument: 0 };
const platforms = ['web', 'android', 'ios'].map((name): ArgumentPlace => ({ argument: 0, path: [name] }));

/** The row of a package, by what it exports. */
function plugin(
  object: string,
  row: Pick<ClientLibrary, 'name' | 'read' | 'majors' | 'link' | 'modules' | 'notes'>,
): ClientLibrary {
  const taker = { callee: [`${object}.authenticate`], types: ['OAuth2AuthenticateOptions'] };
  const option = {
    ...taker,
    name: 'pkceEnabled',
    isSafeToChange: false,
    isOnByDefault: false,
    on: 'true',
  } as const;
  const onPlatform = (place: ArgumentPlace): readonly PkceOption[] => [
    { ...option, place, off: [false] },
    { ...option, place, ifOneOf: { responseType: ['code'] }, inheritsFrom: [base], off: ['absent'] },
  ];
  const responseType = { ...taker, name: 'responseType', isResponseType: true, grant: 'implicit' } as const;
  const implicit: readonly ImplicitChoice[] = [
    { ...responseType, place: base },
    { ...responseType, place: { argument: 0, path: ['web'] }, inheritsFrom: [base], values: ['absent'] },
    { ...responseType, place: { argument: 0, path: ['android'] } },
    { ...responseType, place: { argument: 0, path: ['ios'] } },
  ];
  return {
    ...row,
    options: [
      { ...option, place: base, ifOneOf: { responseType: ['code'] }, inheritsFrom: platforms, off: [false, 'absent'] },
      ...platforms.flatMap(onPlatform),
    ],
    implicit,
  };
}

const notes = [
  'What stands under `web`, `android` and `ios` overrules the rest there.',
  'Where the browser cannot hash, the web part falls back to plain.',
];

export const capacitorGenericOauth2 = plugin('GenericOAuth2', {
  name: '@capacitor-community/generic-oauth2',
  read: '7.1.0',
  majors: '5-7',
  link: 'https://github.com/capacitor-community/generic-oauth2',
  modules: ['@capacitor-community/generic-oauth2'],
  notes: [...notes, 'On the web a verifier left over in sessionStorage is used again.'],
});

export const byteowlsCapacitorOauth2 = plugin('OAuth2Client', {
  name: '@byteowls/capacitor-oauth2',
  read: '5.0.0',
  majors: '3-5',
  link: 'https://github.com/moberwasserlechner/capacitor-oauth2',
  modules: ['@byteowls/capacitor-oauth2'],
  notes,
});
