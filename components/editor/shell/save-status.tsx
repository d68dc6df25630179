'use client'

import { DataStateLine } from '@/components/history/data-state-line'
import { DataStateVoice } from '@/components/history/data-state-voice'
import { useDataState } from '@/lib/browser/history/use-data-state'
import { useAnyDraft } from '../state/editor-context'

const calm: readonly string[] = ['on-device', 'in-account', 'saving']

type Props = {
  /** For bars without room: only what the person should know about. */
  isTroubleOnly?: boolean
}

/** The truth about the words of the open CV. */
export function SaveStatus({ isTroubleOnly }: Props) {
  const id = useAnyDraft((document) => document.id)
  const state = useDataState(id)
  if (isTroubleOnly && calm.includes(state.kind)) return null
  return <DataStateLine documentId={id} state={state} />
}

/** The same for ears: in one place that stays, whatever view is shown. */
export function SaveVoice() {
  const id = useAnyDraft((document) => document.id)
  return <DataStateVoice state={useDataState(id)} />
}
