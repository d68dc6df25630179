import { useSaveState } from '../../storage/journal/use-journal'
import { useConflicts, useRefusals, useSyncState } from '../use-sync'
import { type DataState, dataState } from './data-state'

/** Returns the current save state of a document. */
export function useDataState(documentId: string): DataState {
  const save = useSaveState()
  const sync = useSyncState()
  const conflicts = useConflicts(documentId).length
  const refusal = useRefusals().find((refused) => refused.documentId === documentId)?.code ?? null
  return dataState({ save, sync, conflicts, refusal })
}
