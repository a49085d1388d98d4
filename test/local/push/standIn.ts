import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ScriptFile } from '../../../local/push/bundle';

/** A script project as it lies at Google. */
export interface Project {
  title: string;
  parent: string;
  files: ScriptFile[];
}

/** What the stand-in does with a call instead of answering it well. `after`: only once it has done what was asked. */
export type Fault =
  | { status: number; message: string }
  | { drop: 'before' | 'after' }
  | { waitMs: number }
  | { stop: 'before' | 'after' }
  | { keep: (files: ScriptFile[]) => ScriptFile[] };

/** "create", "read" or "write", with the project or the parent it is about, and its place among all calls. */
export interface Call {
  verb: 'create' | 'read' | 'write';
  id: string;
  number: number;
}

/** What Google puts into a project that somebody starts by hand. */
export const untouched: ScriptFile[] = [
  { name: 'appsscript', type: 'JSON', source: '{\n  "timeZone": "Asia/Ho_Chi_Minh"\n}' },
  { name: 'Mã', type: 'SERVER_JS', source: 'function myFunction() {\n  \n}\n' },
];

/** The Apps Script API on this machine: projects.create, getContent and updateContent, with what may go wrong there. */
export class StandIn {
  readonly projects = new Map<string, Project>();
  readonly calls: Call[] = [];
  /** Asked before each call. */
  fault: (call: Call) => Fault | undefined = () => undefined;
  /** Ends whoever calls, at a call with the fault "stop". */
  stopCaller: () => void = () => {};
  readonly #server: Server = createServer((request, response) => void this.#answer(request, response));

  /** Listens; resolves with its address. */
  start(): Promise<string> {
    return new Promise((resolve) => {
      this.#server.listen(0, '127.0.0.1', () =>
        resolve(`http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`),
      );
    });
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** A project that is there already. */
  add(id: string, files: ScriptFile[] = untouched): void {
    this.projects.set(id, { title: '', parent: '', files });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = JSON.parse((await textOf(request)) || '{}');
    const script = /\/v1\/projects\/([^/]+)\/content/.exec(request.url!)?.[1];
    const verb = script === undefined ? 'create' : request.method === 'PUT' ? 'write' : 'read';
    const call: Call = { verb, id: script ?? body.parentId, number: this.calls.length + 1 };
    this.calls.push(call);
    const fault = this.fault(call);
    const send = (status: number, document: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(document));
    };
    const refuse = (status: number, message: string) =>
      send(status, { error: { code: status, message, errors: [{ message }] } });
    const breakOff = () => request.socket.destroy();

    if (fault && 'status' in fault) return refuse(fault.status, fault.message);
    if (fault && 'drop' in fault && fault.drop === 'before') return void breakOff();
    if (fault && 'stop' in fault && fault.stop === 'before') return this.stopCaller();
    if (fault && 'waitMs' in fault) await new Promise((resolve) => setTimeout(resolve, fault.waitMs));
    const keep = fault && 'keep' in fault ? fault.keep : (files: ScriptFile[]) => files;
    const done = this.#do(call, body, keep);
    if (fault && 'drop' in fault) return void breakOff();
    if (fault && 'stop' in fault) return this.stopCaller();
    if (done === null) return refuse(404, 'Requested entity was not found.');
    send(200, done);
  }

  #do(
    { verb, id }: Call,
    body: { title: string; files: ScriptFile[] },
    keep: (files: ScriptFile[]) => ScriptFile[],
  ): unknown {
    if (verb === 'create') {
      const scriptId = `made-${this.projects.size + 1}-for-${id}`;
      this.projects.set(scriptId, { title: body.title, parent: id, files: untouched });
      return { scriptId, title: body.title, parentId: id };
    }
    const project = this.projects.get(id);
    if (!project) return null;
    if (verb === 'write') project.files = keep(body.files);
    return { scriptId: id, files: project.files };
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}
