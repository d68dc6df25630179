import { Check, CircleAlert } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { isSentFromTab } from '@/lib/browser/storage/journal/save-status'
import { useSaveState } from '@/lib/browser/storage/journal/use-journal'
import { type DataState, dataState } from '@/lib/browser/sync/history/data-state'
import { useConflicts, useRefusals, useSyncState } from '@/lib/browser/sync/use-sync'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'
import { DataStateDialogs, DataStateLine, type StateDialog } from '../status/data-state-line'
import { DataStateVoice } from '../status/data-state-voice'

/** Hidden on a phone's bar, which shows only problems; the note below the list tells where the CVs are. */
const isFine = ({ kind }: DataState) => kind === 'saving' || kind === 'in-account'

/** Shows where all CVs are stored: on this device for a guest, else the sync state. */
export function OverviewState() {
  const messages = useMessages(dashboardMessages)
  const save = useSaveState()
  const sync = useSyncState()
  const conflicts = useConflicts()
  const refusals = useRefusals()
  const [dialog, setDialog] = useState<StateDialog | null>(null)
  // A banner reports it, with actions.
  if (save.kind === 'memory-only' && !isSentFromTab(save.reason)) return null
  if (sync.kind === 'guest') {
    return (
      <p className="flex items-center gap-1.5 text-sm text-soft max-sm:hidden">
        <Check className="size-4" />
        {messages.onThisDevice}
      </p>
    )
  }
  const state = dataState({ save, sync, conflicts: conflicts.length, refusal: null })
  if (state.kind === 'in-account' && refusals.length > 0) {
    return (
      <p className="flex items-center gap-1.5 text-del text-sm">
        <CircleAlert className="size-4 shrink-0" />
        {messages.onlyHere(refusals.length)}
      </p>
    )
  }
  return (
    <>
      <DataStateVoice state={state} />
      <div className={`min-w-0 ${isFine(state) ? 'max-sm:hidden' : ''}`}>
        <DataStateLine state={state} onOpen={setDialog} />
      </div>
      <DataStateDialogs
        open={dialog}
        documentId={conflicts[0]?.documentId ?? ''}
        onClose={() => setDialog(null)}
      />
    </>
  )
}
