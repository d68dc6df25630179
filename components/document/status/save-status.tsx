import { useDataState } from '@/lib/browser/sync/history/use-data-state'
import { useAnyDraft, useAnyEditor, useView } from '../editor/editor-context'
import { DataStateDialogs, DataStateLine } from './data-state-line'
import { DataStateVoice } from './data-state-voice'

/** Shows where the open CV is saved. */
export function SaveStatus() {
  const { view } = useAnyEditor()
  const state = useDataState(useAnyDraft((document) => document.id))
  return <DataStateLine state={state} onOpen={(stateDialog) => view.set({ stateDialog })} />
}

/** Announces the save state to screen readers, and renders its dialogs, in every view. */
export function SaveVoice() {
  const { view } = useAnyEditor()
  const id = useAnyDraft((document) => document.id)
  const open = useView(({ stateDialog }) => stateDialog)
  return (
    <>
      <DataStateVoice state={useDataState(id)} />
      <DataStateDialogs
        open={open}
        documentId={id}
        onClose={() => view.set({ stateDialog: null })}
      />
    </>
  )
}
