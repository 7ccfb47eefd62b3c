// Suggestions around the redirect URI: the loopback IP literal in the place of a name, of every interface, or of nothing.
import type { TSESLint } from '@typescript-eslint/utils';
import type { Node, SourceCode } from '../../syntax/nodes';
import type { CallbackListener } from './callback-listener';
import { addBeside, replaceText } from '../requests/parameter-edits';
import type { Edit } from '../requests/parameter-edits';
import type { RedirectUri } from './redirect-uri';

const loopback = '127.0.0.1';

/** Where the host of a URI that is written here begins and ends; undefined when it is not written here, or twice. */
function rangeOfHost(node: Node, sourceCode: SourceCode): [number, number] | undefined {
  if (node.type !== 'Literal' && node.type !== 'TemplateLiteral' && node.type !== 'BinaryExpression') return undefined;
  const hosts = [...sourceCode.getText(node).matchAll(/\/\/(localhost|0\.0\.0\.0)(?![\w.-])/giu)];
  const [found] = hosts;
  if (!found || hosts.length > 1) return undefined;
  const start = node.range[0] + found.index + 2;
  return [start, start + (found[1]?.length ?? 0)];
}

/**
 * Writes the loopback IP literal in the place of `localhost` or `0.0.0.0`, wherever the file repeats the URI. Places
 * that take the host from elsewhere follow by themselves.
 */
export function correctionOfHost(
  { places }: RedirectUri,
  sourceCode: SourceCode,
): TSESLint.ReportFixFunction | undefined {
  const written = places.filter((node) => /localhost|0\.0\.0\.0/iu.test(sourceCode.getText(node)));
  const ranges = written.map((node) => rangeOfHost(node, sourceCode));
  const known = ranges.filter((range) => range !== undefined);
  if (known.length === 0 || known.length < ranges.length) return undefined;
  // Two places may hold the same host, when one stands within the other.
  const once = known.filter(([start], index) => known.findIndex(([other]) => other === start) === index);
  return (fixer) => once.map((range) => fixer.replaceTextRange(range, loopback));
}

function afterPort({ call }: CallbackListener): Edit | undefined {
  const [port, second] = call.arguments;
  if (!port || second?.type === 'Literal') return undefined;
  return (fixer) => fixer.insertTextAfter(port, `, '${loopback}'`);
}

function inOptions({ options, start }: CallbackListener, sourceCode: SourceCode): Edit | undefined {
  const last: Node | undefined = options?.type === 'ObjectExpression' ? options.properties.at(-1) : undefined;
  if (last?.type !== 'Property') return undefined;
  return addBeside(
    { node: last, name: start.hostName },
    [{ name: start.hostName, code: '', text: loopback }],
    sourceCode,
  );
}

/** Binds the listener to the loopback interface. */
export function correctionOfListener(listener: CallbackListener, sourceCode: SourceCode): Edit | undefined {
  if (listener.host === 'everywhere') return replaceText(listener.node, loopback, sourceCode);
  return listener.options ? inOptions(listener, sourceCode) : afterPort(listener);
}
