import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import gas from 'gas-local';

const wardFunctions = [
  'applyRepairs',
  'bringBackFinding',
  'checkScorecards',
  'confirmLayouts',
  'goToCell',
  'keepFinding',
  'keepTextSize',
  'listCriteria',
  'listFindings',
  'listVerdicts',
  'onEdit',
  'onOpen',
  'openEntry',
  'printBlankCards',
  'readCard',
  'readLayouts',
  'readSubmission',
  'readTextSize',
  'recogniseTitles',
  'removeMarks',
  'restoreResults',
  'saveCard',
  'showAbout',
  'showControlPanel',
  'showCriteriaSets',
  'showEntry',
  'showFindings',
  'showGuide',
  'showResults',
  'showSubmit',
  'showVerdicts',
  'startDecisionRegister',
  'startNewYear',
  'submitReturn',
  'summariseWard',
  'undoRepairs',
  'withdrawReturn',
];

const wardFiles = [
  'Code.js',
  'EntrySidebar.html',
  'FindingsSidebar.html',
  'GuideSidebar.html',
  'SubmitSidebar.html',
  'VerdictsSidebar.html',
  'appsscript.json',
];

const editions = {
  ward: {
    clasp: '.clasp.json',
    functions: wardFunctions,
    files: wardFiles,
    scopes: ['spreadsheets.currentonly', 'script.container.ui'],
  },
  'ward-forms': {
    clasp: '.clasp.ward-forms.json',
    functions: [
      ...wardFunctions,
      'buildForm',
      'checkSystem',
      'formChoices',
      'makeForm',
      'sweepSubmissions',
      'takeSubmission',
    ].sort(),
    files: [...wardFiles, 'FormSidebar.html'].sort(),
    scopes: ['spreadsheets.currentonly', 'script.container.ui', 'forms', 'script.scriptapp'],
  },
  'ward-addon': {
    clasp: '.clasp.ward-addon.json',
    functions: [...wardFunctions, 'onInstall'].sort(),
    files: wardFiles,
    scopes: ['spreadsheets.currentonly', 'script.container.ui'],
  },
  district: {
    clasp: '.clasp.district.json',
    functions: [
      'addWards',
      'askToHandUp',
      'cancelTown',
      'consolidateTown',
      'continueTown',
      'handUpTown',
      'listCopies',
      'listMissing',
      'listWards',
      'onOpen',
      'openRound',
      'previewMergers',
      'previewReminders',
      'readDashboard',
      'readOffice',
      'receiveReturns',
      'restoreCopy',
      'sendBack',
      'sendReminders',
      'showAbout',
      'showCharts',
      'showCopies',
      'showCriteriaSets',
      'showMergers',
      'showMissing',
      'showOffice',
      'showTown',
      'showUnits',
      'stepTown',
      'testAccess',
    ],
    files: [
      'Code.js',
      'CopiesSidebar.html',
      'DashboardDialog.html',
      'MergersSidebar.html',
      'MissingSidebar.html',
      'OfficeSidebar.html',
      'TownSidebar.html',
      'UnitsSidebar.html',
      'appsscript.json',
    ],
    scopes: [
      'spreadsheets',
      'script.container.ui',
      'drive.readonly',
      'script.external_request',
      'script.scriptapp',
      'userinfo.email',
      'script.send_mail',
    ],
  },
};

const services = [
  'SpreadsheetApp',
  'HtmlService',
  'PropertiesService',
  'CacheService',
  'LockService',
  'Session',
  'Utilities',
  'ScriptApp',
  'UrlFetchApp',
  'DriveApp',
  'FormApp',
];

/** Services that no script may touch while it loads: in AuthMode.NONE that would take the menu away. */
function touchyServices(): Record<string, unknown> {
  const touched = (name: string) => ({
    get: () => {
      throw new Error(`${name} was called at load`);
    },
  });
  return Object.defineProperties({}, Object.fromEntries(services.map((name) => [name, touched(name)])));
}

describe.each(Object.entries(editions))('the built %s edition', (name, expected) => {
  const folder = path.join('dist', name);
  const code = fs.readFileSync(path.join(folder, 'Code.js'), 'utf8');

  test('calls no service while it loads', () => {
    expect(() =>
      gas.require(folder, touchyServices(), { filter: (file: string) => file.endsWith('.js') }),
    ).not.toThrow();
  });

  test('looks for no TextDecoder: for the throw where none is, V8 would read the whole script again', () => {
    expect(code).not.toMatch(/typeof TextDecoder\b/);
  });

  test('shows exactly the functions that menus, triggers and sidebars call', () => {
    const declared = [...code.matchAll(/^function (\w+)\(/gm)].map((match) => match[1]);
    expect(declared.sort()).toEqual(expected.functions);
  });

  test('keeps to the syntax that Apps Script can parse', () => {
    expect(code).not.toMatch(/[{;]\s*static\s*\{|this\.#|^\s*import\s|^\s*export\s/m);
  });

  test('asks for its own scopes only', () => {
    const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'appsscript.json'), 'utf8'));
    const scopes = expected.scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`);
    expect(manifest.oauthScopes).toEqual(scopes);
    expect(manifest.timeZone).toBe('Asia/Ho_Chi_Minh');
  });

  test('is pushed whole by clasp, and nothing else with it', () => {
    const clasp = path.resolve('node_modules/.bin/clasp');
    const status = JSON.parse(
      execFileSync(clasp, ['-P', expected.clasp, 'show-file-status', '--json'], { encoding: 'utf8' }),
    );
    const pushed = status.filesToPush.map((file: string) => path.relative(folder, file)).sort();
    expect(pushed).toEqual(expected.files);
  });

  test('has pages that load nothing from outside', () => {
    for (const page of expected.files.filter((file) => file.endsWith('.html'))) {
      const html = fs.readFileSync(path.join(folder, page), 'utf8');
      expect(html).not.toMatch(/(?:src|href)\s*=\s*["']?(?:https?:)?\/\//);
      expect(html).not.toMatch(/@import|url\(\s*["']?http/);
    }
  });
});
