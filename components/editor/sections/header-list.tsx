import { Plus, X } from 'lucide-react'
import { type ComponentProps, type ReactNode, useCallback, useMemo } from 'react'
import { useAnyDraft, useAnyEditor } from '@/components/document/editor/editor-context'
import { BoundTextField } from '@/components/document/fields/bound-text-field'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { DragHandle, SortableList } from '@/components/ui/sortable-list'
import {
  type HeaderList as ListName,
  moveHeaderItem,
  removeHeaderItem,
} from '@/lib/browser/editing/header'
import { useKept } from './use-kept'

type Row = { id: string; name: string }

/** Field of every row, with its props. */
export type RowField = Omit<ComponentProps<typeof BoundTextField>, 'owner'>

type Props = {
  list: ListName
  messages: {
    title: string
    hint?: string
    add: string
    /** Returns the label of the button that removes a row. */
    remove: (name: string) => string
    removed: string
    untitled: string
  }
  /** Must be a stable array: rows rerender when it changes. */
  fields: readonly RowField[]
  onAdd: () => void
  /** Further buttons for adding a row. */
  children?: ReactNode
}

type Item = { id: string; network?: string; username?: string; url?: string; label?: string }

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Returns the fields of a row: a network and a user name only where its address does not say them, as on the paper. */
function fieldNamesOf(item: Item): string {
  if (item.url === undefined) return 'label value'
  const said = lettersOf(item.url)
  const isUnsaid = (text = '') => text.trim() !== '' && !said.includes(lettersOf(text))
  return ['url', isUnsaid(item.network) && 'network', isUnsaid(item.username) && 'username']
    .filter(Boolean)
    .join(' ')
}

const nameOf = ({ network, url, label }: Item) =>
  label || network || url?.replace(/^(?:https?:\/\/)?(?:www\.)?/, '')

/** Fields of one row. */
function RowFields({ list, id, fields }: Pick<Props, 'list' | 'fields'> & { id: string }) {
  const names = useKept(
    useAnyDraft(({ content }) => {
      const items: readonly Item[] = content.basics[list]
      const item = items.find((one) => one.id === id)
      return item ? fieldNamesOf(item) : ''
    }),
  )
  return (
    <div className="grid min-w-0 flex-1 grid-cols-2 gap-2">
      {fields
        .filter(({ field }) => names.includes(field))
        .map((field) => (
          <BoundTextField key={field.field} owner={id} {...field} />
        ))}
    </div>
  )
}

/** Reorderable list of profiles or details in the header. */
export function HeaderList({ list, messages, fields, onAdd, children }: Props) {
  const { run, runWithUndo, session } = useAnyEditor()
  const order = useAnyDraft(({ content }) => content.basics[list].map((item) => item.id).join(' '))
  const rows = useMemo((): Row[] => {
    const items: readonly Item[] = session.document().content.basics[list]
    return order.split(' ').flatMap((id) => {
      const item = items.find((one) => one.id === id)
      return item ? [{ id, name: nameOf(item) || messages.untitled }] : []
    })
  }, [order, session, list, messages])
  const renderRow = useCallback(
    ({ id, name }: Row) => (
      <div className="flex items-start gap-1">
        <DragHandle name={name} className="mt-6" />
        <RowFields list={list} id={id} fields={fields} />
        <IconButton
          label={messages.remove(name)}
          className="mt-6.5"
          onPress={() =>
            runWithUndo((document) => removeHeaderItem(document, list, id), messages.removed)
          }
        >
          <X aria-hidden="true" />
        </IconButton>
      </div>
    ),
    [fields, messages, runWithUndo, list],
  )
  return (
    <section className="border-hair border-t pt-3">
      <h3 className="text-sm">{messages.title}</h3>
      {messages.hint && <p className="mt-0.5 text-soft text-sm">{messages.hint}</p>}
      {rows.length > 0 && (
        <SortableList
          label={messages.title}
          items={rows}
          onMove={(id, to) => run((document) => moveHeaderItem(document, list, id, to))}
          renderRow={renderRow}
          className="-ms-1 mt-3 flex flex-col gap-3"
        />
      )}
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <Button size="small" onPress={onAdd}>
          <Plus aria-hidden="true" />
          {messages.add}
        </Button>
        {children}
      </div>
    </section>
  )
}
