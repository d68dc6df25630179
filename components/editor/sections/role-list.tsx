'use client'

import { Plus } from 'lucide-react'
import { useCallback, useMemo } from 'react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { SortableList } from '@/components/ui/sortable-list'
import { moveEntry } from '@/lib/browser/editing/entries'
import { entriesOf, findEntry } from '@/lib/browser/editing/locate'
import { addRole } from '@/lib/browser/editing/roles'
import { editor as editorMessages } from '@/lib/messages/areas'
import { rolesKey } from '@/lib/resume/roles/roles-key'
import { EntryCard } from './entry-card'
import { entryHeading } from './entry-heading'
import { useListMessages } from './use-section-messages'

type Row = { id: string; name: string }

/** Roles of a work entry, with a button to add one. */
export function RoleList({ entryId, entryName }: { entryId: string; entryName: string }) {
  const { run, ids, session } = useEditor()
  const messages = useMessages(editorMessages)
  const key = rolesKey(entryId)
  const listMessages = useListMessages(key)
  // Selected as a string, so that typing in a role rerenders no list.
  const order = useDraft(({ content }) =>
    entriesOf(content, key)
      .map(({ id }) => id)
      .join(' '),
  )
  const rows = useMemo((): Row[] => {
    const { content, design } = session.document()
    return order.split(' ').flatMap((id) => {
      const role = findEntry(content, id)?.entry
      return role
        ? [{ id, name: entryHeading(key, role, design).title || listMessages.untitled }]
        : []
    })
  }, [order, key, session, listMessages.untitled])
  const renderRow = useCallback(
    (row: Row) => <EntryCard sectionKey={key} entryId={row.id} />,
    [key],
  )
  return (
    <div className="mt-3">
      {rows.length > 0 && (
        <>
          <p aria-hidden="true" className="mb-1 font-medium text-soft text-xs">
            {messages.rolesHeading}
          </p>
          <SortableList
            label={messages.roles(entryName)}
            items={rows}
            onMove={(id, to) => run((document) => moveEntry(document, id, to))}
            renderRow={renderRow}
            className="mb-2 flex flex-col ps-2"
          />
        </>
      )}
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
