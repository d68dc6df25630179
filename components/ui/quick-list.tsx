import { Search, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { type KeyboardEvent, useEffectEvent, useId, useLayoutEffect, useState } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal'
import { ui as uiMessages } from '@/lib/messages/areas'
import { behindDialog } from './dialog'
import { IconButton } from './icon-button'
import { useMessages } from './messages'
import { literalTyping } from './typing-help'

export type QuickItem = {
  id: string
  /** Heading over this item and its neighbours; optional. */
  group?: string
  content: ReactNode
  choose: () => void
}

type Group = { name: string; items: { item: QuickItem; index: number }[] }

/** Groups adjacent items, each with its index in the whole list. */
function groupItems(items: readonly QuickItem[]): Group[] {
  const groups: Group[] = []
  items.forEach((item, index) => {
    const name = item.group ?? ''
    const last = groups.at(-1)
    if (last?.name === name) last.items.push({ item, index })
    else groups.push({ name, items: [{ item, index }] })
  })
  return groups
}

export type QuickListProps = {
  /** Returns the keys typed before the input was mounted. */
  takeTyped: () => string
  onClose: () => void
}

type Props = QuickListProps & {
  title: string
  label: string
  query: string
  onQuery: (query: string) => void
  items: readonly QuickItem[]
  /** Message for an empty list. */
  empty: string
  /** Number of results as text, shown and announced. */
  summary?: string
}

/**
 * Combobox dialog: arrows select, Enter chooses. At the top of the page, so that it does not move while the list
 * shrinks; on a phone a bottom sheet.
 */
export function QuickList(props: Props) {
  const { title, label, query, onQuery, items, empty, summary, takeTyped, onClose } = props
  const messages = useMessages(uiMessages)
  const id = useId()
  const [at, setAt] = useState(0)
  const startWith = useEffectEvent(() => {
    const typed = takeTyped()
    if (typed !== '') onQuery(typed)
  })
  useLayoutEffect(() => startWith(), [])
  const active = Math.min(at, items.length - 1)

  function choose(item: QuickItem | undefined) {
    if (!item) return
    onClose()
    // After the dialog has returned the focus.
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

  const said = items.length === 0 && query !== '' ? empty : summary
  return (
    <ModalOverlay
      isOpen
      onOpenChange={onClose}
      isDismissable
      data-over-page
      className={`${behindDialog} sm:items-start sm:px-6 sm:pt-[10dvh]`}
    >
      <Modal className="flex max-h-[calc(100dvh-max(2rem,var(--notice-room,0px)+0.5rem))] w-full flex-col rounded-t-card border border-line bg-panel text-ink shadow-float transition-transform entering:translate-y-6 exiting:translate-y-6 sm:max-h-[min(36rem,calc(90dvh-max(1rem,var(--notice-room,0px)+0.5rem)))] sm:max-w-[35rem] sm:rounded-b-card sm:entering:-translate-y-2 sm:exiting:-translate-y-2">
        <Dialog className="flex min-h-0 flex-1 flex-col outline-none">
          <Heading slot="title" className="sr-only">
            {title}
          </Heading>
          <div className="flex items-center gap-2 border-line border-b py-1.5 ps-4 pe-2 focus-within:border-pen">
            <Search aria-hidden="true" className="size-4.5 shrink-0 text-soft" />
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
              onFocus={({ currentTarget: box }) =>
                box.setSelectionRange(query.length, query.length)
              }
              onChange={(event) => {
                setAt(0)
                onQuery(event.target.value)
              }}
              onKeyDown={onKeyDown}
              className="min-h-11 min-w-0 flex-1 bg-panel text-ink outline-none placeholder:text-soft forced-colors:outline-2 forced-colors:focus:outline-solid"
            />
            <IconButton label={messages.close} onPress={onClose}>
              <X aria-hidden="true" />
            </IconButton>
          </div>
          <p role="status" className={said ? 'px-4 pt-2 text-soft text-sm' : 'sr-only'}>
            {said}
          </p>
          <div
            id={`${id}-list`}
            role="listbox"
            aria-label={label}
            className="scroll-thin min-h-0 flex-1 overflow-y-auto overscroll-contain p-2"
          >
            {groupItems(items).map((group, index) => (
              // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls
              <div
                key={group.name}
                role="group"
                aria-labelledby={group.name === '' ? undefined : `${id}-group-${index}`}
                className="pb-1"
              >
                {group.name !== '' && (
                  <div
                    id={`${id}-group-${index}`}
                    role="presentation"
                    className="px-2.5 pt-2 pb-1 font-medium text-soft text-xs"
                  >
                    {group.name}
                  </div>
                )}
                {group.items.map(({ item, index: place }) => (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the input
                  <div
                    key={item.id}
                    id={`${id}-${place}`}
                    role="option"
                    tabIndex={-1}
                    aria-selected={place === active}
                    onClick={() => choose(item)}
                    className="flex min-h-9 cursor-pointer scroll-my-8 items-center gap-3 rounded-control px-2.5 py-1.5 hover:bg-well aria-selected:bg-pen-wash pointer-coarse:min-h-11"
                  >
                    {item.content}
                  </div>
                ))}
              </div>
            ))}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
