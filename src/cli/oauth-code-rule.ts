// Does a file hold OAuth code? Asked by the audit alone, to say how much of a project it understood.
import { holdsOAuthCode } from '../model';
import { onModel } from '../rule';
import type { RuleContext } from '../rule';

/** Reports each file that does anything in OAuth terms, once. The processor turns the report into a note. */
export const oauthCodeRule = {
  meta: { type: 'suggestion', schema: [], messages: { found: 'This file holds OAuth code.' } },
  create: (context: RuleContext<'found', []>) =>
    onModel(context, (model) => {
      if (holdsOAuthCode(model)) context.report({ loc: { line: 1, column: 0 }, messageId: 'found' });
    }),
};
