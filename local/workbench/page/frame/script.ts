/**
 * Runs inside a script's page, before its own scripts: gives it `google.script`, as HtmlService does.
 * The frame has no origin, so it can only post messages to the page around it.
 */
import type { FrameAnswer, FrameMessage } from '../../protocol';
import { illegalArgument } from './legal';

type Success = (value: unknown, userObject?: unknown) => void;
type Failure = (error: Error, userObject?: unknown) => void;

interface Handlers {
  success?: Success;
  failure?: Failure;
  userObject?: unknown;
}

/** Google lets ten calls of a page run at once; the eleventh waits (guides/html/communication). */
const MOST_AT_ONCE = 10;

const waiting = new Map<number, Handlers>();
const queued: (() => void)[] = [];
let lastCall = 0;

const post = (message: FrameMessage): void => window.parent.postMessage(message, '*');

/** `google.script.run` with handlers so far; every name that is no setter is a function of the script. */
function runner(handlers: Handlers): object {
  return new Proxy(
    {},
    {
      get: (_target, name) => {
        if (name === 'withSuccessHandler') return (success: Success) => runner({ ...handlers, success });
        if (name === 'withFailureHandler') return (failure: Failure) => runner({ ...handlers, failure });
        if (name === 'withUserObject') return (userObject: unknown) => runner({ ...handlers, userObject });
        return (...args: unknown[]) => call(String(name), args, handlers);
      },
    },
  );
}

function call(functionName: string, args: unknown[], handlers: Handlers): void {
  const sent = withFormValues(args);
  const illegal = illegalArgument(sent);
  if (illegal !== null) throw new Error(illegal);
  const message: FrameMessage = {
    kind: 'call',
    call: ++lastCall,
    functionName,
    args: plain(sent),
    handled: handlers.failure !== undefined,
  };
  const start = () => {
    waiting.set(message.call, handlers);
    post(message);
  };
  if (waiting.size < MOST_AT_ONCE) start();
  else queued.push(start);
}

/** A form may be handed over, as the only argument: its fields arrive by name. */
function withFormValues(args: unknown[]): unknown[] {
  const [form] = args;
  if (args.length !== 1 || !(form instanceof HTMLFormElement)) return args;
  const fields = new FormData(form);
  const valuesOf = (name: string) => {
    const values = fields.getAll(name);
    return values.length === 1 ? values[0] : values;
  };
  return [Object.fromEntries([...new Set(fields.keys())].map((name) => [name, valuesOf(name)]))];
}

/** As Google hands values over: `undefined` inside arrays becomes null, inside objects it is left out. */
const plain = (args: unknown[]): unknown[] => JSON.parse(JSON.stringify(args)) as unknown[];

window.addEventListener('message', ({ source, data }: MessageEvent<FrameAnswer>) => {
  const handlers = source === window.parent ? waiting.get(data.call) : undefined;
  if (!handlers) return;
  waiting.delete(data.call);
  queued.shift()?.();
  if (data.ok) handlers.success?.(data.value, handlers.userObject);
  else handlers.failure?.(new Error(data.error), handlers.userObject);
});

const google = {
  script: {
    run: runner({}),
    host: {
      close: () => post({ kind: 'close' }),
      setWidth: (width: number) => post({ kind: 'resize', width }),
      setHeight: (height: number) => post({ kind: 'resize', height }),
      editor: { focus: () => post({ kind: 'focusGrid' }) },
      origin: 'https://docs.google.com',
    },
  },
};

Object.defineProperty(window, 'google', { value: google });
