// Which requests does a file send as an HTML form? Forms that a script builds, and forms in JSX, with their input fields.
import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf, enclosingFunction, isWithin } from '../../syntax/ancestors';
import { resultsOf } from '../../syntax/file-index';
import { memberName, spokenName } from '../../syntax/names';
import { isFunction } from '../../syntax/nodes';
import type { Node } from '../../syntax/nodes';
import { declaratorOf, usesOf } from '../../syntax/scopes';
import { unwrap, wrapped } from '../../syntax/unwrap';
import { argumentsOf } from '../../values/arguments';
import type { Evaluation } from '../../values/evaluation';
import { entry, noMembers, withEntry, withGap } from '../../values/members';
import { runsAt } from '../../values/runs';
import { exact, toText } from '../../values/text';
import { gap, optionsOf } from '../../values/value';
import type { Environment, Members, Text, Value } from '../../values/value';
import { writtenInto } from './receivers';

/** A form with its address and its fields. */
export interface Form {
  /** What makes the form: the call or the element. */
  readonly node: Node;
  /** Its `action`; undefined where it is not visible. */
  readonly endpoint: Text | undefined;
  /** Its fields; gaps where some may be out of sight. */
  readonly fields: Members;
  readonly environment: Environment;
}

/** A field at a place, with what its name and its value may be. */
interface Field {
  readonly name: Value;
  readonly value: () => Value;
  readonly node: Node;
}

/** Whether a branch decides about a place within its function. */
function isConditional(node: Node): boolean {
  for (const ancestor of ancestorsOf(node)) {
    if (isFunction(ancestor)) return false;
    if (/^(?:IfStatement|SwitchCase|ConditionalExpression|LogicalExpression)$/u.test(ancestor.type)) return true;
  }
  return false;
}

/** Where a field is added, and to what. */
interface Adding {
  readonly call: Node;
  readonly carrier: Node;
}

function withField(fields: Members, { name, value, node }: Field, { call, carrier }: Adding): Members {
  const names = optionsOf(name);
  return names.reduce<Members>((known, option) => {
    const text = exact(option);
    if (text === undefined) return withGap(known, gap(node, 'computed-key'));
    const written = option.kind === 'text' && option.node.type === 'Property' ? option.node : node;
    const holder = written.type === 'Property' ? written.parent : carrier;
    const presence = names.length > 1 || isConditional(call) ? 'sometimes' : 'always';
    return withEntry(known, entry(text, value, { node: written, carrier: holder, presence }));
  }, fields);
}

/** Reads the forms that a script builds. */
class ScriptedForms {
  private readonly forms = new Map<Node, Form>();

  constructor(private readonly evaluation: Evaluation) {}

  private environmentsOf(node: Node): readonly Environment[] {
    return runsAt(node, undefined, this.evaluation.top, this.evaluation).map(({ environment }) => environment);
  }

  /** Whether a name is that of a `new URLSearchParams()` or another object that is constructed: no element is. */
  private isConstructed(node: Node): boolean {
    return declaratorOf(node, this.evaluation.sourceCode)?.init?.type === 'NewExpression';
  }

  /** The calls of `document.createElement` that an expression may give, with the name of the element. */
  private elementsOf(node: Node, environment: Environment): readonly { call: Node; element: string | undefined }[] {
    return optionsOf(this.evaluation.valueOf(node, environment)).flatMap((value) => {
      const isMade = value.kind === 'foreign' && value.path.slice(-2).join('.') === 'createElement.()';
      if (!isMade || value.node.type !== 'CallExpression') return [];
      const [name] = value.node.arguments;
      const known = name && exact(this.evaluation.valueOf(name, environment));
      return [{ call: value.node, element: known?.toLowerCase() }];
    });
  }

