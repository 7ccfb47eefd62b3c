// The forms of the tables: what is known about OAuth client libraries and providers. Data and types only.

/**
 * A way from a module to a thing in it. Steps are joined by dots; `()` is a call, `new` an object made from a class;
 * `*` stands for one step, `**` for any number of them (also none).
 *
 * e.g. `Issuer.discover.().Client.new.authorizationUrl`, or shorter `**.authorizationUrl`
 */
export type AccessPath = string;

/** The OAuth parameter names that the rules speak of (RFC 6749, RFC 7636, RFC 9126, RFC 9101). */
export type WireName =
  | 'response_type'
  | 'client_id'
  | 'redirect_uri'
  | 'scope'
  | 'state'
  | 'code_challenge'
  | 'code_challenge_method'
  | 'code_verifier'
  | 'code'
  | 'grant_type';

/**
 * Where a value stands in a call: the argument, counted from 0, and the properties to go down from there.
 * The step `*` stands for every item of a list, or every property of an object.
 */
export interface ArgumentPlace {
  readonly argument: number;
  readonly path?: readonly string[];
}

/** An option of an earlier call, mostly of the constructor, that settles something for the calls on what it made. */
export interface EarlierOption {
  /** The call or `new` that takes the option, without its final `()` or `new`. */
  readonly callee: readonly AccessPath[];
  readonly place: ArgumentPlace;
  /** The parameter that it gives; unless said, the challenge of a request and the verifier of an exchange. */
  readonly gives?: WireName;
}

/** What all entries say about their call. */
interface Entry {
  /** The call or `new`, without its final `()` or `new`. */
  readonly callee: readonly AccessPath[];
  /** The one of the library's modules that the entry is about, `global` for its script; absent when it is about all. */
  readonly module?: string;
  /** The callee is not called by the file but handed to `register` or `use` as a plugin, whose arguments count. */
  readonly isPlugin?: true;
  /**
   * The module is not imported but named in a list under one of these names, as `modules: ['@nuxtjs/auth-next']` does.
   * Argument 0 is the object that has the list.
   */
  readonly listedIn?: readonly string[];
}

/** When an option counts. Only the conditions that are given have to hold; one that cannot be judged does not hold. */
interface Conditional {
  /** The callee is a JSX component; argument 0 is its props. */
  readonly isComponent?: true;
  /** Imported types whose object literals (by annotation, `satisfies` or `as`) count as the argument of the place. */
  readonly types?: readonly AccessPath[];
  /** Properties beside the option that must be visibly there; of a list of names, one. */
  readonly ifPresent?: readonly (string | readonly string[])[];
  /** Properties beside the option that must visibly be missing. */
  readonly ifMissing?: readonly string[];
  /** Properties beside the option that must have one of these values; `'absent'` stands for left out. */
  readonly ifOneOf?: Readonly<Record<string, readonly (boolean | number | string)[]>>;
  /** Another argument of the call must visibly have one of these properties. */
  readonly ifArgument?: { readonly position: number; readonly has: readonly string[] };
  /** The file must make one of these calls too: a login, after the constructor that configures it. */
  readonly ifCalled?: readonly AccessPath[];
  /** Places whose option of the same name counts where it is left out here. */
  readonly inheritsFrom?: readonly ArgumentPlace[];
  /** Properties beside the option whose visible values, all of them, make it meaningless. */
  readonly unlessOneOf?: Readonly<Record<string, readonly string[]>>;
  /** Properties that a `*` in the place does not stand for. */
  readonly exceptKeys?: readonly string[];
}

