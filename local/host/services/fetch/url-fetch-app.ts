import { wrongCredentials } from '../../rest/api-error';
import { grantedScopes } from '../../rest/caller';
import { answer, isOwnHost, type RestAnswer } from '../../rest/router';
import { tokenOf } from '../../rest/token';
import { ServiceError } from '../../run/failures';
import { type Official, Service } from '../../run/service';
import { mismatch } from '../arguments';
import { type FetchRequest, fetchRequestOf, headersGiven } from './fetch-request';
import { HttpResponseService } from './http-response';

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
    return requests
      .map((request: unknown) => this.#request('fetchAll', asArguments(request)))
      .map((request) => this.#answered(request));
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

  #answered(request: FetchRequest): HttpResponseService {
    if (!isOwnHost(request.url)) throw new ServiceError(`DNS error: ${request.url}`);
    const response = new HttpResponseService(this.context, this.#answer(request));
    if (response.status >= 400 && !request.muteHttpExceptions) throw failed(request, response);
    return response;
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
  const shown =
    response.text.length > SHOWN_CHARACTERS
      ? response.text.slice(0, SHOWN_CHARACTERS - AND_SO_ON.length) + AND_SO_ON
      : response.text;
  return new ServiceError(
    `Request failed for ${host} returned code ${response.status}. Truncated server response: ${shown} ` +
      '(use muteHttpExceptions option to examine full response)',
  );
}
