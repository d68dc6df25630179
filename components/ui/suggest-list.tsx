import { type RefObject, useEffect, useState } from 'react'
import { Popover } from 'react-aria-components/Popover'
import { foldInPlace } from '@/lib/language/unicode/fold-in-place'
import { ui as uiMessages } from '@/lib/messages/areas'
import { floatingBox } from './floating-box'
import { useMessages } from './messages'

type Props = {
  id: string
  /** Field that the list is below. */
  anchor: RefObject<Element | null>
  /** Text that was typed. */
  query: string
  items: readonly string[]
  /** Index of the highlighted row, that behind the items being the one that keeps the text; -1 for none. */
  at: number
  language: string | undefined
  onTake: (item: string) => void
  onClose: () => void
}

/** Keys named on the rows. */
const keys = { take: 'Tab', keep: 'Esc' }

/** Splits a suggestion at the letters that were typed, ignoring case and accents. */
function splitAtMatch(item: string, query: string): [before: string, match: string, after: string] {
  const { folded, placeOf } = foldInPlace(item)
  const typed = foldInPlace(query.trim()).folded
  const found = folded.search(
    new RegExp(`(?<![\\p{L}\\p{N}])${typed.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`, 'u'),
  )
  if (typed === '' || found < 0) return [item, '', '']
  const [from, to] = [placeOf(found), placeOf(found + typed.length)]
  return [item.slice(0, from), item.slice(from, to), item.slice(to)]
}

const rowLook =
  'flex min-h-9 cursor-pointer items-center gap-3 rounded-control px-2.5 py-1.5 hover:bg-well ' +
  'aria-selected:bg-pen-wash pointer-coarse:min-h-11 forced-colors:aria-selected:outline-2'
const keyLook = 'ms-auto font-sans text-soft text-xs pointer-coarse:hidden'

/** CSS pixels between the field and the list. */
const gap = 6

/** Minimum height in CSS pixels: two rows for fingers, and that which keeps the text. */
const minHeight = 150

/** Returns CSS pixels from a field down to the bar that leads on from it; undefined without such a bar. */
function roomBelow(field: Element | null): number | undefined {
  const bar = field?.closest('main')?.querySelector('[data-action-bar]')
  if (!field || !bar) return undefined
  const room = bar.getBoundingClientRect().top - field.getBoundingClientRect().bottom - 2 * gap
  return Math.max(room, minHeight)
}

/** Suggestions below a field, which keeps the focus: a listbox of the ARIA combobox pattern. */
export function SuggestList(props: Props) {
  const { id, anchor, query, items, at, language, onTake, onClose } = props
  const messages = useMessages(uiMessages)
  const [room] = useState(() => roomBelow(anchor.current))
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, at])
  return (
    <Popover
      trigger="ComboBox"
      triggerRef={anchor}
      isOpen
      isNonModal
      onOpenChange={onClose}
      shouldCloseOnInteractOutside={(element) => element !== anchor.current}
      placement="bottom start"
      offset={gap}
      containerPadding={8}
      maxHeight={room}
      className={`w-(--trigger-width) min-w-[min(16rem,calc(100vw-1rem))] p-1.5 ${floatingBox}`}
    >
      <div
        id={id}
        role="listbox"
        aria-label={messages.suggestions}
        tabIndex={-1}
        // The field keeps the focus.
        onMouseDown={(event) => event.preventDefault()}
      >
        {items.map((item, index) => {
          const [before, match, after] = splitAtMatch(item, query)
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the field
            <div
              key={item}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onClick={() => onTake(item)}
              className={rowLook}
            >
              <span dir="auto" lang={language} className="wrap-anywhere min-w-0">
                {before}
                <b className="font-[650]">{match}</b>
                {after}
              </span>
              {index === at && (
                <span aria-hidden="true" className={keyLook}>
                  {keys.take}
                </span>
              )}
            </div>
          )
        })}
        <div
          role="presentation"
          className="sticky -bottom-1.5 -mb-1.5 mt-1.5 border-line border-t bg-panel py-1.5"
        >
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the field */}
          <div
            id={`${id}-${items.length}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === items.length}
            onClick={onClose}
            className={`${rowLook} text-soft text-sm`}
          >
            <span className="wrap-anywhere min-w-0">{messages.keepTyped(query)}</span>
            <span aria-hidden="true" className={keyLook}>
              {keys.keep}
            </span>
          </div>
        </div>
      </div>
    </Popover>
  )
}
