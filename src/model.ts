// What does a file do, in OAuth terms? Read once, whatever the number of rules, and only when the text could matter.
import { indexFile } from './syntax/file-index';
import type { Node, SourceCode } from './syntax/nodes';
import { describeMembers } from './values/describe';
import { Evaluation } from './values/evaluation';
import { atMostOnce, lazily } from './values/lazily';
import type { AuthorizationRequest } from './oauth/requests/authorization-request';
import { doubtsOf } from './oauth/requests/authorization-request';
import type { CodeChallenge } from './oauth/challenges/code-challenge';
import { collectCodeChallenges } from './oauth/challenges/collect-code-challenges';
import { collectCallbackListeners } from './oauth/redirects/callback-listener';
import type { CallbackListener } from './oauth/redirects/callback-listener';
import { holdsClientSecret } from './oauth/requests/client-kind';
import { collectWrittenRequests } from './oauth/requests/collect-authorization-requests';
import { collectExchanges } from './oauth/library/collect-exchanges';
import { collectLibraryRequests } from './oauth/library/collect-library-requests';
import { collectWrittenTokenRequests } from './oauth/requests/collect-token-requests';
import { collectSecretFacts } from './oauth/verifiers/collect-code-verifiers';
import type { SecretFacts } from './oauth/verifiers/collect-code-verifiers';
import type { CodeVerifier } from './oauth/verifiers/code-verifier';
import { collectDisclosures } from './oauth/disclosures/disclosure';
import type { Disclosure } from './oauth/disclosures/disclosure';
import { collectExposures } from './oauth/disclosures/exposure';
import type { Exposure } from './oauth/disclosures/exposure';
import { isOneOf } from './oauth/requests/endpoint';
import { collectForbiddenGrants } from './oauth/grants/forbidden-grants';
import type { ForbiddenGrant } from './oauth/grants/forbidden-grants';
import { isWorthReading } from './oauth/gate';
import { collectLibraryConfigurations } from './oauth/library/configuration';
import type { LibraryConfiguration } from './oauth/library/configuration';
import { collectLooseMethods } from './oauth/challenges/loose-methods';
import type { LooseMethod } from './oauth/challenges/loose-methods';
import { pkceFallbacksOf } from './oauth/challenges/pkce-fallback';
import type { PkceFallback } from './oauth/challenges/pkce-fallback';
import { isNativeClient, surroundingsOf } from './oauth/redirects/native-client';
import { collectRedirectUris } from './oauth/redirects/collect-redirect-uris';
import type { RedirectUri } from './oauth/redirects/redirect-uri';
import type { TokenRequest } from './oauth/requests/token-request';
import { collectStoredVerifiers } from './oauth/storage/stored-verifier';
import type { StoredVerifier } from './oauth/storage/stored-verifier';
import { collectSharedVerifiers } from './oauth/sharing/shared-verifier';
import type { SharedVerifier } from './oauth/sharing/shared-verifier';
import { leavesChallenge, withLostChallenges } from './oauth/challenges/unused-challenge';
import { withLostVerifiers } from './oauth/verifiers/unused-verifier';
import { collectWeakVerifiers } from './oauth/verifiers/verifier-strength';
import type { WeakVerifier } from './oauth/verifiers/verifier-strength';
import type { PkceSettings } from './settings';

/** The facts of one file. Each kind is collected when it is first asked for. */
export interface OAuthModel {
  readonly sourceCode: SourceCode;
  readonly settings: PkceSettings;
  /** Evaluates expressions of the file, for predicates that need to look closer. */
  readonly evaluation: Evaluation;
  /** The requests that the file makes, by hand and through libraries. */
  readonly authorizationRequests: readonly AuthorizationRequest[];
  /** The requests that redeem an authorization code, by hand and through libraries. */
  readonly tokenRequests: readonly TokenRequest[];
  /** What the file tells client libraries about PKCE. */
  readonly libraryConfigurations: readonly LibraryConfiguration[];
  /** Conditions under which its requests go on without PKCE. */
  readonly pkceFallbacks: readonly PkceFallback[];
  /** Where it asks for the implicit grant or the password grant. */
  readonly forbiddenGrants: readonly ForbiddenGrant[];
  /** Methods in parameter objects whose request is not visible. */
  readonly looseMethods: readonly LooseMethod[];
  /** The challenges that the file makes, and how it derives them. */
  readonly codeChallenges: readonly CodeChallenge[];
  /** Servers that wait for the authorization response of a native client. */
  readonly callbackListeners: readonly CallbackListener[];
  /** The redirect URIs of a native client; none where the file does not show one. */
  readonly redirectUris: readonly RedirectUri[];
  /** Code verifiers that are certainly weaker than RFC 7636 section 4.1 allows. */
  readonly weakVerifiers: readonly WeakVerifier[];
  /** The code verifiers that the file makes or receives. */
  readonly codeVerifiers: readonly CodeVerifier[];
  /** What holds a code verifier or a code challenge, for predicates that follow them. */
  readonly secrets: SecretFacts;
  /** The verifiers and challenges that reach a log or the message of an error. */
  readonly disclosures: readonly Disclosure[];
  /** The places where a verifier leaves the back channel. */
  readonly exposures: readonly Exposure[];
  /** The verifiers that are written into a store. */
  readonly storedVerifiers: readonly StoredVerifier[];
  /** Code verifiers that certainly serve more than one authorization request. */
  readonly sharedVerifiers: readonly SharedVerifier[];
  /** Whether the file sends or holds a client secret, as a confidential client does. */
  readonly holdsClientSecret: boolean;
}

