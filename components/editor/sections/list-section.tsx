import { Plus } from 'lucide-react'
import { memo, useCallback, useLayoutEffect } from 'react'
import { useEditor } from '@/components/document/editor/editor-context'
import { toggled } from '@/components/document/editor/view-store'
import { Button } from '@/components/ui/button'
import { latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { SortableList } from '@/components/ui/sortable-list'
import { addEntry, moveEntry } from '@/lib/browser/editing/entries'
import { entriesOf } from '@/lib/browser/editing/locate'
import { editor as editorMessages } from '@/lib/messages/areas'
import { EntryCard, useEntryRows } from './entry-card'
import { GroupOffer } from './group-offer'
import { RoleList } from './role-list'
import { useListMessages, useSectionName } from './use-section-messages'

// Loaded on demand: without it, a new entry stays at the end.
const DatedPlace = latePart(
  () => import('./dated-place').then((file) => file.DatedPlace),
  () => null,
)

/** List of the entries of a section, collapsible one by one. */
export const ListSection = memo(function ListSection({ sectionKey }: { sectionKey: string }) {
  const { run, ids, session, view } = useEditor()
  const messages = useMessages(editorMessages)
  const name = useSectionName(sectionKey)
  const listMessages = useListMessages(sectionKey)
  const rows = useEntryRows(sectionKey)

  // Opening a section expands its first entry.
  useLayoutEffect(() => {
    const { openEntries } = view.get()
    const entries = entriesOf(session.document().content, sectionKey)
    const [first] = entries
    if (first && !entries.some((entry) => openEntries.has(entry.id))) {
      view.set({ openEntries: toggled(openEntries, first.id, true) })
    }
  }, [sectionKey, session, view])

  const renderRow = useCallback(
    (row: { id: string }) => (
      <>
        {sectionKey === 'work' && <GroupOffer entryId={row.id} />}
        <EntryCard
          sectionKey={sectionKey}
          entryId={row.id}
          Below={sectionKey === 'work' ? RoleList : undefined}
        />
      </>
    ),
    [sectionKey],
  )
  return (
    <>
      <DatedPlace sectionKey={sectionKey} />
      {rows.length > 0 ? (
        <SortableList
          label={messages.entries(name)}
          items={rows}
          onMove={(id, toIndex) => run((document) => moveEntry(document, id, toIndex))}
          renderRow={renderRow}
          className="flex flex-col"
        />
      ) : (
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <p className="min-w-0 flex-1 basis-48 text-pretty text-soft text-sm">
            {listMessages.empty}
          </p>
          <Button onPress={() => run((document) => addEntry(document, sectionKey, ids))}>
            <Plus aria-hidden="true" />
            {listMessages.add}
          </Button>
        </div>
      )}
    </>
  )
})
