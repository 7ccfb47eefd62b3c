// Does the file prove that a challenge is BASE64URL(SHA-256(verifier)) (RFC 7636 section 4.2)?
import type { TSESTree } from '@typescript-eslint/utils';
import type { Node } from '../syntax/nodes';
import { unwrap } from '../syntax/unwrap';
import type { Evaluator } from '../values/evaluator';
import { exact } from '../values/text';
import { optionsOf } from '../values/value';
import type { Foreign, Value } from '../values/value';
import { matchesOf } from './library-calls';

/** What has happened to a digest on the way to the challenge, read from the outside in. */
interface Encoding {
  /** Characters of plain base64 that were replaced by those of base64url. */
  readonly plus: boolean;
  readonly slash: boolean;
  readonly padding: boolean;
}

const untouched: Encoding = { plus: false, slash: false, padding: false };

function call(value: Foreign): TSESTree.CallExpression | undefined {
  const node = unwrap(value.node);
  return value.path.at(-1) === '()' && node.type === 'CallExpression' ? node : undefined;
}

function argumentOf(value: Foreign, position: number, evaluator: Evaluator): Value | undefined {
  const argument = call(value)?.arguments[position];
  return argument && argument.type !== 'SpreadElement' ? evaluator.valueOf(argument, value.environment) : undefined;
}

function textArgument(value: Foreign, position: number, evaluator: Evaluator): string | undefined {
  const argument = argumentOf(value, position, evaluator);
  return argument && exact(argument);
}

/** The value that a method was called on. */
function receiverOf(value: Foreign, evaluator: Evaluator): Foreign | undefined {
  const callee = call(value)?.callee;
  const member = callee && unwrap(callee);
  if (member?.type !== 'MemberExpression') return undefined;
  const receiver = evaluator.valueOf(member.object, value.environment);
  return receiver.kind === 'foreign' ? receiver : undefined;
}

function nodeOfFirstArgument(value: Foreign): Node | undefined {
  return call(value)?.arguments[0];
}

/** What `.replace(…)` of a base64 text does for base64url. */
function afterReplace(value: Foreign, encoding: Encoding, evaluator: Evaluator): Encoding | undefined {
  const pattern = nodeOfFirstArgument(value);
  const source =
    pattern?.type === 'Literal' && 'regex' in pattern ? pattern.regex.pattern : textArgument(value, 0, evaluator);
  const by = textArgument(value, 1, evaluator);
  const isGlobal =
    pattern?.type === 'Literal' && 'regex' in pattern
      ? pattern.regex.flags.includes('g')
      : value.path.at(-2) === 'replaceAll';
  if (source === undefined || by === undefined) return undefined;
  const bare = source.replace(/^\\|[[\]]/gu, '');
  if (bare === '+' && by === '-' && isGlobal) return { ...encoding, plus: true };
  if ((bare === '/' || bare === '\\/') && by === '_' && isGlobal) return { ...encoding, slash: true };
  if (/^=[+*]?\$?$|^=\{1,2\}\$$/u.test(bare) && by === '' && (isGlobal || /[+*$]/u.test(bare)))
    return { ...encoding, padding: true };
  return undefined;
}

/** Whether the value is the raw SHA-256 digest of something. */
function isDigest(value: Value, evaluator: Evaluator): boolean {
  return optionsOf(value).every((option) => {
    if (option.kind !== 'foreign') return false;
    const [method] = option.path.slice(-2);
    if (option.path.at(-1) === 'new' && option.path.at(-2) === 'Uint8Array') {
      const node = unwrap(option.node);
      const argument = node.type === 'NewExpression' ? node.arguments[0] : undefined;
      return (
        argument !== undefined &&
        argument.type !== 'SpreadElement' &&
        isDigest(evaluator.valueOf(argument, option.environment), evaluator)
      );
    }
    if (method !== 'digest')
      return (
        method === 'from' &&
        isDigest(argumentOf(option, 0, evaluator) ?? option, evaluator) &&
        option.path.at(-3) === 'Buffer'
      );
    if (option.path.includes('subtle')) return isSha256(argumentOf(option, 0, evaluator));
    return nodeOfFirstArgument(option) === undefined && hashesWithSha256(option, evaluator);
  });
}

function isSha256(algorithm: Value | undefined): boolean {
  if (!algorithm) return false;
  if (algorithm.kind === 'record') {
    const name = algorithm.members.entries.find((entry) => entry.name === 'name');
    return name !== undefined && isSha256(name.value());
  }
  return /^sha-?256$/iu.test(exact(algorithm) ?? '');
}

/** Whether `createHash('sha256')…` stands at the start of the chain. */
function hashesWithSha256(value: Foreign, evaluator: Evaluator): boolean {
  let current: Foreign | undefined = receiverOf(value, evaluator);
  for (let height = 0; current && height < 6; height += 1) {
    if (current.path.at(-2) === 'createHash') return isSha256(argumentOf(current, 0, evaluator));
    current = receiverOf(current, evaluator);
  }
  return false;
}

function isBase64Url(value: Foreign, encoding: Encoding, evaluator: Evaluator): boolean {
  const method = value.path.at(-2);
  if (method === 'replace' || method === 'replaceAll') {
    const inner = receiverOf(value, evaluator);
    const after = afterReplace(value, encoding, evaluator);
    return inner !== undefined && after !== undefined && isBase64Url(inner, after, evaluator);
  }
  const isConverted = encoding.plus && encoding.slash && encoding.padding;
  const accepts = (name: string | undefined): boolean => name === 'base64url' || (name === 'base64' && isConverted);
  if (method === 'digest') return accepts(textArgument(value, 0, evaluator)) && hashesWithSha256(value, evaluator);
  if (method === 'toString') {
    const inner = receiverOf(value, evaluator);
    return inner !== undefined && accepts(textArgument(value, 0, evaluator)) && isDigest(inner, evaluator);
  }
  return false;
}

/**
 * Whether every value that the challenge may have is certainly the S256 form: a library derived it, or a chain of
 * SHA-256 and base64url is visible from end to end.
 */
export function isProvenS256(value: Value, evaluator: Evaluator): boolean {
  const options = optionsOf(value);
  return (
    options.length > 0 &&
    options.every((option) => {
      if (option.kind !== 'foreign') return false;
      const { path } = option;
      if (path.at(-1) === '()' && matchesOf({ ...option, path: path.slice(0, -1) }, (row) => row.derivers).length > 0)
        return true;
      const fromPair = { ...option, path: path.slice(0, -2) };
      const pairs = path.at(-2) === '()' ? matchesOf(fromPair, (row) => row.generators) : [];
      if (pairs.some(({ item }) => item.gives !== 'verifier' && item.gives.challenge === path.at(-1))) return true;
      return isBase64Url(option, untouched, evaluator);
    })
  );
}
