// Does a value come from a request that this code receives? Then the code answers as a server or passes something on.
import { spokenName } from '../syntax/names';
import type { Node } from '../syntax/nodes';
import { unwrap } from '../syntax/unwrap';
import type { Leaf } from '../values/parameters';
import type { Foreign, Gap } from '../values/value';

const requestNames =
  /^(?:req|request|ctx|context|c|event|evt|koaCtx|reply|Request|NextRequest|FastifyRequest|Context|IncomingMessage|\$?route|router)$/u;
const requestParts =
  /^(?:query|body|params|queryStringParameters|nextUrl|searchParams|url|rawQuery|formData|parsedBody|search)$/u;
const bags = /^(?:query|body|params|searchParams|queryParams|urlParams|search|form|formData|input|payload)$/u;
/** Where a program keeps its own values: `config.get('client_id')` reads no request. */
const stores = /config|settings|env|options|store|secret|credential|conf$/iu;
const wireName = /^(?:client_id|redirect_uri|code_challenge|state|scope)$/u;

/** The names along a chain such as `req.query.client_id`, outermost last; calls are looked through. */
function namesAlong(node: Node): readonly string[] {
  const names: string[] = [];
  let current = unwrap(node);
  for (;;) {
    if (current.type === 'MemberExpression') {
      const name = spokenName(current);
      if (name !== undefined) names.unshift(name);
      current = unwrap(current.object);
    } else if (current.type === 'CallExpression') {
      const [first] = current.arguments;
      if (names.length === 0 && first?.type === 'Literal' && typeof first.value === 'string')
        names.unshift(first.value);
      current = unwrap(current.callee);
    } else if (current.type === 'AwaitExpression') current = unwrap(current.argument);
    else break;
  }
  const root = spokenName(current);
  return root === undefined ? names : [root, ...names];
}

/** Whether the names are those of a part of an incoming request: `req.query.x`, `searchParams.get('client_id')`. */
function areOfRequest(names: readonly string[]): boolean {
  const root = names.findIndex((name) => requestNames.test(name));
  if (root >= 0 && names.slice(root + 1).some((name) => requestParts.test(name))) return true;
  const [last, ...before] = [...names].reverse();
  if (last === undefined || !wireName.test(last)) return false;
  return before.some((name) => bags.test(name)) || (before[0] === 'get' && !before.some((name) => stores.test(name)));
}

function isOfRequest(source: Gap | Foreign): boolean {
  const path = source.path?.filter((name) => name !== '()' && name !== 'new');
  const origin = source.kind === 'gap' ? source.origin : undefined;
  return (
    (path !== undefined && areOfRequest(path)) ||
    areOfRequest(namesAlong(source.node)) ||
    (origin !== undefined && isOfRequest(origin))
  );
}

/** Whether a parameter's value visibly comes from an incoming request. */
export function comesFromRequest(leaf: Leaf): boolean {
  const source = leaf.gap ?? leaf.foreign;
  if (source) return isOfRequest(source);
  if (leaf.value.kind !== 'text') return false;
  return leaf.value.pieces.some((piece) => typeof piece === 'object' && piece.kind === 'gap' && isOfRequest(piece));
}

/** Whether an expression reads a part of an incoming request: `req.query.code`, `ctx.request.body.code`. */
export function isReadFromRequest(node: Node): boolean {
  return areOfRequest(namesAlong(node));
}