function read(sourceCode: SourceCode, settings: PkceSettings): OAuthModel {
  const index = indexFile(sourceCode);
  const evaluation = new Evaluation(sourceCode, index);
  // Options and verifiers have an evaluator of their own: what it was asked first is not watched as parts of requests are.
  const unwatched = atMostOnce(() => new Evaluation(sourceCode, index, undefined, evaluation.work));
  // Each kind of fact has steps of its own: one that is asked for late is not left with nothing by those before it.
  const once = <Facts>(kind: string, ask: () => Facts): (() => Facts) =>
    atMostOnce(() => evaluation.work.within(kind, ask));
  const isExempt = ({ endpoint }: { readonly endpoint: AuthorizationRequest['endpoint'] }): boolean =>
    isOneOf(endpoint, settings.endpointsWithoutPkce);
  const allRequests = once('requests', () =>
    withLostChallenges(
      [
        ...collectWrittenRequests(evaluation, (members, node) => leavesChallenge(members, node, evaluation)),
        ...collectLibraryRequests(evaluation),
      ],
      evaluation,
    ),
  );
  const requests = once('requests', () => allRequests().filter((request) => !isExempt(request)));
  const tokens = once('token requests', () => {
    // The token endpoint of a server without PKCE may have another host than its authorization endpoint.
    const isForExempt = allRequests().length > 0 && requests().length === 0;
    const found = withLostVerifiers(
      [...collectWrittenTokenRequests(evaluation), ...collectExchanges(evaluation)],
      evaluation,
      requests,
    );
    return isForExempt ? [] : found.filter((request) => !isExempt(request));
  });
  const secrets = once('secrets', () => collectSecretFacts(unwatched(), settings));
  const weak = once('weak verifiers', () => collectWeakVerifiers(secrets(), requests));
  const surroundings = once('surroundings', () => surroundingsOf(evaluation));
  const listeners = once('listeners', () => collectCallbackListeners(evaluation, surroundings()));
  const hasNativeClient = (): boolean => isNativeClient(surroundings()) || listeners().length > 0;
  return lazily<OAuthModel>({
    sourceCode: () => sourceCode,
    settings: () => settings,
    evaluation: () => evaluation,
    authorizationRequests: requests,
    tokenRequests: tokens,
    libraryConfigurations: once('options', () => collectLibraryConfigurations(unwatched(), settings.libraries)),
    pkceFallbacks: once('fallbacks', () => pkceFallbacksOf(requests(), evaluation)),
    forbiddenGrants: once('grants', () => collectForbiddenGrants(requests(), unwatched())),
    looseMethods: once('methods', () => collectLooseMethods(evaluation, () => requests().length > 0)),
    codeChallenges: once('challenges', () => collectCodeChallenges(evaluation, requests(), secrets)),
    callbackListeners: listeners,
    redirectUris: once('redirect URIs', () =>
      hasNativeClient() ? collectRedirectUris([...allRequests(), ...tokens()], evaluation, surroundings()) : [],
    ),
    codeVerifiers: () => secrets().verifiers,
    secrets,
    weakVerifiers: weak,
    sharedVerifiers: once('shared verifiers', () => collectSharedVerifiers(secrets(), requests, weak)),
    disclosures: once('disclosures', () => collectDisclosures(secrets(), requests)),
    exposures: once('exposures', () => collectExposures(requests(), secrets())),
    storedVerifiers: once('stored verifiers', () => collectStoredVerifiers(secrets())),
    holdsClientSecret: once('client secret', () => holdsClientSecret(index)),
  });
}

const models = new WeakMap<Node, { readonly settings: PkceSettings; readonly model: OAuthModel }>();

/**
 * The model of a file: read when the first rule asks, kept as long as ESLint keeps the tree.
 *
 * @returns undefined when nothing in the text has to do with OAuth
 */
export function modelOf(sourceCode: SourceCode, settings: PkceSettings): OAuthModel | undefined {
  if (!isWorthReading(sourceCode, settings)) return undefined;
  const known = models.get(sourceCode.ast);
  if (known?.settings === settings) return known.model;
  const model = read(sourceCode, settings);
  models.set(sourceCode.ast, { settings, model });
  return model;
}

/** Whether the file does anything in OAuth terms, right or wrong. */
export function holdsOAuthCode(model: OAuthModel): boolean {
  const { authorizationRequests, tokenRequests, libraryConfigurations, codeChallenges, codeVerifiers } = model;
  return [authorizationRequests, tokenRequests, libraryConfigurations, codeChallenges, codeVerifiers].some(
    (facts) => facts.length > 0,
  );
}

/** The facts in a few lines of text, each request with the doubts that keep a rule silent: for tests, and to ask "why?". */
export function describeModel(model: OAuthModel): string {
  return model.authorizationRequests
    .map((request) => {
      const { row, builder } = request.library ?? {};
      const by = row && builder ? ` by ${row.name}` : '';
      const doubts = doubtsOf(request).map((one) => `${one.doubt} at line ${String(one.node.loc.start.line)}`);
      const why = doubts.length > 0 ? `  doubts: ${doubts.join(', ')}` : '';
      return `line ${String(request.node.loc.start.line)}: request${by} {${describeMembers(request.parameters)}}${why}`;
    })
    .join('\n');
}
