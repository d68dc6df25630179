import type { HeadRow, SyncOperationRow, SyncRow } from '../storage/journal/database'

/** All that decides about the next step of one document. */
export type Facts = {
  row: SyncRow
  /** Null where the document is not on this device (any more). */
  head: Pick<HeadRow, 'trashedAt'> | null
  /** False where this code cannot read the stored document. */
  isReadable: boolean
  /** Whether the local document equals its base. */
  isSame: boolean
  operation: SyncOperationRow | null
  /** That save says something that its base does not: it is not there for a version alone. */
  hasSentWords: boolean
}

export type Decision =
  /** Nothing to ask. `trashedAt` is what this device shows from now on. */
  | { kind: 'settled'; trashedAt: number | null }
  /** Sends the save whose answer is not known. */
  | { kind: 'resend'; operation: SyncOperationRow }
  /** Begins a save. */
  | { kind: 'begin' }
  /** `isBack`: it was deleted here and edited elsewhere, so it comes out of the trash here. */
  | { kind: 'pull'; isBack: boolean }
  | { kind: 'trash' }
  /** `isBack`: it was deleted elsewhere and edited here. */
  | { kind: 'restore'; isBack: boolean }
  | { kind: 'erase' }
  | { kind: 'forget-row' }
  /** Erased elsewhere, nothing was changed here. */
  | { kind: 'remove' }
  /** Erased elsewhere, but there are words here that nobody else has. */
  | { kind: 'move-beside' }
  | { kind: 'unreadable' }

/**
 * The next step for a document. An edit wins against a deletion, wherever either happened; a save
 * whose answer is not known is asked for first, since everything else depends on it.
 */
export function decide(facts: Facts): Decision {
  return facts.head ? decideHere(facts, facts.head) : decideErasedHere(facts)
}

/** It was erased on this device, or given up. */
function decideErasedHere({ row, operation }: Facts): Decision {
  const isRemoteTrashed = row.remoteTrashedAt !== null
  if (row.isRemoteErased) return { kind: 'forget-row' }
  if (operation && !isRemoteTrashed) return { kind: 'resend', operation }
  if (row.version === 0 && row.remoteVersion === 0) return { kind: 'forget-row' }
  // Edited elsewhere since, or taken out of the trash there.
  const isWanted = row.remoteVersion > row.version || (row.wasTrashed && !isRemoteTrashed)
  if (isWanted) return { kind: 'pull', isBack: true }
  return { kind: isRemoteTrashed ? 'erase' : 'trash' }
}

function decideHere(facts: Facts, { trashedAt }: NonNullable<Facts['head']>): Decision {
  const { row, isReadable, isSame, operation, hasSentWords } = facts
  const hasEdits = hasSentWords || !isSame
  // A value that lost against another one is stored only here until the person has chosen.
  const hasWords = hasEdits || row.conflicts.length > 0
  const isTrashed = trashedAt !== null
  const isRemoteTrashed = row.remoteTrashedAt !== null
  if (row.isRemoteErased) return { kind: hasWords ? 'move-beside' : 'remove' }
  if (isRemoteTrashed && hasEdits && isReadable) {
    return { kind: 'restore', isBack: !isTrashed && !row.wasTrashed }
  }
  if (operation) return { kind: 'resend', operation }
  if (row.remoteVersion > row.version) {
    return { kind: 'pull', isBack: isTrashed && !row.wasTrashed && !isRemoteTrashed }
  }
  if (!isReadable) return { kind: 'unreadable' }
  // A version of a document in the trash is stored when it is restored.
  if (hasEdits || (row.checkpoint !== null && !isRemoteTrashed)) return { kind: 'begin' }
  return decideTrash(row, trashedAt)
}

/** Both sides have the same words; now the trash. */
function decideTrash(row: SyncRow, trashedAt: number | null): Decision {
  const isTrashed = trashedAt !== null
  if (isTrashed === row.wasTrashed) return { kind: 'settled', trashedAt: row.remoteTrashedAt }
  // Moved here; where it was moved elsewhere, too, both have done the same.
  if ((row.remoteTrashedAt !== null) !== row.wasTrashed) return { kind: 'settled', trashedAt }
  return isTrashed ? { kind: 'trash' } : { kind: 'restore', isBack: false }
}
