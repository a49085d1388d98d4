const wardPages = [
  { name: 'FindingsSidebar', entry: 'src/ui/ward/findings.tsx' },
  { name: 'VerdictsSidebar', entry: 'src/ui/ward/verdicts.tsx' },
  { name: 'EntrySidebar', entry: 'src/ui/ward/entry.tsx' },
  { name: 'SubmitSidebar', entry: 'src/ui/ward/submit.tsx' },
  { name: 'GuideSidebar', entry: 'src/ui/ward/guide.tsx' },
];

/**
 * The editions: what each is built from, its least set of scopes, and the bytes its script may have.
 * Scopes are short names under https://www.googleapis.com/auth/ and must stand in the base appsscript.json.
 */
export const editions = [
  {
    name: 'ward',
    entry: 'src/ward/main.ts',
    scopes: ['spreadsheets.currentonly', 'script.container.ui'],
    pages: wardPages,
    budget: 345_000,
  },
  // The ward edition with forms: two more scopes, so a script of its own (docs/decisions/025).
  {
    name: 'ward-forms',
    entry: 'src/ward/mainWithForms.ts',
    scopes: ['spreadsheets.currentonly', 'script.container.ui', 'forms', 'script.scriptapp'],
    pages: [...wardPages, { name: 'FormSidebar', entry: 'src/ui/ward/form/form.tsx' }],
    budget: 365_000,
  },
  // The ward edition as an editor add-on: one project for a whole Workspace domain (docs/decisions/032).
  {
    name: 'ward-addon',
    entry: 'src/ward/mainAsAddOn.ts',
    scopes: ['spreadsheets.currentonly', 'script.container.ui'],
    pages: wardPages,
    budget: 345_000,
  },
  {
    name: 'district',
    entry: 'src/district/main.ts',
    scopes: [
      'spreadsheets',
      'script.container.ui',
      'drive.readonly',
      'script.external_request',
      'script.scriptapp',
      'userinfo.email',
      'script.send_mail',
    ],
    services: [
      { userSymbol: 'Sheets', version: 'v4', serviceId: 'sheets' },
      { userSymbol: 'Drive', version: 'v3', serviceId: 'drive' },
    ],
    pages: [
      { name: 'MissingSidebar', entry: 'src/ui/district/missing.tsx' },
      { name: 'TownSidebar', entry: 'src/ui/district/town.tsx' },
      { name: 'OfficeSidebar', entry: 'src/ui/district/office/office.tsx' },
      { name: 'UnitsSidebar', entry: 'src/ui/district/units.tsx' },
      { name: 'MergersSidebar', entry: 'src/ui/district/mergers.tsx' },
      { name: 'DashboardDialog', entry: 'src/ui/district/dashboard/dashboard.tsx' },
      { name: 'CopiesSidebar', entry: 'src/ui/district/copies/copies.tsx' },
    ],
    budget: 440_000,
  },
];

/** Not for officials: the conformance cases as a script, to be run inside real Apps Script (docs/maintainers.md). */
export const conformance = {
  name: 'conformance',
  entry: 'test/conformance/bundle/main.ts',
  manifest: 'test/conformance/appsscript.json',
  pages: [],
  budget: 500_000,
};
