import type { RunContext } from '../run/context';
import type { AdvancedService } from '../run/script';
import { Service } from '../run/service';
import { DriveService } from './advanced/drive';
import { SheetsService } from './advanced/sheets';
import { Console, Logger } from './base/logging';
import { MimeType } from './base/mime-type';
import { Session } from './base/session';
import { Charts } from './charts/charts';
import { ContentService } from './content/content-service';
import { DocumentApp } from './documents/document-app';
import { DriveApp } from './drive/drive-app';
import { UrlFetchApp } from './fetch/url-fetch-app';
import { FormApp } from './forms/form-app';
import { HtmlService } from './html/html-service';
import { GmailApp, MailApp } from './mail/mail-app';
import { ScriptApp } from './script/script-app';
import { SpreadsheetApp } from './spreadsheet/spreadsheet-app';
import { CacheService } from './storage/cache';
import { LockService } from './storage/lock';
import { PropertiesService } from './storage/properties';
import { Utilities } from './utilities/utilities';

/** Services Google has and this machine has not: naming one is fine, using it fails with its name. */
const ABSENT = [
  'Browser',
  'CalendarApp',
  'CardService',
  'Jdbc',
  'LanguageApp',
  'Maps',
  'SlidesApp',
  'XmlService',
];

class AbsentService extends Service {
  constructor(
    context: RunContext,
    readonly serviceName: string,
  ) {
    super(context);
  }
}

/** The global names a script finds, each with its service for one execution. */
export function globalServices(context: RunContext): Record<string, Service> {
  return {
    ...Object.fromEntries(ABSENT.map((name) => [name, new AbsentService(context, name)])),
    Charts: new Charts(context),
    SpreadsheetApp: new SpreadsheetApp(context),
    DocumentApp: new DocumentApp(context),
    FormApp: new FormApp(context),
    MailApp: new MailApp(context),
    GmailApp: new GmailApp(context),
    HtmlService: new HtmlService(context),
    ContentService: new ContentService(context),
    Session: new Session(context),
    Utilities: new Utilities(context),
    PropertiesService: new PropertiesService(context),
    CacheService: new CacheService(context),
    LockService: new LockService(context),
    ScriptApp: new ScriptApp(context),
    DriveApp: new DriveApp(context),
    MimeType: new MimeType(context),
    UrlFetchApp: new UrlFetchApp(context),
    Logger: new Logger(context),
    console: new Console(context),
    ...advancedServices(context),
  };
}

/** The advanced services the manifest enables; one that is not enabled is no name of the script at all. */
function advancedServices(context: RunContext): Record<string, Service> {
  return Object.fromEntries(
    context.script.advancedServices.map((enabled) => [enabled.userSymbol, advancedService(context, enabled)]),
  );
}

function advancedService(context: RunContext, { userSymbol, serviceId, version }: AdvancedService): Service {
  switch (`${serviceId} ${version}`) {
    case 'sheets v4':
      return new SheetsService(context);
    case 'drive v3':
      return new DriveService(context);
    default:
      return new AbsentService(context, userSymbol);
  }
}
