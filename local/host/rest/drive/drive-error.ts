import { ApiError } from '../api-error';

/** Google's answer to a parameter of a request to the Drive API that will not do. */
export function invalid(code: number, message: string, reason: string, location: string): ApiError {
  const error = { message, domain: 'global', reason, location, locationType: 'parameter' };
  return new ApiError(code, message, { errors: [error] });
}

/** Google's answer to what cannot be done with this file. */
export function refused(message: string, reason: string): ApiError {
  return new ApiError(403, message, { errors: [{ message, domain: 'global', reason }] });
}
