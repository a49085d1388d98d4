import { ApiQuota } from './api-quota';
import { Drive } from './drive';
import { Locks } from './locks';
import type { Mail } from './mail';
import { Quotas } from './quotas';
import type { Trigger } from './trigger';

/** What of Google outlives an execution and is shared by all scripts and users: files, mail, and what hangs on them. */
export class Workspace {
  readonly drive: Drive;
  /** Mails sent, oldest first. Nothing leaves this machine. */
  readonly outbox: Mail[] = [];
  /** Installable triggers of all scripts; replaced as a whole. */
  triggers: readonly Trigger[] = [];
  readonly locks = new Locks();
  readonly quotas = new Quotas();
  readonly apiQuota = new ApiQuota();

  constructor(drive = new Drive()) {
    this.drive = drive;
  }
}
