// Is this the code of a confidential client (RFC 6749 section 2.1)? Then the file shows or names a client secret.
import type { FileIndex } from '../../syntax/file-index';
import { propertyNamed } from '../../syntax/names';

/** Also where the name of the server stands behind it: `CLIENT_SECRET_SPOTIFY`. */
const secretName = /^\w*client_?secret(?:_\w+)?$/iu;
const secretParameter = /(?:^|[?&])client_secret=/u;

/** Whether an object holds the credentials of a client, as libraries want them: `client: { id, secret }`. */
function holdsCredentials(index: FileIndex): boolean {
  return index
    .named('Property', /^client$/iu)
    .some(({ value }) => propertyNamed(value, 'id') !== undefined && propertyNamed(value, 'secret') !== undefined);
}

/** Whether the file visibly sends or holds a client secret. */
export function holdsClientSecret(index: FileIndex): boolean {
  return (
    index.named('Identifier', secretName).length > 0 ||
    index.named('Literal', (text) => text === 'client_secret' || secretParameter.test(text)).length > 0 ||
    index.named('TemplateElement', secretParameter).length > 0 ||
    holdsCredentials(index)
  );
}
