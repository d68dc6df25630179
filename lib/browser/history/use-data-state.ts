'use client'

import { useSaveState } from '../journal/use-journal'
import { useConflicts, useRefusals, useSyncState } from '../sync/use-sync'
import { type DataState, dataState } from './data-state'

/** Where the words of this document are, always as it is now. */
export function useDataState(documentId: string): DataState {
  const save = useSaveState()
  const sync = useSyncState()
  const conflicts = useConflicts(documentId).length
  const refusal = useRefusals().find((refused) => refused.documentId === documentId)?.code ?? null
  return dataState({ save, sync, conflicts, refusal })
}
