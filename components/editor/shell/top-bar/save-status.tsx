'use client'

import { DataStateLine } from '@/components/history/data-state-line'
import { DataStateVoice } from '@/components/history/data-state-voice'
import { useDataState } from '@/lib/browser/history/use-data-state'
import { useAnyDraft } from '../../state/editor-context'

/** Where the open CV is saved, as it really is. */
export function SaveStatus() {
  const id = useAnyDraft((document) => document.id)
  return <DataStateLine documentId={id} state={useDataState(id)} />
}

/** The same for ears: in one place that stays, whatever view is shown. */
export function SaveVoice() {
  const id = useAnyDraft((document) => document.id)
  return <DataStateVoice state={useDataState(id)} />
}
