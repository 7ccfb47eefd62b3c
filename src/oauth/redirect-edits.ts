// Suggestions around the redirect URI: the loopback IP literal in the place of a name, of every interface, or of nothing.
import type { Node, SourceCode } from '../syntax/nodes';
import type { CallbackListener } from './callback-listener';
import { addBeside, replaceText } from './parameter-edits';
import type { Edit } from './parameter-edits';
import type { RedirectUri } from './redirect-uri';

const loopback = '127.0.0.1';

/** Writes the loopback IP literal in the place of `localhost` or `0.0.0.0`; undefined where that is not written here. */
export function correctionOfHost({ node }: RedirectUri, sourceCode: SourceCode): Edit | undefined {
  const isText = node.type === 'Literal' || node.type === 'TemplateLiteral' || node.type === 'BinaryExpression';
  const source = sourceCode.getText(node);
  const [found, ...others] = [...source.matchAll(/\/\/(localhost|0\.0\.0\.0)(?![\w.-])/giu)];
  const host = found?.[1];
  if (!isText || !found || host === undefined || others.length > 0) return undefined;
  const start = node.range[0] + found.index + 2;
  return (fixer) => fixer.replaceTextRange([start, start + host.length], loopback);
}

function afterPort({ call }: CallbackListener): Edit | undefined {
  const [port, second] = call.arguments;
  if (!port || second?.type === 'Literal') return undefined;
  return (fixer) => fixer.insertTextAfter(port, `, '${loopback}'`);
}

function inOptions({ call, start }: CallbackListener, sourceCode: SourceCode): Edit | undefined {
  const [options] = call.arguments;
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
  const isObject = listener.call.arguments[0]?.type === 'ObjectExpression';
  return isObject ? inOptions(listener, sourceCode) : afterPort(listener);
}
