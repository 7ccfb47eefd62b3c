// Does a value come from a request that this code receives? Then the code answers as a server or passes something on.
import { spokenName } from '../syntax/names';
import type { Node } from '../syntax/nodes';
import { unwrap } from '../syntax/unwrap';
import type { Leaf } from '../values/parameters';

const requestNames = /^(?:req|request|ctx|context|c|event|evt|koaCtx|reply)$/u;
const requestParts =
  /^(?:query|body|params|queryStringParameters|nextUrl|searchParams|url|rawQuery|formData|parsedBody)$/u;

/** The names along a chain such as `req.query.client_id`, outermost last; calls are looked through. */
function namesAlong(node: Node): string[] {
  const names: string[] = [];
  let current = unwrap(node);
  for (;;) {
    if (current.type === 'MemberExpression') {
      const name = spokenName(current);
      if (name !== undefined) names.unshift(name);
      current = unwrap(current.object);
    } else if (current.type === 'CallExpression') current = unwrap(current.callee);
    else if (current.type === 'AwaitExpression') current = unwrap(current.argument);
    else break;
  }
  const root = spokenName(current);
  return root === undefined ? names : [root, ...names];
}

/** Whether the expression reads a part of an incoming request: `req.query.x`, `ctx.request.body.x`, `c.req.query('x')`. */
export function isReadFromRequest(node: Node): boolean {
  const names = namesAlong(node);
  const root = names.findIndex((name) => requestNames.test(name));
  if (root < 0)
    return (
      names.length > 1 &&
      /^(?:searchParams|queryParams)$/u.test(names[names.length - 2] ?? '') &&
      names.at(-1) === 'get'
    );
  return names.slice(root + 1).some((name) => requestParts.test(name));
}

/** Whether a parameter's value visibly comes from an incoming request. */
export function comesFromRequest(leaf: Leaf): boolean {
  const source = leaf.gap ?? leaf.foreign;
  if (source)
    return (
      isReadFromRequest(source.node) || (leaf.gap?.origin !== undefined && isReadFromRequest(leaf.gap.origin.node))
    );
  if (leaf.value.kind !== 'text') return false;
  return leaf.value.pieces.some(
    (piece) => typeof piece === 'object' && piece.kind === 'gap' && isReadFromRequest(piece.node),
  );
}