  /** What is written to a property or attribute of the element that a call makes: `input.name = …`. */
  private attributeOf(call: Node, name: string, environment: Environment): Value | undefined {
    const variable = writtenInto(call, this.evaluation.sourceCode);
    for (const { identifier } of variable ? usesOf(variable) : []) {
      const written = writtenAt(identifier, name);
      if (written) return this.evaluation.valueOf(written, environment);
    }
    return undefined;
  }

  /** The fields that an appended expression may be: an element, or what a helper of the file makes. */
  private fieldsOf(node: Node, environment: Environment, height = 0): readonly (Field | undefined)[] {
    const call = unwrap(node);
    const callee = call.type === 'CallExpression' ? this.evaluation.valueOf(call.callee, environment) : undefined;
    if (call.type === 'CallExpression' && callee?.kind === 'function' && height < 3) {
      const inner = this.evaluation.environmentFor(callee, argumentsOf(call, this.evaluation, environment), call);
      return inner
        ? resultsOf(callee.node, this.evaluation.index).flatMap((one) => this.fieldsOf(one, inner, height + 1))
        : [undefined];
    }
    const elements = this.elementsOf(node, environment);
    if (elements.length === 0) return [undefined];
    return elements
      .filter(({ element }) => element === undefined || /^(?:input|textarea|select)$/u.test(element))
      .map((made) => {
        const name = this.attributeOf(made.call, 'name', environment);
        const value = (): Value => this.attributeOf(made.call, 'value', environment) ?? gap(made.call, 'call');
        return name && { name, value, node };
      });
  }

  private note(call: Node, environment: Environment, change: (form: Form) => Form): void {
    const form = this.forms.get(call) ?? { node: call, endpoint: undefined, fields: noMembers, environment };
    this.forms.set(call, change(form));
  }

  private readAddress({ left, right }: Pick<TSESTree.AssignmentExpression, 'left' | 'right'>): void {
    if (left.type !== 'MemberExpression') return;
    for (const environment of this.environmentsOf(left)) this.setAddress(left.object, right, environment);
  }

  private setAddress(form: Node, address: Node, environment: Environment): void {
    for (const { call, element } of this.elementsOf(form, environment)) {
      if (element !== 'form') continue;
      const [value] = optionsOf(this.evaluation.valueOf(address, environment));
      if (value) this.note(call, environment, (known) => ({ ...known, endpoint: toText(value, address) }));
    }
  }

  private readAppending(call: TSESTree.CallExpression): void {
    const callee = unwrap(call.callee);
    if (callee.type !== 'MemberExpression' || this.isConstructed(callee.object)) return;
    for (const environment of this.environmentsOf(call)) {
      for (const form of this.elementsOf(callee.object, environment)) {
        if (form.element !== 'form') continue;
        const fields = call.arguments.flatMap((one) =>
          one.type === 'SpreadElement' ? [undefined] : this.fieldsOf(one, environment),
        );
        const added = (known: Members): Members =>
          fields.reduce<Members>(
            (members, field) =>
              field ? withField(members, field, { call, carrier: form.call }) : withGap(members, gap(call, 'call')),
            known,
          );
        this.note(form.call, environment, (known) => ({ ...known, fields: added(known.fields) }));
      }
    }
  }

  read(): readonly Form[] {
    const { index } = this.evaluation;
    const isForm = index.methodCallsNamed('createElement').some(({ arguments: [name] }) => {
      return name?.type === 'Literal' && String(name.value).toLowerCase() === 'form';
    });
    if (!isForm) return [];
    for (const name of ['appendChild', 'append'])
      index.methodCallsNamed(name).forEach((call) => this.readAppending(call));
    for (const node of index.named('AssignmentExpression', new Set(['action'])))
      if (node.left.type === 'MemberExpression') this.readAddress(node);
    for (const call of index.methodCallsNamed('setAttribute')) {
      const [name, value] = call.arguments;
      const { callee } = call;
      if (name?.type !== 'Literal' || name.value !== 'action' || !value || callee.type !== 'MemberExpression') continue;
      for (const environment of this.environmentsOf(call)) this.setAddress(callee.object, value, environment);
    }
    return [...this.forms.values()];
  }
}

