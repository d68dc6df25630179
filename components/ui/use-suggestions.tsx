import {
  type ChangeEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from 'react'
import { ui as uiMessages } from '@/lib/messages/areas'
import { latePart } from './late-part'
import { useMessages } from './messages'

export type Suggesting = {
  /** Returns suggestions for the text typed so far, best first. A failure counts as none. */
  suggest: (query: string) => Promise<readonly string[]> | readonly string[]
  /** Highlights the first suggestion at once, so that one press of Tab or Enter takes it. */
  isEager?: boolean
  /** Called with the highlighted suggestion, and with null when none is. */
  onHighlight?: (text: string | null) => void
}

type Options = Suggesting & {
  /** Language of the suggestions, for speech. */
  language: string | undefined
  /** Puts a suggestion into the field, as if it were typed. */
  onTake: (text: string, input: HTMLInputElement) => void
}

type Shown = { query: string; items: readonly string[]; at: number }

const SuggestList = latePart(
  () => import('./suggest-list').then((file) => file.SuggestList),
  // Typing goes on without.
  () => null,
)

/**
 * Offers suggestions below a text input, by the ARIA combobox pattern: arrows highlight, Tab or Enter takes the
 * highlighted one, Escape closes the list. Nothing is taken without a press, and typing never waits.
 *
 * @returns handlers and attributes of the input, and the list, which goes beside it
 */
export function useSuggestions(options: Options) {
  const { suggest, isEager, onHighlight, language, onTake } = options
  const messages = useMessages(uiMessages)
  const id = useId()
  const anchor = useRef<HTMLInputElement>(null)
  /** Number of the latest request; answers to earlier ones come too late. */
  const latest = useRef(0)
  const [shown, setShown] = useState<Shown | null>(null)

  const close = () => {
    latest.current++
    setShown(null)
  }

  async function ask(input: HTMLInputElement) {
    anchor.current = input
    const query = input.value
    const request = ++latest.current
    const items = await Promise.resolve(suggest(query)).catch((): readonly string[] => [])
    if (request !== latest.current || document.activeElement !== input) return
    const isTyped = items.length === 1 && items[0] === query.trim()
    setShown(items.length === 0 || isTyped ? null : { query, items, at: isEager ? 0 : -1 })
  }

  function take(text: string) {
    const input = anchor.current
    if (input) onTake(text, input)
    // After the request of the input that it makes.
    close()
  }

  /** Takes the highlighted row, or closes the list. Enter on a row does nothing else; Tab goes on without one. */
  function choose(event: KeyboardEvent, { items, at }: Shown) {
    const item = items[at]
    if (item !== undefined || (at >= 0 && event.key === 'Enter')) event.preventDefault()
    if (item === undefined) close()
    else take(item)
  }

  function onListKey(event: KeyboardEvent<HTMLInputElement>, list: Shown) {
    const rows = list.items.length + 1
    const highlight = (at: number) => {
      event.preventDefault()
      setShown({ ...list, at: (at + rows) % rows })
    }
    if (event.key === 'ArrowDown') highlight(list.at + 1)
    else if (event.key === 'ArrowUp') highlight(Math.max(list.at, 0) - 1)
    else if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) choose(event, list)
    else if (event.key === 'Escape') {
      // Closes nothing else.
      event.preventDefault()
      event.stopPropagation()
      close()
    }
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return
    if (shown) onListKey(event, shown)
    else if (event.key === 'ArrowDown' && event.currentTarget.value.trim() !== '') {
      event.preventDefault()
      void ask(event.currentTarget)
    }
  }

  const highlighted = shown?.items[shown.at] ?? null
  const report = useEffectEvent((text: string | null) => onHighlight?.(text))
  useEffect(() => report(highlighted), [highlighted])

  const list: ReactNode = (
    <>
      <span aria-live="polite" className="sr-only">
        {shown && messages.suggestionCount(shown.items.length)}
      </span>
      {shown && (
        <SuggestList
          id={id}
          anchor={anchor}
          language={language}
          {...shown}
          onTake={take}
          onClose={close}
        />
      )}
    </>
  )
  return {
    list,
    close,
    input: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      'aria-expanded': shown !== null,
      'aria-controls': shown ? id : undefined,
      'aria-activedescendant': shown && shown.at >= 0 ? `${id}-${shown.at}` : undefined,
      onKeyDown,
    } as const,
    onChange: (event: ChangeEvent<HTMLInputElement>) => void ask(event.currentTarget),
  }
}
