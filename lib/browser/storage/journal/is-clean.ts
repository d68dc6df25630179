import type { HeadRow, SyncRow } from './database'

/** Returns true if local, agreed and remote state of a document are known to be equal. */
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
    // A trashed document cannot be saved, so its checkpoint waits.
    (row.checkpoint === null || wasTrashed)
  )
}
