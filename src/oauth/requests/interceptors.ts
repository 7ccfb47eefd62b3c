// What does an HTTP client do to each of its requests on their way, before they are sent?
import { ancestorsOf } from '../../syntax/ancestors';
import { memberName, spokenName } from '../../syntax/names';
import type { Node } from '../../syntax/nodes';
import { unwrap } from '../../syntax/unwrap';

/** Whether a node stands in such a step: `api.interceptors.request.use((config) => …)`, `hooks: { beforeRequest: [(request) => …] }`. */
export function isInInterceptor(node: Node): boolean {
  for (const ancestor of ancestorsOf(node)) {
    if (ancestor.type === 'Property' && spokenName(ancestor.key) === 'beforeRequest') return true;
    const callee = ancestor.type === 'CallExpression' ? unwrap(ancestor.callee) : undefined;
    const kind =
      callee?.type === 'MemberExpression' && memberName(callee) === 'use' ? unwrap(callee.object) : undefined;
    if (kind?.type !== 'MemberExpression' || memberName(kind) !== 'request') continue;
    if (spokenName(kind.object) === 'interceptors') return true;
  }
  return false;
}
