import { type Official, Service } from '../../run/service';
import { callApi, checkCount, type OptionalArgs } from './api-call';

type DriveApi = GoogleAppsScript.Drive;
type FilesApi = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;

/** Drive: the advanced service in version 3, over the same API as UrlFetchApp reaches. */
export class DriveService extends Service implements Official<DriveApi, 'Files'> {
  readonly serviceName = 'Drive';

  get Files(): FilesService {
    return new FilesService(this.context);
  }
}

/** Drive.Files */
class FilesService extends Service implements Official<FilesApi, 'list' | 'get'> {
  readonly serviceName = 'Drive.Files';

  list(...args: unknown[]): object {
    checkCount(args, 0);
    return callApi(this.context, { id: 'drive.files.list', optional: args[0] as OptionalArgs });
  }

  get(...args: unknown[]): object {
    checkCount(args, 1);
    const [fileId, optional] = args as [string, OptionalArgs];
    return callApi(this.context, { id: 'drive.files.get', path: { fileId }, optional });
  }
}
