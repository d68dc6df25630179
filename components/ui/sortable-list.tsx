import { GripVertical } from 'lucide-react'
import { memo, type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { ui as uiMessages } from '@/lib/messages/areas'
import { AnchoredMenu } from './menu'
import { useMessages } from './messages'
import { MoveItems } from './move-items'
import { type SortingMessages, sortRows } from './sortable-rows'

/** `id` is stable; `name` is for screen readers. */
type SortableItem = { id: string; name: string }

type Props<Item extends SortableItem> = {
  label: string
  items: readonly Item[]
  /** Called with the index that the row gets once it has been removed from its old one. */
  onMove: (id: string, toIndex: number) => void
  /**
   * Renders a row, which has to contain one `DragHandle`. Called again when item or function change: keep both stable
   * for costly rows.
   */
  renderRow: (item: Item, index: number) => ReactNode
  /** Renders further items of a row's menu. */
  renderItems?: (item: Item) => ReactNode
  className?: string
  rowClassName?: string
}

const rowLook =
  'relative data-lifted:z-10 data-lifted:bg-panel data-lifted:shadow-float ' +
  'motion-safe:in-data-sorting:not-data-lifted:transition-[translate] duration-160 '

/**
 * Sortable list: by pointer and touch (drag the handle), by keyboard (Enter on the handle, arrows, Enter; Escape
 * cancels), and by a press on the handle, which opens a menu with up and down, for screen readers on touch screens
 * without dragging and arrow keys.
 */
export function SortableList<Item extends SortableItem>(props: Props<Item>) {
  const { label, items, onMove, renderRow, renderItems, className, rowClassName } = props
  const messages = useMessages(uiMessages)
  const list = useRef<HTMLUListElement>(null)
  const [spoken, setSpoken] = useState('')
  const [pressed, setPressed] = useState<Pressed | null>(null)
  const movedId = useRef<string | null>(null)

  const options = useRef({ onMove, messages: messages as SortingMessages })
  useLayoutEffect(() => {
    options.current = { onMove, messages }
  })
  useEffect(() => {
    if (!list.current) return
    return sortRows(list.current, () => ({
      messages: options.current.messages,
      say: setSpoken,
      onPress: (id, handle) => setPressed({ id, handle: { current: handle } }),
      onMove(id, toIndex) {
        movedId.current = id
        options.current.onMove(id, toIndex)
      },
    }))
  }, [])
  // Moving an element in the DOM blurs its handle.
  // biome-ignore lint/correctness/useExhaustiveDependencies: right after a new order
  useLayoutEffect(() => {
    const row = movedId.current
    movedId.current = null
    if (row === null) return
    list.current
      ?.querySelector(`:scope > [data-row-id="${CSS.escape(row)}"]`)
      ?.querySelector<HTMLElement>('[data-drag-handle]')
      ?.focus({ preventScroll: true })
  }, [items])

  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: VoiceOver ignores lists without bullets */}
      <ul ref={list} role="list" aria-label={label} className={className}>
        {items.map((item, index) => (
          <li key={item.id} data-row-id={item.id} className={`${rowLook} ${rowClassName ?? ''}`}>
            <Row item={item} index={index} renderRow={renderRow as RenderRow} />
          </li>
        ))}
      </ul>
      <span role="status" className="sr-only">
        {spoken}
      </span>
      {pressed && (
        <RowMenu
          items={items}
          pressed={pressed}
          renderItems={renderItems as ((item: SortableItem) => ReactNode) | undefined}
          onClose={() => setPressed(null)}
          onMove={(toIndex) => {
            movedId.current = pressed.id
            onMove(pressed.id, toIndex)
            setSpoken(messages.dropped(toIndex + 1, items.length))
          }}
        />
      )}
    </>
  )
}

/** Pressed row, and the handle that its menu is beside. */
type Pressed = { id: string; handle: { current: Element } }

type MenuProps = {
  items: readonly SortableItem[]
  pressed: Pressed
  renderItems: ((item: SortableItem) => ReactNode) | undefined
  onMove: (toIndex: number) => void
  onClose: () => void
}

function RowMenu({ items, pressed, renderItems, onMove, onClose }: MenuProps) {
  const messages = useMessages(uiMessages)
  const index = items.findIndex((item) => item.id === pressed.id)
  const item = items[index]
  if (!item) return null
  return (
    <AnchoredMenu anchor={pressed.handle} label={messages.move(item.name)} onClose={onClose}>
      <MoveItems index={index} count={items.length} onMove={onMove} />
      {renderItems?.(item)}
    </AnchoredMenu>
  )
}

type RenderRow = (item: SortableItem, index: number) => ReactNode
type RowProps = { item: SortableItem; index: number; renderRow: RenderRow }

const Row = memo(({ item, index, renderRow }: RowProps) => renderRow(item, index))

/** Handle for dragging a row. Render one inside each row of a `SortableList`. */
export function DragHandle({ name, className }: { name: string; className?: string }) {
  const messages = useMessages(uiMessages)
  const id = useId()
  return (
    <button
      type="button"
      data-drag-handle=""
      aria-label={messages.move(name)}
      aria-describedby={id}
      className={`flex h-9 w-6 shrink-0 cursor-grab touch-none items-center justify-center rounded-control text-soft hover:text-ink pointer-coarse:-ms-2.5 pointer-coarse:size-11 ${className ?? ''}`}
    >
      <GripVertical aria-hidden="true" className="pointer-events-none size-4.5" />
      <span id={id} hidden>
        {messages.moveHelp}
      </span>
    </button>
  )
}
