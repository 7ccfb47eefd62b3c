// hellojs: implicit unless told otherwise.
import type { ClientLibrary } from '../types';

export const hellojs: ClientLibrary = {
  name: 'hellojs',
  read: '1.21.4',
  majors: '1',
  link: 'https://github.com/MrSwitch/hello.js',
  modules: ['hellojs'],
  implicit: [
    { callee: ['init'], place: { argument: 1 }, name: 'response_type', values: ['absent'], grant: 'implicit' },
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
