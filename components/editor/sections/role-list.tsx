import { Plus } from 'lucide-react'
import { useCallback } from 'react'
import { useEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { SortableList } from '@/components/ui/sortable-list'
import { moveEntry } from '@/lib/browser/editing/entries'
import { addRole } from '@/lib/browser/editing/roles'
import { editor as editorMessages } from '@/lib/messages/areas'
import { rolesKey } from '@/lib/resume/roles/roles-key'
import { EntryCard, useEntryRows } from './entry-card'
import { useListMessages } from './use-section-messages'

/** Roles of a work entry, with a button to add one. */
export function RoleList({ entryId, entryName }: { entryId: string; entryName: string }) {
  const { run, ids } = useEditor()
  const messages = useMessages(editorMessages)
  const key = rolesKey(entryId)
  const listMessages = useListMessages(key)
  const rows = useEntryRows(key)
  const renderRow = useCallback(
    (row: { id: string }) => <EntryCard sectionKey={key} entryId={row.id} />,
    [key],
  )
  // The first one is added by the menu of the lines.
  if (rows.length === 0) return null
  return (
    <div className="mt-3">
      <p aria-hidden="true" className="mb-1 font-medium text-soft text-xs">
        {messages.rolesHeading}
      </p>
      <SortableList
        label={messages.roles(entryName)}
        items={rows}
        onMove={(id, to) => run((document) => moveEntry(document, id, to))}
        renderRow={renderRow}
        className="mb-2 flex flex-col px-2"
      />
      <Button
        look="quiet"
        size="small"
        className="-ms-2.5"
        onPress={() => run((document) => addRole(document, entryId, ids))}
      >
        <Plus aria-hidden="true" />
        {listMessages.add}
      </Button>
    </div>
  )
}
