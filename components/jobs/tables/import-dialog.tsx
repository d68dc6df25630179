import { FolderOpen } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { FileInput } from '@/components/ui/file-input'
import { useMessages } from '@/components/ui/messages'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import type { ListedHead } from '@/lib/browser/sync/join-heads'
import { applicationTables, dashboard as dashboardMessages } from '@/lib/messages/areas'
import { TableReview } from './table-review'
import { useTableImport } from './use-table-import'

type Props = {
  journal: Journal
  /** All local and remote documents: existing applications are not preselected. */
  documents: readonly ListedHead[]
  today: string
  reload: () => Promise<void>
  onClose: () => void
}

/** Imports applications from a table: chosen, parsed in a worker, reviewed, added. */
export function ImportDialog(props: Props) {
  const { onClose } = props
  const messages = useMessages(applicationTables)
  const { importing, refused } = useMessages(dashboardMessages)
  const refusals = { ...messages.refused, folder: refused.folder }
  const picker = useRef<HTMLInputElement>(null)
  const table = useTableImport(props)
  const { state, ticked } = table
  const isReview = state.kind === 'review'
  return (
    <Dialog
      isOpen
      // Cannot be closed while adding.
      onOpenChange={() => state.kind !== 'adding' && onClose()}
      title={isReview ? messages.checkTitle : messages.importTitle}
      size={isReview ? 'large' : 'medium'}
      actions={
        isReview && (
          <>
            <Button onPress={() => picker.current?.click()}>{messages.chooseTable}</Button>
            <Button
              look="primary"
              isDisabled={ticked.length === 0}
              onPress={() => void table.add()}
            >
              {messages.add(ticked.length)}
            </Button>
          </>
        )
      }
    >
      {state.kind === 'choosing' && (
        <>
          <p className="text-soft">{messages.importHint}</p>
          <p role="alert" className="mt-3 text-del empty:hidden">
            {state.refusal && refusals[state.refusal]}
          </p>
          <Button look="primary" className="mt-4" onPress={() => picker.current?.click()}>
            <FolderOpen aria-hidden="true" />
            {messages.chooseTable}
          </Button>
        </>
      )}
      <p role="status" className="empty:hidden">
        {state.kind === 'reading' && importing}
        {state.kind === 'adding' && messages.adding(state.done, state.count)}
      </p>
      {isReview && <TableReview table={state.table} importing={table} />}
      <FileInput
        ref={picker}
        label={messages.chooseTable}
        accept=".csv,.tsv,.txt,text/csv"
        onFiles={([file]) => {
          if (file) void table.choose(file)
        }}
      />
    </Dialog>
  )
}