/** What a use of an element writes to one of its properties or attributes. */
function writtenAt(use: Node, name: string): Node | undefined {
  const member = wrapped(use).parent;
  if (member?.type !== 'MemberExpression') return undefined;
  const { parent } = wrapped(member);
  if (parent?.type === 'AssignmentExpression' && parent.left === member && memberName(member) === name)
    return parent.right;
  if (parent?.type !== 'CallExpression' || memberName(member) !== 'setAttribute') return undefined;
  const [attribute, value] = parent.arguments;
  return attribute?.type === 'Literal' && attribute.value === name ? value : undefined;
}

function attribute(element: TSESTree.JSXOpeningElement, name: string): TSESTree.JSXAttribute['value'] | undefined {
  const found = element.attributes.find((one) => one.type === 'JSXAttribute' && one.name.name === name);
  return found?.type === 'JSXAttribute' ? found.value : undefined;
}

function tagOf({ name }: TSESTree.JSXOpeningElement): string {
  return name.type === 'JSXIdentifier' ? name.name : '';
}

/** Components that show something and send nothing. */
const showing = /button|icon|label|text|spinner|loader|image|logo|box|stack|flex|grid|card|typography/iu;

/** Whether fields may stand within a form that its JSX does not show: children, components of other files. */
function mayHideFields(form: TSESTree.JSXElement, evaluation: Evaluation): boolean {
  const isInside = (node: Node): boolean => isWithin(node, form);
  const components = evaluation.index.ofType('JSXOpeningElement').filter(isInside).map(tagOf);
  const children = evaluation.index.ofType('JSXExpressionContainer').filter(isInside);
  return (
    components.some((name) => !/^[a-z]/u.test(name) && !showing.test(name)) ||
    children.some(({ expression }) => /children|field|input|hidden|param/iu.test(spokenName(expression) ?? ''))
  );
}

function formInJsx(element: TSESTree.JSXElement, environment: Environment, evaluation: Evaluation): Form {
  const action = attribute(element.openingElement, 'action');
  const inputs = evaluation.index
    .ofType('JSXOpeningElement')
    .filter((one) => /^(?:input|textarea|select)$/u.test(tagOf(one)) && isWithin(one, element));
  let fields: Members = mayHideFields(element, evaluation) ? withGap(noMembers, gap(element, 'call')) : noMembers;
  for (const input of inputs) {
    const name = attribute(input, 'name');
    const value = attribute(input, 'value') ?? attribute(input, 'defaultValue');
    if (input.attributes.some(({ type }) => type === 'JSXSpreadAttribute'))
      fields = withGap(fields, gap(input, 'spread'));
    if (!name) continue;
    for (const run of runsAt(input, enclosingFunction(element), environment, evaluation)) {
      const read = (): Value => (value ? evaluation.valueOf(value, run.environment) : gap(input, 'call'));
      const field = { name: evaluation.valueOf(name, run.environment), value: read, node: input };
      fields = withField(fields, field, { call: input, carrier: element.openingElement });
    }
  }
  const endpoint = action ? toText(evaluation.valueOf(action, environment), action) : undefined;
  return { node: element.openingElement, endpoint, fields, environment };
}

/** The forms that stand in JSX with an address. */
function formsInJsx(evaluation: Evaluation): readonly Form[] {
  return evaluation.index.ofType('JSXOpeningElement').flatMap((opening) => {
    const { parent } = opening;
    if (tagOf(opening) !== 'form' || !attribute(opening, 'action') || parent.type !== 'JSXElement') return [];
    return runsAt(parent, undefined, evaluation.top, evaluation).map(({ environment }) =>
      formInJsx(parent, environment, evaluation),
    );
  });
}

/** The forms that the file builds by script or in JSX. */
export function formsOf(evaluation: Evaluation): readonly Form[] {
  return [...new ScriptedForms(evaluation).read(), ...formsInJsx(evaluation)];
}
