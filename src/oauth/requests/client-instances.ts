// Which address and which parameters does an HTTP client of the file add to each of its requests?
// `const api = axios.create({ baseURL, params })`
import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { toText } from '../../values/text';
import { optionsOf } from '../../values/value';
import type { Environment, Gap, Members, Text, Value } from '../../values/value';

/** Clients that make others with defaults, and the call that does so. */
const makers: Readonly<Record<string, string>> = { axios: 'create', ky: 'create', got: 'extend', ofetch: 'create' };

const baseNames = /^(?:baseURL|baseUrl|prefixUrl)$/u;
const parameterNames = /^(?:params|searchParams|query)$/u;

/** What a client made in the file adds to the requests that it sends. */
export interface ClientDefaults {
  /** Stands before every address that has no host. */
  readonly base: Text | undefined;
  /** Go into every query. */
  readonly parameters: Members | undefined;
  /** Why there may be more of them: options that are not visible. */
  readonly gaps: readonly Gap[];
}

function gapsOf(value: Value): readonly Gap[] {
  return value.kind === 'record' ? value.members.gaps : value.kind === 'gap' ? [value] : [];
}

function optionNamed(options: Value, names: RegExp): readonly Value[] {
  return optionsOf(options).flatMap((one) =>
    one.kind === 'record'
      ? one.members.entries.filter(({ name }) => names.test(name)).flatMap((entry) => optionsOf(entry.value()))
      : [],
  );
}

/** Whether the file lets code work on all requests of a client: `api.interceptors.request.use(…)`. */
function isIntercepted({ index }: Evaluation): boolean {
  return index.named('MemberExpression', /^(?:interceptors|defaults|hooks)$/u).length > 0;
}

/**
 * The defaults of the client that a call goes through.
 *
 * @returns undefined where it is no client made in the file, or code that is not read here may add more
 */
export function defaultsOfClient(
  { callee }: TSESTree.CallExpression,
  evaluation: Evaluation,
  environment: Environment,
): ClientDefaults | undefined {
  const bare = unwrap(callee);
  const client = bare.type === 'MemberExpression' ? unwrap(bare.object) : bare;
  for (const made of optionsOf(evaluation.valueOf(client, environment))) {
    if (made.kind !== 'foreign' || made.path.at(-1) !== '()') continue;
    const node = unwrap(made.node);
    const isMade = made.path.filter((step) => step !== 'default').join('.') === `${makers[made.module] ?? ''}.()`;
    if (!isMade || node.type !== 'CallExpression' || isIntercepted(evaluation)) continue;
    const [first] = node.arguments;
    if (!first || first.type === 'SpreadElement') continue;
    const options = evaluation.valueOf(first, evaluation.top);
    const [base] = optionNamed(options, baseNames);
    const parameters = optionNamed(options, parameterNames).find(
      (one) => one.kind === 'record' || one.kind === 'query',
    );
    return {
      base: base && toText(base, first),
      parameters: parameters?.members,
      gaps: optionsOf(options).flatMap(gapsOf),
    };
  }
  return undefined;
}

/**
 * An address as the client completes it; the address itself where it names its host. A base that comes from elsewhere is
 * most often the own backend's: it leaves the address on the own origin.
 */
export function completedAddress(address: Text, base: Text | undefined): Text {
  const [start, ...rest] = address.pieces;
  if (typeof base?.pieces[0] !== 'string' || typeof start !== 'string' || /^(?:[a-z][\w+.-]*:)?\/\//iu.test(start))
    return address;
  const last = base.pieces.at(-1);
  const isClosed = typeof last === 'string' && last.endsWith('/');
  const path = start.replace(/^\//u, '');
  return { ...address, pieces: [...base.pieces, isClosed ? path : `/${path}`, ...rest] };
}
