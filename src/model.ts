// What does a file do, in OAuth terms? Read once, whatever the number of rules, and only when the text could matter.
import { indexFile } from './syntax/file-index';
import type { Node, SourceCode } from './syntax/nodes';
import { describeMembers } from './values/describe';
import { Evaluation } from './values/evaluation';
import type { AuthorizationRequest } from './oauth/authorization-request';
import { doubtsOf } from './oauth/authorization-request';
import { holdsClientSecret } from './oauth/client-kind';
import { collectWrittenRequests } from './oauth/collect-authorization-requests';
import { collectSecretFacts } from './oauth/collect-code-verifiers';
import type { SecretFacts } from './oauth/collect-code-verifiers';
import { collectLibraryRequests } from './oauth/collect-library-requests';
import type { CodeVerifier } from './oauth/code-verifier';
import { isOneOf } from './oauth/endpoint';
import { mayMatter } from './oauth/gate';
import { collectLibraryConfigurations } from './oauth/library-configuration';
import type { LibraryConfiguration } from './oauth/library-configuration';
import { collectLooseMethods } from './oauth/loose-methods';
import type { LooseMethod } from './oauth/loose-methods';
import { collectSharedVerifiers } from './oauth/shared-verifier';
import type { SharedVerifier } from './oauth/shared-verifier';
import { collectWeakVerifiers } from './oauth/verifier-strength';
import type { WeakVerifier } from './oauth/verifier-strength';
import type { PkceSettings } from './settings';

export { mayMatter } from './oauth/gate';

/** The facts of one file. Each kind is collected when it is first asked for. */
export interface OAuthModel {
  readonly sourceCode: SourceCode;
  /** Evaluates expressions of the file, for predicates that need to look closer. */
  readonly evaluation: Evaluation;
  /** The requests that the file makes, by hand and through libraries. */
  readonly authorizationRequests: readonly AuthorizationRequest[];
  /** What the file tells client libraries about PKCE. */
  readonly libraryConfigurations: readonly LibraryConfiguration[];
  /** Methods in parameter objects whose request is not visible. */
  readonly looseMethods: readonly LooseMethod[];
  /** Code verifiers that are certainly weaker than RFC 7636 section 4.1 allows. */
  readonly weakVerifiers: readonly WeakVerifier[];
  /** The code verifiers that the file makes or receives. */
  readonly codeVerifiers: readonly CodeVerifier[];
  /** What holds a code verifier or a code challenge, for predicates that follow them. */
  readonly secrets: SecretFacts;
  /** Code verifiers that certainly serve more than one authorization request. */
  readonly sharedVerifiers: readonly SharedVerifier[];
  /** Whether the file sends or holds a client secret, as a confidential client does. */
  readonly holdsClientSecret: boolean;
}

/** Evaluates at most once. */
function once<Result>(evaluate: () => Result): () => Result {
  let known: { readonly result: Result } | undefined;
  return () => (known ??= { result: evaluate() }).result;
}

function read(sourceCode: SourceCode, settings: PkceSettings): OAuthModel {
  const index = indexFile(sourceCode);
  const evaluation = new Evaluation(sourceCode, index);
  const requests = once(() =>
    [...collectWrittenRequests(evaluation), ...collectLibraryRequests(evaluation)].filter(
      (request) => !isOneOf(request.endpoint, settings.endpointsWithoutPkce),
    ),
  );
  const configurations = once(() => collectLibraryConfigurations(evaluation));
  const loose = once(() => collectLooseMethods(evaluation));
  const secrets = once(() => collectSecretFacts(evaluation, settings));
  const weak = once(() => collectWeakVerifiers(secrets(), requests));
  const shared = once(() => collectSharedVerifiers(secrets(), requests, weak));
  const secret = once(() => holdsClientSecret(index));
  return {
    sourceCode,
    evaluation,
    get authorizationRequests() {
      return requests();
    },
    get libraryConfigurations() {
      return configurations();
    },
    get looseMethods() {
      return loose();
    },
    get weakVerifiers() {
      return weak();
    },
    get codeVerifiers() {
      return secrets().verifiers;
    },
    get secrets() {
      return secrets();
    },
    get sharedVerifiers() {
      return shared();
    },
    get holdsClientSecret() {
      return secret();
    },
  };
}

const models = new WeakMap<Node, { readonly settings: PkceSettings; readonly model: OAuthModel }>();

/**
 * The model of a file: read when the first rule asks, kept as long as ESLint keeps the tree.
 *
 * @returns undefined when nothing in the text has to do with OAuth
 */
export function modelOf(sourceCode: SourceCode, settings: PkceSettings): OAuthModel | undefined {
  if (!mayMatter(sourceCode.text)) return undefined;
  const known = models.get(sourceCode.ast);
  if (known?.settings === settings) return known.model;
  const model = read(sourceCode, settings);
  models.set(sourceCode.ast, { settings, model });
  return model;
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
