import type { HeadRow, SyncOperationRow, SyncRow } from '../storage/journal/database'

/** Facts that decide the next step of a document. */
export type Facts = {
  row: SyncRow
  /** Null if the document is not on this device (any more). */
  head: Pick<HeadRow, 'trashedAt'> | null
  /** False if this code cannot parse the stored document. */
  isReadable: boolean
  /** Whether the local document equals its base. */
  isSame: boolean
  operation: SyncOperationRow | null
  /** Whether the pending save differs from the base, that is, exists not only for a checkpoint. */
  hasSentWords: boolean
}

export type Decision =
  /** Nothing to send. `trashedAt` is the local state from now on. */
  | { kind: 'settled'; trashedAt: number | null }
  /** Repeats the save without a known answer. */
  | { kind: 'resend'; operation: SyncOperationRow }
  /** Starts a save. */
  | { kind: 'begin' }
  /** `isBack`: deleted here and edited elsewhere, so it is restored here. */
  | { kind: 'pull'; isBack: boolean }
  | { kind: 'trash' }
  /** `isBack`: deleted elsewhere and edited here. */
  | { kind: 'restore'; isBack: boolean }
  | { kind: 'erase' }
  | { kind: 'forget-row' }
  /** Erased elsewhere and unchanged here. */
  | { kind: 'remove' }
  /** Erased elsewhere, with unsynced changes here. */
  | { kind: 'move-beside' }
  | { kind: 'unreadable' }

/**
 * Decides the next step for a document. An edit wins against a deletion on either side; a save without a known answer
 * comes first, since everything else depends on it.
 */
export function decide(facts: Facts): Decision {
  return facts.head ? decideHere(facts, facts.head) : decideErasedHere(facts)
}

/** Decides for a document that was erased on this device, or given up. */
function decideErasedHere({ row, operation }: Facts): Decision {
  const isRemoteTrashed = row.remoteTrashedAt !== null
  if (row.isRemoteErased) return { kind: 'forget-row' }
  if (operation && !isRemoteTrashed) return { kind: 'resend', operation }
  if (row.version === 0 && row.remoteVersion === 0) return { kind: 'forget-row' }
  // Edited or restored elsewhere since.
  const isWanted = row.remoteVersion > row.version || (row.wasTrashed && !isRemoteTrashed)
  if (isWanted) return { kind: 'pull', isBack: true }
  return { kind: isRemoteTrashed ? 'erase' : 'trash' }
}

function decideHere(facts: Facts, { trashedAt }: NonNullable<Facts['head']>): Decision {
  const { row, isReadable, isSame, operation, hasSentWords } = facts
  const hasEdits = hasSentWords || !isSame
  // The losing value of a conflict exists only here until the person has chosen.
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
  // A checkpoint of a trashed document waits for its restoration.
  if (hasEdits || (row.checkpoint !== null && !isRemoteTrashed)) return { kind: 'begin' }
  return decideTrash(row, trashedAt)
}

/** Decides about the trash when both sides have the same text. */
function decideTrash(row: SyncRow, trashedAt: number | null): Decision {
  const isTrashed = trashedAt !== null
  if (isTrashed === row.wasTrashed) return { kind: 'settled', trashedAt: row.remoteTrashedAt }
  // Trashed or restored here; if it was elsewhere too, both sides agree.
  if ((row.remoteTrashedAt !== null) !== row.wasTrashed) return { kind: 'settled', trashedAt }
  return isTrashed ? { kind: 'trash' } : { kind: 'restore', isBack: false }
}
