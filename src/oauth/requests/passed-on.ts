// Does a parameter, or an address, come out of a request that the file receives, also where that was read into an object or
// checked before?
import { isReadFromRequest, comesFromRequest } from '../incoming';
import { memberName } from '../../syntax/names';
import type { Node, SourceCode } from '../../syntax/nodes';
import { declaratorOf, givenOnce } from '../../syntax/scopes';
import { unwrap } from '../../syntax/unwrap';
import { leavesNamed } from '../../values/parameters';
import type { Leaf } from '../../values/parameters';
import type { Members, Text } from '../../values/value';

const deepest = 8;

/** The declaration that a name within a pattern belongs to: `const { client_id } = …`. */
function declarationAround(node: Node): Node | undefined {
  let around: Node | undefined = node;
  while (around && /^(?:Property|ObjectPattern|AssignmentPattern|RestElement)$/u.test(around.type))
    around = around.parent;
  return around?.type === 'VariableDeclarator' ? around : undefined;
}

/** What an expression is made of: the object of a member, the arguments of a call, the value of a variable. */
function sourcesOf(node: Node, sourceCode: SourceCode): readonly Node[] {
  switch (node.type) {
    case 'MemberExpression':
      return [node.object];
    case 'AwaitExpression':
      return [node.argument];
    case 'CallExpression':
      return node.callee.type === 'MemberExpression' ? [node.callee.object, ...node.arguments] : node.arguments;
    case 'NewExpression':
      return node.arguments;
    case 'Identifier': {
      const given = declaratorOf(node, sourceCode)?.init ?? givenOnce(node, sourceCode);
      return given ? [given] : [];
    }
    default:
      return [];
  }
}

function isMadeOfRequest(node: Node, sourceCode: SourceCode, depth = 0): boolean {
  const bare = unwrap(node);
  if (isReadFromRequest(bare)) return true;
  return depth < deepest && sourcesOf(bare, sourceCode).some((one) => isMadeOfRequest(one, sourceCode, depth + 1));
}

/** Whether a value was taken by its name out of what a request was read into: `schema.parse(req.query).client_id`. */
function isTakenFromRequest({ node }: Leaf, sourceCode: SourceCode): boolean {
  const declaration = node.type === 'Property' ? declarationAround(node) : undefined;
  if (declaration?.type === 'VariableDeclarator')
    return declaration.init !== null && isMadeOfRequest(declaration.init, sourceCode);
  return node.type === 'MemberExpression' && isMadeOfRequest(node.object, sourceCode);
}

/** Whether one of the values that a parameter may have is that of a request which the file receives. */
export function comesIn(name: string, members: Members, sourceCode: SourceCode): boolean {
  return leavesNamed(members, name).some(
    (leaf) =>
      comesFromRequest(leaf) || (!leaf.isEmpty && leaf.text === undefined && isTakenFromRequest(leaf, sourceCode)),
  );
}

/** Parts of a URL that say which server answers. */
const serverPart = /^(?:origin|protocol|host|hostname|href)$/u;

/** Whether an address begins with that of the server which is asked: `${new URL(request.url).origin}/authorize`. */
export function isOnOwnServer(endpoint: Text | undefined, sourceCode: SourceCode): boolean {
  const [first] = endpoint?.pieces ?? [];
  if (typeof first !== 'object' || first.kind !== 'gap') return false;
  const node = unwrap(first.node);
  return (
    node.type === 'MemberExpression' &&
    serverPart.test(memberName(node) ?? '') &&
    isMadeOfRequest(node.object, sourceCode)
  );
}
