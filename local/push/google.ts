import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bundle, ScriptFile } from './bundle';
import { failureOf, within } from './failure';

/** The script projects at Google, as far as pushing needs them. Each call throws PushFailure. */
export interface Projects {
  /** Makes an empty project bound to the spreadsheet, and gives its id. */
  create(title: string, spreadsheet: string): Promise<string>;
  read(script: string): Promise<ScriptFile[]>;
  /** Puts the bundle in the place of all that the project holds. */
  write(script: string): Promise<void>;
}

/** The part of clasp that is used. */
interface Clasp {
  project: { createScript(title: string, parent: string): Promise<string> };
  files: {
    push(): Promise<unknown>;
    fetchRemote(): Promise<{ remotePath?: string; type?: string; source?: string }[]>;
  };
}

interface ClaspModules {
  Clasp: new (options: object) => Clasp;
  initAuth(options: object): Promise<{ credentials?: object }>;
}

const endings: Record<string, string> = { SERVER_JS: '.js', HTML: '.html', JSON: '.json' };
const patienceMs = 180_000;

/** Whoever logged in with clasp on this machine; null when nobody has. Only clasp itself reads the login. */
export async function openClasp(): Promise<Login | null> {
  const { Clasp, initAuth } = await claspModules();
  const { credentials } = await initAuth({});
  return credentials ? new Login(Clasp, credentials) : null;
}

/**
 * clasp's own modules, not its command line: `create-script` tells the new id only after a further call, and a clasp
 * process would outlive this one when that is killed (docs/decisions/032). The package names its command line alone as its
 * door, so the files are named by path; its version is pinned.
 */
async function claspModules(): Promise<ClaspModules> {
  const folder = path.resolve('node_modules/@google/clasp/build/src');
  const load = (file: string) => import(pathToFileURL(path.join(folder, file)).href);
  const [{ Clasp }, { initAuth }] = await Promise.all([load('core/clasp.js'), load('auth/auth.js')]);
  return { Clasp, initAuth };
}

/** Reaches script projects in somebody's name. */
export class Login {
  constructor(
    private readonly ClaspOf: ClaspModules['Clasp'],
    private readonly credentials: object,
  ) {}

  /** Works with the projects while a copy of the bundle lies where clasp pushes from; a new build does not touch it. */
  async withBundle<T>(bundle: Bundle, work: (projects: Projects) => Promise<T>): Promise<T> {
    // clasp refuses a folder that is reached by a link, as the system's folder for such things may be.
    const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'so-khuyen-hoc-')));
    try {
      for (const { name, type, source } of bundle.files)
        writeFileSync(path.join(folder, name + endings[type]), source);
      return await work(this.projectsFrom(folder));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  private projectsFrom(folder: string): Projects {
    const claspFor = (scriptId?: string) =>
      new this.ClaspOf({ ...this.optionsOf(folder), project: { scriptId } });
    const asked = async <T>(call: Promise<T>): Promise<T> => {
      try {
        return await within(patienceMs, call);
      } catch (thrown) {
        throw failureOf(thrown);
      }
    };
    return {
      create: (title, spreadsheet) => asked(claspFor().project.createScript(title, spreadsheet)),
      read: async (script) =>
        (await asked(claspFor(script).files.fetchRemote())).map(({ remotePath, type, source }) => ({
          name: remotePath ?? '',
          type: type ?? '',
          source: source ?? '',
        })),
      write: async (script) => {
        await asked(claspFor(script).files.push());
      },
    };
  }

  private optionsOf(folder: string): object {
    return {
      credentials: this.credentials,
      configFilePath: path.join(folder, '.clasp.json'),
      files: {
        projectRootDir: folder,
        contentDir: folder,
        ignorePatterns: [],
        filePushOrder: [],
        skipSubdirectories: true,
        fileExtensions: { SERVER_JS: ['.js'], HTML: ['.html'], JSON: ['.json'] },
      },
    };
  }
}
