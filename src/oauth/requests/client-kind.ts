// Is this the code of a confidential client (RFC 6749 section 2.1)? Then the file shows or names a client secret.
import type { FileIndex } from '../../syntax/file-index';

const secretName = /^\w*client_?secret$/iu;
const secretParameter = /(?:^|[?&])client_secret=/u;

/** Whether the file visibly sends or holds a client secret. */
export function holdsClientSecret(index: FileIndex): boolean {
  return (
    index.named('Identifier', secretName).length > 0 ||
    index.named('Literal', (text) => text === 'client_secret' || secretParameter.test(text)).length > 0 ||
    index.named('TemplateElement', secretParameter).length > 0
  );
}
