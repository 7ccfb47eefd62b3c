// Of which objects does a file say that they are options of a library: by a type, by what is injected, or in a list of modules?
import { tells } from '../../support/facts';

const options = "{ issuer, responseType: 'code', disablePKCE: true }";

tells(
  'an object of an imported type, and of nearly one',
  {
    within: (code) => `import { AuthConfig as T } from 'angular-oauth2-oidc';\n${code.replace(/\bO\b/gu, options)}`,
    about: ['option'],
  },
  {
    'const c: T = O;': 'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    'const c: T[] = [O];': 'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    'const c: Array<T> = [O];': 'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    'const c: ReadonlyArray<T> = [O];': 'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    'const c: Set<T> = [O];': '',
    'const c: Readonly<T> = O;': 'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    'const c: Required<T> = O;': 'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    'const c: Promise<T> = O;': 'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    'const c: Partial<T> = O;': '',
    'const c: T & Other = O;': 'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    'const c: T | Other = O;': '',
    'const c: Other = O;': '',
    'const c: Other.T = O;': '',
    'const c: O2.Readonly<T> = O;': '',
    'const c = O as T;': 'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    'const c = O satisfies T;': 'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    'const c = (O) as T;': 'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    'const c = O as unknown as T;': 'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    'const c = O as Other;': '',
    'const { c } = O as T;': 'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    'run(O as T);': 'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    'run(O as T[]);': '',
    'run([O] as T[]);': 'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    "const c = {} as T; c.responseType = 'code'; c.disablePKCE = true;":
      'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    'const { c } = {} as T; c.disablePKCE = true;': 'option {} of angular-oauth2-oidc: disablePKCE left out',
    'const c: T = {}; c.disablePKCE = true;': 'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    'let c: T; c = O;': '',
    'let c: T;': '',
    'const { c }: T = O;': '',
    'const [c]: T = [O];': '',
    'function f(): T { return O; }': 'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    'const f = (): T => (O);': 'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    'const f = (): T[] => [O];': 'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    'async function f(): Promise<T> { return O; }': 'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    'function f(c: T) {}': '',
    'function f(c: T = O) {}': '',
    'const f = function (): T { return x ? O : O; };': 'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    'class A { c: T = O; }': 'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    'class A { c: T; }': '',
    'class A { static c: T = O; }': 'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    'class A { get c(): T { return O; } }': 'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    'class A { f(): T { return O; } }': 'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    'type B = T;': '',
    'interface B extends T {}': '',
    'const c: { d: T } = { d: O };': '',
    'const c: Map<string, T> = O;': '',
    'const c: T = x ? O : O;': 'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    'const c: T = load();': '',
    'const c: T = [O];': '',
    "const c: T = 'abc';": '',
    'const c = { provide: T, useValue: O };': 'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    'const c = { provide: T, useFactory: () => (O) };': '',
    "const c = { provide: 'T', useValue: O };": '',
    'const c = { useValue: O };': '',
    'const c = { provide() {}, useValue: O };': '',
    'const c = { ...T, useValue: O };': '',
    'const c = { provide: T, useValue: x };': '',
    'const c = { provide: T, useValue: [O] };': '',
    'const c = [{ provide: T, useValue: O }];': 'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    'const { provide, useValue = O } = { provide: T };': '',
    'const c = { provide: T.x, useValue: O };': '',
    'const c = new T(O);': 'option true of angular-oauth2-oidc: disablePKCE true alone OFF',
    'const c = new T();': 'option new T() of angular-oauth2-oidc: disablePKCE left out',
  },
);

