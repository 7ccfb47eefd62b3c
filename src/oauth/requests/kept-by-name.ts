// A request that is kept in a field, or under a name of an object: what else does the file do to what has that name?
import type { TSESTree } from '@typescript-eslint/utils';
import type { FileIndex } from '../../syntax/file-index';
import { isOneIn } from '../../syntax/mentions';
import type { Places } from '../../syntax/mentions';
import { literalKey, memberName, spokenName } from '../../syntax/names';
import type { Node, SourceCode, Variable } from '../../syntax/nodes';
import { variableOf } from '../../syntax/scopes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import type { Evaluation } from '../../values/evaluation';
import { oncePer } from '../../values/lazily';
import { isSetter } from '../../values/mutations';
import { mentions } from '../../values/parameters';
import { addressesOf } from '../../values/query';
import { readsByName } from '../../values/readers';
import { exact, toText } from '../../values/text';
import { gap, optionsOf } from '../../values/value';
import type { Gap } from '../../values/value';
import { takenBy } from './receivers';
import type { Sighting } from './sightings';

/** The name under which an expression is kept, and in what: an object of a variable, or one of a class, whoever holds it. */
interface Keeping {
  readonly name: string | undefined;
  readonly holder: Variable | undefined;
}

/** `url = new URL(…)` in a class, `this.url = …`, `login.url = …`, `const login = { url: … }`; nothing where the object has no name. */
function keepingOf(node: Node, sourceCode: SourceCode): Keeping | undefined {
  const outer = wrapped(node);
  const { parent } = outer;
  switch (parent?.type) {
    case 'PropertyDefinition':
      return parent.value === outer ? { name: literalKey(parent.key, parent.computed), holder: undefined } : undefined;
    case 'Property': {
      const holder = parent.value === outer ? takenBy(parent.parent, sourceCode) : undefined;
      return holder && { name: literalKey(parent.key, parent.computed), holder };
    }
    case 'AssignmentExpression':
      return parent.right === outer && parent.left.type === 'MemberExpression'
        ? { name: memberName(parent.left), holder: holderOf(parent.left, sourceCode) }
        : undefined;
    default:
      return undefined;
  }
}

/** The variable that has the member; undefined for `this`, and for what has no name. */
function holderOf({ object }: TSESTree.MemberExpression, sourceCode: SourceCode): Variable | undefined {
  const bare = unwrap(object);
  return bare.type === 'Identifier' ? variableOf(bare, sourceCode) : undefined;
}

/** What is done to the thing at `member`, and what the doing adds: a name, or more text; undefined when it is only read. */
interface Addition {
  readonly node: Node;
  readonly key?: Node | undefined;
  readonly text?: Node;
}

function additionAt(member: TSESTree.MemberExpression, places: Places): Addition | undefined {
  let node = wrapped(member);
  let { parent } = node;
  while (parent?.type === 'MemberExpression' && parent.object === node) {
    const method = memberName(parent);
    node = wrapped(parent);
    ({ parent } = node);
    if (parent?.type === 'CallExpression' && parent.callee === node)
      return method !== undefined && isSetter(method) ? { node: parent, key: parent.arguments[0] } : undefined;
    if (method !== 'searchParams' && method !== 'search' && method !== 'href') return undefined;
  }
  if (parent?.type === 'AssignmentExpression' && parent.left === node) {
    const isMore = parent.operator === '+=' || isOneIn(places, parent.right.range);
    return isMore ? { node: parent, text: parent.right } : undefined;
  }
  if (parent?.type === 'CallExpression' && parent.callee !== node && !readsByName(spokenName(parent.callee)))
    return node === wrapped(member) && parent.parent?.type !== 'ExpressionStatement' ? undefined : { node: parent };
  return undefined;
}

/** An addition to what a member of some object holds. */
interface AdditionToMember extends Addition {
  readonly holder: Variable | undefined;
}

const additionsIn = oncePer<FileIndex, Map<string, readonly AdditionToMember[]>>(() => new Map());

/** All additions to members of a name: found once, whatever the number of requests that are kept under it. */
function additionsTo(name: string, { index, sourceCode }: Evaluation): readonly AdditionToMember[] {
  const known = additionsIn(index).get(name);
  if (known) return known;
  const members = index.named('MemberExpression', new Set([name]));
  const places = members.map(({ range }) => range[0]).sort((one, other) => one - other);
  const found = members.flatMap((member): readonly AdditionToMember[] => {
    const addition = additionAt(member, places);
    return addition ? [{ ...addition, holder: holderOf(member, sourceCode) }] : [];
  });
  additionsIn(index).set(name, found);
  return found;
}

function mayAdd({ key, text }: Addition, wanted: readonly string[], evaluation: Evaluation): boolean {
  if (key) {
    const names = optionsOf(evaluation.valueOf(key, evaluation.top)).map(exact);
    return names.some((name) => name === undefined || wanted.includes(name));
  }
  if (!text) return true;
  return optionsOf(evaluation.valueOf(text, evaluation.top)).some((option) =>
    addressesOf(toText(option, text)).some(
      ({ members }) => members.gaps.length > 0 || wanted.some((name) => mentions(members, name)),
    ),
  );
}

/** What the file does elsewhere to the thing that a request is kept as, by which one of the parameters `wanted` may be added. */
export function additionsByName(
  { candidate, kind }: Sighting,
  wanted: readonly string[],
  evaluation: Evaluation,
): readonly Gap[] {
  const { name, holder } = keepingOf(candidate, evaluation.sourceCode) ?? {};
  if (name === undefined) return [];
  return (
    additionsTo(name, evaluation)
      // Objects of a class go by many names; in its methods they have none.
      .filter(({ holder: own }) => !holder || !own || own === holder)
      // Whoever is given a text cannot change it.
      .filter(({ key, text }) => key !== undefined || text !== undefined || kind !== 'text')
      .filter((addition) => mayAdd(addition, wanted, evaluation))
      .map(({ node }) => gap(node, 'reassigned'))
  );
}
