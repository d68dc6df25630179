'use client'

import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { fieldBox } from '@/components/ui/field-frame'
import { literalTyping } from '@/components/ui/typing-help'

export type QuickItem = { id: string; content: ReactNode; choose: () => void }

type Props = {
  title: string
  label: string
  query: string
  onQuery: (query: string) => void
  items: readonly QuickItem[]
  /** Said instead of an empty list. */
  empty: string
  /** Number of results in words, shown and announced to screen readers. */
  summary?: string
  onClose: () => void
}

/** A box to type into and what fits below it: arrows choose, Enter does it. */
export function QuickList(props: Props) {
  const { title, label, query, onQuery, items, empty, summary, onClose } = props
  const id = useId()
  const [at, setAt] = useState(0)
  const active = Math.min(at, items.length - 1)

  function choose(item: QuickItem | undefined) {
    if (!item) return
    onClose()
    // The dialog gives the focus back as it closes; what was chosen may move it after that.
    setTimeout(item.choose, 0)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by !== undefined && items.length > 0) {
      event.preventDefault()
      const next = (active + by + items.length) % items.length
      setAt(next)
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' })
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      choose(items[active])
    }
  }

  return (
    <Dialog isOpen onOpenChange={onClose} title={title} size="medium">
      <input
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={items.length > 0 ? `${id}-${active}` : undefined}
        placeholder={label}
        value={query}
        autoComplete="off"
        {...literalTyping}
        enterKeyHint="go"
        autoFocus
        onFocus={({ currentTarget: box }) => box.setSelectionRange(query.length, query.length)}
        onChange={(event) => {
          setAt(0)
          onQuery(event.target.value)
        }}
        onKeyDown={onKeyDown}
        className={`${fieldBox} min-h-11`}
      />
      <p role="status" className="mt-2 min-h-5 text-soft text-sm">
        {items.length === 0 && query !== '' ? empty : summary}
      </p>
      <div id={`${id}-list`} role="listbox" aria-label={label} className="mt-1 flex flex-col">
        {items.map((item, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled in the box above
          <div
            key={item.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onClick={() => choose(item)}
            className="flex min-h-10 cursor-pointer items-center gap-3 rounded-control px-2.5 py-1.5 hover:bg-well aria-selected:bg-pen-wash pointer-coarse:min-h-11"
          >
            {item.content}
          </div>
        ))}
      </div>
    </Dialog>
  )
}