tells(
  'a module in a list of modules',
  { about: ['option', 'grant'] },
  {
    "export default { modules: ['@nuxtjs/auth-next'], auth: { strategies: { a: { scheme: 'oauth2', responseType: 'code' } } } };":
      "option { scheme: 'oauth2', responseType: 'code' } of @nuxtjs/auth-next: codeChallengeMethod left out OFF | option { scheme: 'oauth2', responseType: 'code' } of @nuxtjs/auth-next: codeChallengeMethod left out",
    "export default { buildModules: ['@nuxtjs/auth-next'], auth: { strategies: { a: { scheme: 'oauth2', responseType: 'code' } } } };":
      "option { scheme: 'oauth2', responseType: 'code' } of @nuxtjs/auth-next: codeChallengeMethod left out OFF | option { scheme: 'oauth2', responseType: 'code' } of @nuxtjs/auth-next: codeChallengeMethod left out",
    "export default { plugins: ['@nuxtjs/auth-next'], auth: { strategies: { a: { scheme: 'oauth2', responseType: 'code' } } } };":
      '',
    "export default { [modules]: ['@nuxtjs/auth-next'], auth: { strategies: { a: { scheme: 'oauth2', responseType: 'code' } } } };":
      '',
    "export default { 'modules': ['@nuxtjs/auth-next'], auth: { strategies: { a: { scheme: 'oauth2', responseType: 'code' } } } };":
      "option { scheme: 'oauth2', responseType: 'code' } of @nuxtjs/auth-next: codeChallengeMethod left out OFF | option { scheme: 'oauth2', responseType: 'code' } of @nuxtjs/auth-next: codeChallengeMethod left out",
    "export default { modules: '@nuxtjs/auth-next', auth: { strategies: { a: { scheme: 'oauth2', responseType: 'code' } } } };":
      '',
    "export default { modules: [['@nuxtjs/auth-next', {}]], auth: { strategies: { a: { scheme: 'oauth2', responseType: 'code' } } } };":
      "option { scheme: 'oauth2', responseType: 'code' } of @nuxtjs/auth-next: codeChallengeMethod left out OFF | option { scheme: 'oauth2', responseType: 'code' } of @nuxtjs/auth-next: codeChallengeMethod left out",
    "export default { modules: [['other', '@nuxtjs/auth-next']], auth: { strategies: { a: { scheme: 'oauth2', responseType: 'code' } } } };":
      '',
    "export default { modules: ['other'], auth: { strategies: { a: { scheme: 'oauth2', responseType: 'code' } } } };":
      '',
    "export default { modules: ['other', '@nuxtjs/auth-next'], auth: { strategies: { a: { scheme: 'oauth2', responseType: 'code' } } } };":
      "option { scheme: 'oauth2', responseType: 'code' } of @nuxtjs/auth-next: codeChallengeMethod left out OFF | option { scheme: 'oauth2', responseType: 'code' } of @nuxtjs/auth-next: codeChallengeMethod left out",
    "export default { modules: [], auth: { strategies: { a: { scheme: 'oauth2', responseType: 'code' } } } };": '',
    "export default { modules: [x], auth: { strategies: { a: { scheme: 'oauth2', responseType: 'code' } } } };": '',
    "export default { modules: ['@nuxtjs/auth-next'], other: { strategies: { a: { scheme: 'oauth2', responseType: 'code' } } } };":
      '',
    "export default { modules: ['@nuxtjs/auth-next'], auth: { strategies: { a: { scheme: 'local', responseType: 'code' } } } };":
      '',
    "export default { modules: ['@nuxtjs/auth-next'], auth: { strategies: { a: { scheme: 'oauth2', responseType: 'token' } } } };":
      "option { scheme: 'oauth2', responseType: 'token' } of @nuxtjs/auth-next: codeChallengeMethod left out | grant implicit 'token' @nuxtjs/auth-next",
    "export default { modules: ['@nuxtjs/auth-next'], auth: { strategies: { a: { scheme: 'oauth2', responseType: 'code', codeChallengeMethod: 'plain' } } } };":
      "option 'plain' of @nuxtjs/auth-next: codeChallengeMethod plain alone",
    "export default { modules: ['@nuxtjs/auth-next'], auth: { strategies: { a: { scheme: 'oauth2', responseType: 'code', codeChallengeMethod: false } } } };":
      'option false of @nuxtjs/auth-next: codeChallengeMethod false alone OFF | option false of @nuxtjs/auth-next: codeChallengeMethod false alone',
    "export default { modules: ['@nuxtjs/auth-next'], auth: { strategies: { a: { scheme: 'oauth2', responseType: 'code', codeChallengeMethod: 'S256' } } } };":
      "option 'S256' of @nuxtjs/auth-next: codeChallengeMethod S256 alone",
    "const { modules = ['@nuxtjs/auth-next'], auth } = { auth: { strategies: { a: { scheme: 'oauth2', responseType: 'token' } } } };":
      '',
  },
);
