// Is a set of parameters part of what a library is told about an authorization server? The library then sends it with its own.
import { literalKey } from '../../syntax/names';
import type { Node, SourceCode } from '../../syntax/nodes';
import { wrapped } from '../../syntax/unwrap';
import { placesOf } from './receivers';

/** The object that an expression stands in under this name. */
function holderUnder(name: string, node: Node): Node | undefined {
  const outer = wrapped(node);
  const { parent } = outer;
  if (parent?.type !== 'Property' || parent.value !== outer) return undefined;
  return literalKey(parent.key, parent.computed) === name ? parent.parent : undefined;
}

/** Whether an object describes a server by its endpoints: it has more of them than the one for tokens. */
function describesServer(node: Node): boolean {
  return (
    node.type === 'ObjectExpression' &&
    node.properties.some(
      (property) =>
        property.type === 'Property' &&
        /^(?:authorization|userinfo)$/u.test(literalKey(property.key, property.computed) ?? ''),
    )
  );
}

/** e.g. `{ authorization: …, token: { url, params: { grant_type: 'authorization_code' } } }`, as providers of Auth.js are written. */
export function isInProviderConfiguration(node: Node, sourceCode: SourceCode): boolean {
  const handler = holderUnder('params', node);
  if (!handler) return false;
  return placesOf(handler, sourceCode).some((place) => {
    const description = holderUnder('token', place);
    return description !== undefined && describesServer(description);
  });
}
