import { latencyOf, REQUESTS_SIDE_BY_SIDE } from '../../google/latency';
import { wrongCredentials } from '../../rest/api-error';
import { grantedScopes } from '../../rest/caller';
import { answer, isOwnHost, type RestAnswer } from '../../rest/router';
import { tokenOf } from '../../rest/token';
import { spendDaily } from '../../run/daily';
import { ServiceError } from '../../run/failures';
import { type Official, Service } from '../../run/service';
import { mismatch } from '../arguments';
import { type FetchRequest, fetchRequestOf, headersGiven } from './fetch-request';
import { HttpResponseService } from './http-response';
import { struck } from './struck';
import { type WebAnswer, webAnswer } from './web-answer';

/** Bytes of one answer (developers.google.com/apps-script/guides/services/quotas). */
const RESPONSE_LIMIT = 50 * 1024 * 1024;

/** What of an answer an error text shows, and how it ends when there is more. */
const SHOWN_CHARACTERS = 150;
const AND_SO_ON = '...';

/**
 * UrlFetchApp. Only the addresses of Google's that this machine stands in for are answered; nothing is sent anywhere,
 * and every other host counts as unknown.
 */
export class UrlFetchApp
  extends Service
  implements Official<GoogleAppsScript.URL_Fetch.UrlFetchApp, 'fetch' | 'fetchAll' | 'getRequest'>
{
  readonly serviceName = 'UrlFetchApp';

  fetch(...args: unknown[]): HttpResponseService {
    return this.#answered(this.#request('fetch', args));
  }

  /** Answers stand in the order of the requests. */
  fetchAll(requests: unknown): HttpResponseService[] {
    if (!Array.isArray(requests)) throw mismatch(this.serviceName, 'fetchAll', [requests]);
    const understood = requests.map((request: unknown) => this.#request('fetchAll', asArguments(request)));
    this.#spendBeyondFirst(understood.length);
    return understood.map((request) => this.#answered(request));
  }

  getRequest(...args: unknown[]): object {
    const { url, method, contentType, payload, headers } = this.#request('getRequest', args);
    return {
      url,
      method: method.toLowerCase(),
      contentType,
      ...(payload === '' ? {} : { payload }),
      headers,
      useIntranet: false,
      followRedirects: true,
      validateHttpsCertificates: true,
    };
  }

  #request(method: string, args: unknown[]): FetchRequest {
    const [url, options = {}] = args;
    const fits =
      typeof url === 'string' && args.length <= 2 && typeof options === 'object' && options !== null;
    if (!fits) throw mismatch(this.serviceName, method, args);
    return fetchRequestOf(url, options);
  }

  /** A call counts as one request already; those beyond it count for the day, too, and take time in groups. */
  #spendBeyondFirst(requests: number): void {
    if (requests < 2) return;
    const name = 'UrlFetchApp.fetchAll';
    spendDaily(this.context, name, requests - 1);
    const groups = Math.ceil(requests / REQUESTS_SIDE_BY_SIDE);
    this.context.meter.spend((groups - 1) * latencyOf(name));
  }

  #answered(request: FetchRequest): HttpResponseService {
    if (!isOwnHost(request.url)) throw new ServiceError(`DNS error: ${request.url}`);
    const response = new HttpResponseService(this.context, this.#received(request));
    const { status, bytes } = response.answer;
    // Not checked against Google: the limit is Google's, the words are as for the other sizes.
    if (bytes.length > RESPONSE_LIMIT) throw new ServiceError('Limit Exceeded: URLFetch Response Size.');
    if (status >= 400 && !request.muteHttpExceptions) throw failed(request, response);
    return response;
  }

  /** The answer, with what is made to happen to this request. */
  #received(request: FetchRequest): WebAnswer {
    const { workspace } = this.context;
    const faults = workspace.webFaults.striking(request.url);
    for (const { meanwhile } of faults) meanwhile?.(workspace);
    const right = () => webAnswer(this.#answer(request));
    const spoilt = faults.find(({ answer }) => answer !== undefined);
    return spoilt ? struck(spoilt, request.url, right) : right();
  }

  #answer(request: FetchRequest): RestAnswer {
    const { context } = this;
    const token = /^Bearer (.+)$/i.exec(headersGiven(request.headers, 'authorization') ?? '')?.[1];
    if (token !== undefined && token !== tokenOf(context.user)) {
      const refused = wrongCredentials();
      return { status: refused.code, body: refused.body };
    }
    return answer(
      { ...request, body: request.payload },
      {
        workspace: context.workspace,
        user: context.user,
        scopes: token === undefined ? null : grantedScopes(context),
        now: context.now(),
      },
    );
  }
}

function asArguments(request: unknown): unknown[] {
  if (typeof request !== 'object' || request === null) return [request];
  const { url, ...options } = request as { url?: unknown };
  return [url, options];
}

function failed({ url }: FetchRequest, response: HttpResponseService): ServiceError {
  const host = /^https?:\/\/[^/?#]*/i.exec(url)?.[0];
  const text = response.getContentText();
  const shown =
    text.length > SHOWN_CHARACTERS ? text.slice(0, SHOWN_CHARACTERS - AND_SO_ON.length) + AND_SO_ON : text;
  return new ServiceError(
    `Request failed for ${host} returned code ${response.answer.status}. Truncated server response: ${shown} ` +
      '(use muteHttpExceptions option to examine full response)',
  );
}
