import type { HeadRow, SyncRow } from './database'

/** True when everything that this device and the account are known to have of a document says the same. */
export function isClean(head: HeadRow | undefined, row: SyncRow | undefined): boolean {
  if (!head || !row) return !head && !row
  const { version, remoteVersion, cleanRevision, wasTrashed, remoteTrashedAt } = row
  return (
    version > 0 &&
    remoteVersion <= version &&
    cleanRevision === head.revision &&
    wasTrashed === (head.trashedAt !== null) &&
    wasTrashed === (remoteTrashedAt !== null) &&
    !row.isRemoteErased &&
    // A document in the trash takes no save, so a version of it can wait.
    (row.checkpoint === null || wasTrashed)
  )
}
