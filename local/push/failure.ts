/** Where in a ward's turn something went wrong. */
export type Step = 'create' | 'read' | 'push' | 'compare';

/** What went wrong. */
export type FailureKind =
  | 'login'
  | 'notEditor'
  | 'apiOff'
  | 'notFound'
  | 'tooMany'
  | 'refused'
  | 'network'
  | 'tooSlow'
  | 'google'
  | 'otherCode'
  | 'otherEdition'
  | 'differs';

/** Why a ward did not get its bundle; the detail is a list of files or what Google said. */
export class PushFailure extends Error {
  step: Step | null = null;

  constructor(
    readonly kind: FailureKind,
    readonly detail = '',
  ) {
    super(kind);
  }

  /** Whether Google may have done what was asked for although no good answer came. */
  get isUncertain(): boolean {
    return ['network', 'tooSlow', 'google'].includes(this.kind);
  }
}

/** What clasp throws: its cause holds Google's answer. The request in it carries the login and is never shown. */
interface ClaspError {
  message?: string;
  cause?: { code?: string; message?: string; error?: { status?: unknown; code?: unknown; message?: string } };
}

/** Tells clasp's and Google's errors apart. */
export function failureOf(thrown: unknown): PushFailure {
  if (thrown instanceof PushFailure) return thrown;
  const { message, cause } = thrown as ClaspError;
  const status = Number(cause?.error?.status ?? cause?.error?.code);
  const said = String(cause?.error?.message ?? cause?.message ?? message ?? '').slice(0, 200);
  if (cause?.code === 'NO_CREDENTIALS' || /invalid_grant|invalid_client|unauthorized_client/.test(said))
    return new PushFailure('login');
  if (!Number.isInteger(status)) return new PushFailure('network');
  if (status === 401) return new PushFailure('login');
  if (status === 403 && /Apps Script API/i.test(said)) return new PushFailure('apiOff');
  if (status === 429 || (status === 403 && /quota|rate limit/i.test(said))) return new PushFailure('tooMany');
  if (status === 403) return new PushFailure('notEditor');
  if (status === 404) return new PushFailure('notFound');
  return status >= 500 ? new PushFailure('google') : new PushFailure('refused', said);
}

/** Waits no longer than so for a call that may never end. */
export function within<T>(ms: number, call: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new PushFailure('tooSlow')), ms);
  });
  return Promise.race([call, late]).finally(() => clearTimeout(timer));
}