/** A call that makes an authorization request (RFC 6749 section 4.1.1). */
export interface RequestBuilder extends Entry {
  /** The argument that holds the parameters; absent when they are positional or the library takes none. */
  readonly parameters?: ArgumentPlace;
  /** Where the parameters stand in other majors: the place that visibly holds OAuth parameters counts. */
  readonly orAt?: readonly ArgumentPlace[];
  /** Objects whose properties are sent too, under their names on the wire. */
  readonly extras?: readonly ArgumentPlace[];
  /** The library's names for parameters, where they differ from those on the wire; a dotted name goes down. */
  readonly names?: Readonly<Partial<Record<WireName, string>>>;
  /** Positions of parameters that are arguments of their own, counted from 0. */
  readonly positions?: Readonly<Partial<Record<WireName, number>>>;
  /**
   * Who makes the challenge. `caller`: the caller sends `code_challenge`. `verifier`: the caller hands over the
   * verifier, under the name or position of `code_challenge`, and the library derives. `switch`: a boolean in the place
   * of `code_challenge` turns PKCE on. `never`: this call cannot send one. `always`: the library does it by itself.
   */
  readonly pkce: 'caller' | 'verifier' | 'switch' | 'never' | 'always';
  /** Options of earlier calls that add the challenge. Where such a call is out of sight, nothing is known. */
  readonly earlier?: readonly EarlierOption[];
  /** What the library sends as `response_type` when the caller does not say; `code` unless given, empty for nothing. */
  readonly responseType?: string;
  /**
   * The method when the caller does not say: `none` for libraries that send what they are given. `S256` also stands
   * for servers that hash although no method is sent.
   */
  readonly method: 'S256' | 'plain' | 'none';
  /** True when the library drops a challenge that comes without a method (the request then has no PKCE at all). */
  readonly dropsChallengeWithoutMethod?: true;
  /** True when the call pushes the request (RFC 9126) or signs it (RFC 9101) rather than building a URL. */
  readonly isPushed?: true;
  /** True when the call configures logins to come: one made by a middleware, a strategy or a route handler. */
  readonly isConfiguration?: true;
  /** Parameters that make the call something else than a login, e.g. the invitation of a bot. */
  readonly exceptWith?: readonly string[];
  /** True when the request installs an app in a shop or workspace rather than logging somebody in. */
  readonly isInstall?: true;
  /** The authorization endpoint where the library has only one, without the scheme; by callee where each has its own. */
  readonly endpoint?: string | Readonly<Record<AccessPath, string>>;
}

/** An option that switches PKCE on or off, or picks its method. */
export interface PkceOption extends Entry, Conditional {
  readonly place: ArgumentPlace;
  /** The option's name below the place; dotted names go down. Empty when the place itself is the option. */
  readonly name: string;
  /** Values that turn PKCE off. `'absent'` when leaving the option out does. */
  readonly off?: readonly (boolean | string | null)[];
  /** Exports of the library that turn PKCE off when they are the value. */
  readonly offConstants?: readonly AccessPath[];
  /** For an option that is one word or a list of words: PKCE is off when it is given without this word. */
  readonly onWord?: string;
  /** The values that make the method plain; `'absent'` when leaving the option out does. */
  readonly plain?: readonly string[];
  /** Options beside it, dotted names go down, in which the app may send a challenge of its own: then nothing is off. */
  readonly ownChallengeIn?: readonly string[];
  /** What to write instead of the plain value. */
  readonly s256?: string;
  /** Whether plain can be replaced by S256 without breaking the login: the library derives the challenge itself. */
  readonly isSafeToChange: boolean;
  /** Whether PKCE is on when the option is left out; `varies` where that changed between majors. */
  readonly isOnByDefault: boolean | 'varies';
  /** The version from which on PKCE is on when the option is left out, for defaults that vary. */
  readonly onSince?: string;
  /** The source text to write in order to turn PKCE on; absent when leaving the option out is enough. */
  readonly on?: string;
  /** Options that have to come along when PKCE is turned on, with the source text of their values. */
  readonly needs?: Readonly<Record<string, string>>;
  /** True when turning PKCE on is not all: the app itself has to carry the verifier over, or to handle a code. */
  readonly needsMore?: true;
}

/** A function that makes a verifier, or a verifier with its challenge. */
export interface Generator extends Entry {
  /** `verifier` when it gives the string itself, else the property names of the pair. */
  readonly gives: 'verifier' | { readonly verifier: string; readonly challenge?: string; readonly method?: string };
  /** The argument that is a callback `(error, result)`, for a function that returns nothing. */
  readonly callback?: number;
  readonly isAsync: boolean | 'varies';
  /** The length in characters when no argument changes it. */
  readonly length?: number;
  /** The argument that sets a length in characters or a number of bytes. */
  readonly lengthArgument?: { readonly position: number; readonly unit: 'characters' | 'bytes' };
}

/** A function that derives an S256 challenge from a verifier (RFC 7636 section 4.2). */
export interface Deriver extends Entry {
  /** The argument that is the verifier. */
  readonly verifier: number;
  readonly isAsync: boolean | 'varies';
}

/** A call that redeems an authorization code (RFC 6749 section 4.1.3). */
export interface Exchange extends Entry {
  /** Where the verifier goes. Absent when the library adds it by itself. */
  readonly verifier?: ArgumentPlace;
  /** Where the verifier stands in other majors. */
  readonly orAt?: readonly ArgumentPlace[];
  /** What only the newest major takes at a place: then the verifier stands where that one has it. */
  readonly newest?: { readonly place: ArgumentPlace; readonly paths: readonly AccessPath[] };
  /** Objects whose properties are sent too, under their names on the wire. */
  readonly extras?: readonly ArgumentPlace[];
  /** Options of earlier calls that add the verifier. Where such a call is out of sight, nothing is known. */
  readonly earlier?: readonly EarlierOption[];
  /**
   * Where a call that serves other grants too has its grant type. With nothing there it redeems a code; with anything
   * but `authorization_code` there, or something out of sight, it does not.
   */
  readonly grantType?: ArgumentPlace;
  /** True when argument 0 may be the code alone, which leaves the verifier no place. */
  readonly takesBareCode?: true;
  /** Where the code stands: a call that visibly gives none is another function of the same name. */
  readonly code?: ArgumentPlace;
  /** Spellings that look right and are silently ignored. */
  readonly ignored?: readonly string[];
}

