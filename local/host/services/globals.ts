import type { RunContext } from '../run/context';
import { Service } from '../run/service';
import { Console, Logger } from './base/logging';
import { Session } from './base/session';
import { Charts } from './charts/charts';
import { HtmlService } from './html/html-service';
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
  'ContentService',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'Jdbc',
  'LanguageApp',
  'MailApp',
  'Maps',
  'Sheets',
  'SlidesApp',
  'UrlFetchApp',
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
    HtmlService: new HtmlService(context),
    Session: new Session(context),
    Utilities: new Utilities(context),
    PropertiesService: new PropertiesService(context),
    CacheService: new CacheService(context),
    LockService: new LockService(context),
    ScriptApp: new ScriptApp(context),
    Logger: new Logger(context),
    console: new Console(context),
  };
}
