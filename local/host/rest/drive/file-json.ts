import { addressOf } from '../../model/drive-address';
import type { DriveItem } from '../../model/drive-item';
import { NotSupportedLocally } from '../../run/failures';
import { ApiError } from '../api-error';
import type { Mask } from '../fields';

/** What a file is told with when nobody says which fields are wanted. */
export const USUAL_FIELDS = ['kind', 'id', 'name', 'mimeType'] as const;

const OFFICIAL = new Set(
  `appProperties contentHints contentRestrictions copyRequiresWriterPermission driveId explicitlyTrashed
  exportLinks fileExtension folderColorRgb fullFileExtension hasAugmentedPermissions hasThumbnail headRevisionId iconLink
  imageMediaMetadata isAppAuthorized labelInfo lastModifyingUser linkShareMetadata md5Checksum modifiedByMe modifiedByMeTime
  originalFilename permissionIds permissions properties quotaBytesUsed resourceKey sha1Checksum sha256Checksum shared
  sharedWithMeTime sharingUser shortcutDetails spaces teamDriveId thumbnailLink thumbnailVersion trashedTime trashingUser
  version videoMediaMetadata viewedByMe viewedByMeTime viewersCanCopyContent webContentLink writersCanShare`.split(
    /\s+/,
  ),
);

/** Everything this machine can tell of a file, in the words of the Drive API, version 3. */
export function fileJson(item: DriveItem, user: string): Readonly<Record<string, unknown>> {
  const owner = item.owner ?? user;
  return {
    kind: 'drive#file',
    id: item.id,
    name: item.name,
    mimeType: item.mimeType,
    ...(item.description === null ? {} : { description: item.description }),
    starred: item.starred,
    trashed: item.trashed,
    ...(item.parentId === null ? {} : { parents: [item.parentId] }),
    createdTime: new Date(item.createdAt).toISOString(),
    modifiedTime: new Date(item.modifiedAt).toISOString(),
    owners: [
      { kind: 'drive#user', displayName: owner.split('@')[0], me: owner === user, emailAddress: owner },
    ],
    ownedByMe: owner === user,
    webViewLink: addressOf(item),
    capabilities: { canEdit: item.mayEdit(user), canDownload: true },
    ...('bytes' in item.content ? { size: String(item.size) } : {}),
  };
}

const TOLD = new Set([
  ...USUAL_FIELDS,
  ...['description', 'starred', 'trashed', 'parents', 'createdTime', 'modifiedTime', 'owners', 'ownedByMe'],
  ...['webViewLink', 'size', 'capabilities'],
]);

/** Throws when a mask asks for what no file has, or for what this machine would leave out without a word. */
export function checkFileFields(mask: Mask): void {
  for (const [name, below] of mask) {
    if (name === 'capabilities') checkCapabilities(below);
    if (name === '*' || TOLD.has(name)) continue;
    if (OFFICIAL.has(name)) throw new NotSupportedLocally(`drive.files with the field ${name}`);
    throw invalidField(name);
  }
}

function checkCapabilities(mask: Mask | null): void {
  const strange = [...(mask?.keys() ?? [])].find((name) => !['*', 'canEdit', 'canDownload'].includes(name));
  if (strange) throw new NotSupportedLocally(`drive.files with the field capabilities.${strange}`);
}

/** Google's answer to a field that does not exist. */
export function invalidField(name: string): ApiError {
  const message = `Invalid field selection ${name}`;
  return new ApiError(400, message, {
    errors: [
      {
        message,
        domain: 'global',
        reason: 'invalidParameter',
        location: 'fields',
        locationType: 'parameter',
      },
    ],
  });
}