/** An option or call that asks for tokens in the authorization response, or for the password grant. */
export interface ImplicitChoice extends Entry, Conditional {
  readonly place?: ArgumentPlace;
  readonly name?: string;
  /** Values that choose it; `'absent'` when leaving the option out does. Absent altogether when the call itself does. */
  readonly values?: readonly string[];
  /** True when the option is a response type: then every value with the word `token` in it chooses the implicit flow. */
  readonly isResponseType?: true;
  readonly grant: 'implicit' | 'password';
}

/** A method that the library calls on an object of the app, handing it the verifier or asking for it. */
export interface VerifierCallback {
  /** The imported types that such an object has by annotation or `implements`, should it not have all these methods. */
  readonly types: readonly string[];
  readonly method: string;
  /** The position of the verifier among the parameters, or `returned`. */
  readonly verifier: number | 'returned';
}

/** All that the rules know of one client library. */
export interface ClientLibrary {
  /** The package's name. */
  readonly name: string;
  /** The version whose source was read, and the majors that the row holds for. */
  readonly read: string;
  readonly majors: string;
  readonly link: string;
  /** Module names under which it is imported; a final `/*` stands for every module below. */
  readonly modules: readonly string[];
  /** Exports that only one major has, by major: a file that imports one shows which it is written for. */
  readonly signs?: Readonly<Record<number, readonly string[]>>;
  /** The major in which the file may hand on what a call of the module gives as a handler of requests. */
  readonly givesHandlerIn?: number;
  /** Names that its script gives to the page, without an import, also with dots, and what they are in the module. */
  readonly globals?: Readonly<Record<string, AccessPath>>;
  readonly requests?: readonly RequestBuilder[];
  readonly options?: readonly PkceOption[];
  readonly generators?: readonly Generator[];
  readonly derivers?: readonly Deriver[];
  readonly exchanges?: readonly Exchange[];
  readonly keepsVerifier?: readonly VerifierKeeper[];
  readonly implicit?: readonly ImplicitChoice[];
  readonly callbacks?: readonly VerifierCallback[];
  /** Constants of the library and the values that they have on the wire. */
  readonly constants?: Readonly<Record<AccessPath, string>>;
  /** What a user of the library should know, for the generated guide. */
  readonly notes?: readonly string[];
}

/** A class of the library whose object makes the verifier and keeps it until the code is redeemed. */
export interface VerifierKeeper {
  /** The class, without the final `new`. */
  readonly callee: readonly AccessPath[];
  /** Methods that begin a login; the last names of their calls. */
  readonly starts: readonly string[];
  /** Methods that redeem the code with the kept verifier. */
  readonly ends: readonly string[];
  /** True when the verifier is made once for the life of the object. */
  readonly isMadeOnce?: true;
  /** The argument of a starting call, or of the constructor for one that makes it once, that must be true. */
  readonly ifTrue?: ArgumentPlace;
}

/** What is known of an authorization server. */
export interface Provider {
  readonly name: string;
  /** Host, or the end of a host after a dot: `.okta.com`. */
  readonly hosts: readonly string[];
  /** Paths of the authorization endpoint; a pattern without anchors. */
  readonly paths: readonly string[];
  /** True when no other server has these paths, so that they tell it where the host is a setting, e.g. that of an own domain. */
  readonly isToldByPath?: true;
  /** True when its authorization URL never carries `response_type`. */
  readonly omitsResponseType?: true;
  /** The spelling of the method that its documentation asks for, where it is not `S256`. */
  readonly method?: 's256' | 'SHA-256' | 'plain' | 'none';
  /** True when it takes `s256` as well as `S256`. */
  readonly takesLowerCase?: true;
  /** How it wants the digest, where it does not follow RFC 7636: in hexadecimal, or as base64url of that text. */
  readonly challengeForm?: 'hex' | 'encodedHex';
  /** True when it is documented to know no PKCE, for softer words. */
  readonly knowsNoPkce?: true;
  /** True when its authorization URL carries no `client_id`, nor anything in its place. */
  readonly omitsClientId?: true;
  /** Parameter names that stand for `client_id` and `redirect_uri`. */
  readonly clientIdName?: string;
  readonly redirectUriName?: string;
  /** The parameter of links that invite a bot or install an app, unless the scope logs somebody in as well. */
  readonly invitation?: { readonly parameter: string; readonly login: RegExp };
}
