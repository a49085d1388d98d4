import type { WebFault } from '../../model/web-faults';
import { ApiError } from '../../rest/api-error';
import { ServiceError } from '../../run/failures';
import { type WebAnswer, webAnswer } from './web-answer';

/** The Drive API's words for statuses of its own trouble (developers.google.com/workspace/drive/api/guides/handle-errors). */
const TROUBLES: Readonly<Record<number, readonly [message: string, domain: string, reason: string]>> = {
  403: ['User Rate Limit Exceeded', 'usageLimits', 'userRateLimitExceeded'],
  429: ['Rate Limit Exceeded', 'usageLimits', 'rateLimitExceeded'],
  500: ['Internal Error', 'global', 'internalError'],
  503: ['Backend Error', 'global', 'backendError'],
};

/** What a fault makes of a request's answer. Throws when the fault lets none come. */
export function struck({ answer }: WebFault, url: string, right: () => WebAnswer): WebAnswer {
  // The text is seen in public logs.
  if (answer === 'unreachable') throw new ServiceError(`Address unavailable: ${url}`);
  if (answer === undefined) return right();
  if (answer === 'cut off') {
    const whole = right();
    return { ...whole, bytes: whole.bytes.subarray(0, Math.floor(whole.bytes.length / 2)) };
  }
  if ('html' in answer) {
    const bytes = Buffer.from(answer.html, 'utf8');
    return { status: answer.status ?? 200, contentType: 'text/html; charset=utf-8', bytes };
  }
  const { status } = answer;
  const [message, domain, reason] = TROUBLES[status] ?? [`HTTP ${status}`, 'global', 'unknown'];
  const { body } = new ApiError(status, message, { errors: [{ message, domain, reason }] });
  return webAnswer({ status, body });
}
