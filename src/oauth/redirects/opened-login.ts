// Does the file open the address of a login in the user's browser by itself (RFC 8252 section 6)? That a site is opened says less.
import type { Evaluation } from '../../values/evaluation';
import { mentions } from '../../values/parameters';
import { addressesOf } from '../../values/query';
import { runsAt } from '../../values/runs';
import { toText } from '../../values/text';
import { optionsOf } from '../../values/value';
import type { Value } from '../../values/value';

const opening = /^(?:open|opn|opener|openurl|openUrl|openExternal|openBrowser|openInBrowser)$/u;

function isLogin(value: Value): boolean {
  if (value.kind !== 'text' && value.kind !== 'url') return false;
  return addressesOf(toText(value, value.node)).some(
    ({ members }) => mentions(members, 'response_type') && mentions(members, 'client_id'),
  );
}

/** Whether an authorization request is handed to a function that opens the browser; that of a page opens a window of its own. */
export function opensLogin(evaluation: Evaluation): boolean {
  return evaluation.index.named('CallExpression', opening).some((call) => {
    const [address] = call.arguments;
    if (!address) return false;
    evaluation.begin();
    return runsAt(call, undefined, evaluation.top, evaluation).some(({ environment }) =>
      optionsOf(evaluation.valueOf(address, environment)).some(isLogin),
    );
  });
}
