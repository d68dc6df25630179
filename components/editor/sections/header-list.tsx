'use client'

import { X } from 'lucide-react'
import { type ReactNode, useCallback, useMemo } from 'react'
import { IconButton } from '@/components/ui/icon-button'
import { DragHandle, SortableList } from '@/components/ui/sortable-list'
import {
  type HeaderList as ListName,
  moveHeaderItem,
  removeHeaderItem,
} from '@/lib/browser/editing/header'
import { useDraft, useEditor } from '../state/editor-context'

type Row = { id: string; name: string }

type Props = {
  list: ListName
  title: string
  hint?: string
  untitled: string
  /** Names the button that takes a row away. */
  removeLabel: (name: string) => string
  removedNotice: string
  /** The field that names a row. */
  nameField: 'network' | 'label'
  renderFields: (id: string) => ReactNode
  /** Buttons that add a row. */
  actions: ReactNode
}

/** Profiles or details of the header: short rows in the person's order. */
export function HeaderList(props: Props) {
  const { list, title, hint, untitled, removeLabel, removedNotice, nameField } = props
  const { renderFields, actions } = props
  const { run, runWithUndo, session } = useEditor()
  const order = useDraft(({ content }) => content.basics[list].map((item) => item.id).join(' '))
  const rows = useMemo((): Row[] => {
    const items: readonly { id: string; network?: string; label?: string }[] =
      session.document().content.basics[list]
    return order.split(' ').flatMap((id) => {
      const item = items.find((one) => one.id === id)
      return item ? [{ id, name: item[nameField] || untitled }] : []
    })
  }, [order, session, list, nameField, untitled])
  const renderRow = useCallback(
    (row: Row) => (
      <div className="flex items-start gap-1">
        <DragHandle name={row.name} className="mt-6" />
        {renderFields(row.id)}
        <IconButton
          label={removeLabel(row.name)}
          isSmall
          className="mt-6.5"
          onPress={() =>
            runWithUndo((document) => removeHeaderItem(document, list, row.id), removedNotice)
          }
        >
          <X aria-hidden="true" />
        </IconButton>
      </div>
    ),
    [renderFields, removeLabel, removedNotice, runWithUndo, list],
  )
  return (
    <section className="rounded-card border border-line bg-panel p-4">
      <h3 className="text-base">{title}</h3>
      {hint && <p className="mt-0.5 text-soft text-sm">{hint}</p>}
      {rows.length > 0 && (
        <SortableList
          label={title}
          items={rows}
          onMove={(id, to) => run((document) => moveHeaderItem(document, list, id, to))}
          renderRow={renderRow}
          className="-ms-1 mt-3 flex flex-col gap-3"
        />
      )}
      <div className="mt-2 flex flex-wrap items-center gap-x-1 gap-y-1">{actions}</div>
    </section>
  )
}
