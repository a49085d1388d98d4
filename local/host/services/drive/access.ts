import { ConstantGroup } from '../../run/service';

/** DriveApp.Access: who may find and open a file. */
export const ACCESS = new ConstantGroup('DriveApp.Access', [
  'ANYONE',
  'ANYONE_WITH_LINK',
  'DOMAIN',
  'DOMAIN_WITH_LINK',
  'PRIVATE',
]);

/** DriveApp.Permission: what they may do with it. */
export const PERMISSION = new ConstantGroup('DriveApp.Permission', [
  'VIEW',
  'EDIT',
  'COMMENT',
  'OWNER',
  'ORGANIZER',
  'NONE',
]);
