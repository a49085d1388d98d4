/** A machine-readable part of an error's answer, as Google lists them under `details`. */
export type ErrorDetail = Readonly<Record<string, unknown>>;

const STATUS_NAMES: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RESOURCE_EXHAUSTED',
};

/** An error that a Google API answers a request with. */
export class ApiError extends Error {
  constructor(
    readonly code: number,
    message: string,
    readonly more: { details?: readonly ErrorDetail[]; errors?: readonly ErrorDetail[] } = {},
  ) {
    super(message);
  }

  /** The answer's body. */
  get body(): object {
    const { code, message } = this;
    const { errors, details } = this.more;
    // The Drive API still answers in the older form.
    if (errors) return { error: { errors, code, message } };
    return { error: { code, message, status: STATUS_NAMES[code], ...(details ? { details } : {}) } };
  }
}

/** The request itself is wrong. */
export const badRequest = (message: string): ApiError => new ApiError(400, message);

/** No spreadsheet has that id, or whoever asks shall not know of it. */
export const notFound = (): ApiError => new ApiError(404, 'Requested entity was not found.');

/** The spreadsheet is there, but not for whoever asks. */
export const notPermitted = (): ApiError => new ApiError(403, 'The caller does not have permission');

const SIGN_IN =
  'Expected OAuth 2 access token, login cookie or other valid authentication credential. ' +
  'See https://developers.google.com/identity/sign-in/web/devconsole-project.';

/** No token came with the request. */
export const noCredentials = (): ApiError =>
  new ApiError(401, `Request is missing required authentication credential. ${SIGN_IN}`, {
    details: [errorInfo('CREDENTIALS_MISSING')],
  });

/** The token is not one this machine gave out. */
export const wrongCredentials = (): ApiError =>
  new ApiError(401, `Request had invalid authentication credentials. ${SIGN_IN}`);

/** The token lacks every scope that would do. */
export const scopeMissing = (): ApiError =>
  new ApiError(403, 'Request had insufficient authentication scopes.', {
    details: [errorInfo('ACCESS_TOKEN_SCOPE_INSUFFICIENT')],
  });

/** Too many requests within a minute. */
export const quotaExceeded = (kind: 'Read' | 'Write'): ApiError =>
  new ApiError(
    429,
    `Quota exceeded for quota metric '${kind} requests' and limit '${kind} requests per minute per user' ` +
      "of service 'sheets.googleapis.com' for consumer 'project_number:000000000000'.",
    { details: [errorInfo('RATE_LIMIT_EXCEEDED')] },
  );

function errorInfo(reason: string): ErrorDetail {
  return { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain: 'googleapis.com' };
}
