'use client'

import { useSaveState } from '../../storage/journal/use-journal'
import { useConflicts, useRefusals, useSyncState } from '../use-sync'
import { type DataState, dataState } from './data-state'

/** Returns where this document is saved, always up to date. */
export function useDataState(documentId: string): DataState {
  const save = useSaveState()
  const sync = useSyncState()
  const conflicts = useConflicts(documentId).length
  const refusal = useRefusals().find((refused) => refused.documentId === documentId)?.code ?? null
  return dataState({ save, sync, conflicts, refusal })
}
