// hellojs: implicit unless told otherwise.
import type { ClientLibrary, ImplicitChoice } from '../types';

/** Left out, the response type is that of the network: a code for some of them, a token for these. */
const leftOut = {
  callee: ['init'],
  place: { argument: 1 },
  name: 'response_type',
  values: ['absent'],
  ifArgument: {
    position: 0,
    has: ['facebook', 'foursquare', 'google', 'instagram', 'joinme', 'soundcloud', 'spotify', 'vk', 'windows'],
  },
  grant: 'implicit',
} as const satisfies ImplicitChoice;

export const hellojs: ClientLibrary = {
  name: 'hellojs',
  read: '1.21.4',
  majors: '1',
  link: 'https://github.com/MrSwitch/hello.js',
  modules: ['hellojs'],
  globals: { 'hello.init': 'init' },
  implicit: [
    { ...leftOut, module: 'hellojs' },
    // The name of the script is a word like any other: where it sends people back is the second sign.
    { ...leftOut, module: 'global', ifPresent: ['redirect_uri'] },
    {
      callee: ['init', 'login'],
      place: { argument: 1 },
      name: 'response_type',
      isResponseType: true,
      grant: 'implicit',
    },
    { callee: ['().login'], place: { argument: 0 }, name: 'response_type', isResponseType: true, grant: 'implicit' },
  ],
};
