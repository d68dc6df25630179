'use client'

import { GripVertical } from 'lucide-react'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { Button, GridList, GridListItem } from 'react-aria-components/GridList'
import { DropIndicator, useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import { useMessages } from './messages'
import { indexAfterMove } from './sortable-order'

/** `id` is the row's own, for life; `name` is what a screen reader calls it. */
type SortableItem = { id: string; name: string }

type Props<Item extends SortableItem> = {
  label: string
  items: readonly Item[]
  /** Called with the place that the row shall have when it has been taken out of its old one. */
  onMove: (id: string, toIndex: number) => void
  /** A row; it has to hold one `DragHandle`. Renders again when its item is another object. */
  renderRow: (item: Item, index: number) => ReactNode
  className?: string
  rowClassName?: string
}

// A type of our own: a row dropped on a text field must not type its name there.
const rowType = 'application/x-vitae-row'

/**
 * Rows that are put in order by pointer, by touch (press long) and by keyboard (Enter on the handle,
 * arrows, Enter). Tab goes through the controls of a row; keys typed in a field stay there.
 */
export function SortableList<Item extends SortableItem>(props: Props<Item>) {
  const { label, items, onMove, renderRow, className, rowClassName } = props
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => (list.current ? dragByHandleOnly(list.current) : undefined), [])
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [rowType]: String(key) })),
    renderDropIndicator: (target) => (
      <DropIndicator target={target} className="h-0.5 rounded-full drop-target:bg-pen" />
    ),
    onReorder({ keys, target }) {
      const id = [...keys].map(String)[0]
      if (id === undefined) return
      const ids = items.map((item) => item.id)
      const toIndex = indexAfterMove(ids, id, String(target.key), target.dropPosition === 'after')
      if (toIndex !== null) onMove(id, toIndex)
    },
  })
  // React Aria keeps a row's content while its item is the same object: the index belongs to it.
  const rows = useMemo(() => items.map((item, index) => ({ id: item.id, item, index })), [items])
  return (
    <GridList
      ref={list}
      aria-label={label}
      items={rows}
      dependencies={[renderRow]}
      keyboardNavigationBehavior="tab"
      dragAndDropHooks={dragAndDropHooks}
      className={`outline-none ${className ?? ''}`}
    >
      {({ id, item, index }) => (
        <GridListItem
          id={id}
          textValue={item.name}
          className={`outline-offset-2 dragging:opacity-50 ${rowClassName ?? ''}`}
        >
          {renderRow(item, index)}
        </GridListItem>
      )}
    </GridList>
  )
}

/**
 * React Aria makes whole rows draggable; then the pointer cannot select text in a field inside. Each
 * press decides anew: a row may be dragged only where its handle is, and none of those around it.
 * The handle lets the pointer through to its row, so the place of the press counts, not its target.
 */
function dragByHandleOnly(list: HTMLElement): () => void {
  const decide = (event: PointerEvent) => {
    let isTaken = false
    for (let at = event.target; at instanceof Element && at !== list; at = at.parentElement) {
      if (!(at instanceof HTMLElement) || at.getAttribute('role') !== 'row') continue
      at.draggable = !isTaken && isWithin(at.querySelector('[data-drag-handle]'), event)
      isTaken ||= at.draggable
    }
  }
  list.addEventListener('pointerdown', decide, { capture: true })
  return () => list.removeEventListener('pointerdown', decide, { capture: true })
}

function isWithin(element: Element | null, { clientX, clientY }: PointerEvent): boolean {
  const box = element?.getBoundingClientRect()
  return (
    box !== undefined &&
    clientX >= box.left &&
    clientX <= box.right &&
    clientY >= box.top &&
    clientY <= box.bottom
  )
}

/** What a row is taken by. Stands inside a row of a `SortableList`, once. */
export function DragHandle({ name, className }: { name: string; className?: string }) {
  const messages = useMessages('ui')
  return (
    <Button
      slot="drag"
      data-drag-handle=""
      aria-label={messages.move(name)}
      className={`flex h-9 w-6 shrink-0 cursor-grab touch-manipulation items-center justify-center rounded-control text-soft hover:text-ink pointer-coarse:size-11 ${className ?? ''}`}
    >
      <GripVertical aria-hidden="true" className="size-4.5" />
    </Button>
  )
}
