/** What a sync schedule reports about itself; null before its first job was sent. */
export type SyncStatus =
  | 'enabled'
  | 'disabled'
  | 'sync_in_progress'
  | 'first_sync_in_progress'
  | 'error'
  | null;
