'use client'

import {
  type FocusEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { ui as uiMessages } from '@/lib/messages/areas'
import { useFieldFocus } from '../field-focus'
import { describedBy, fieldBox } from '../field-frame'
import { useMessages } from '../messages'
import { type MarkState, noMarks } from './editor-types'
import { createFieldController, type FieldController } from './field-controller'
import { richHtml } from './rich-html'
import { Toolbar } from './toolbar'

type Props = {
  /** Stored form of rich text. */
  value: string
  /** Each input event, with the caret's offset in the plain text. */
  onChange: (value: string, caret: number) => void
  /** Longest stored form, in characters. What would not fit is refused, in words, never cut. */
  maximumLength: number
  /** Its name for focus requests, unique on the screen. */
  fieldKey: string
  label: string
  /** The label is for screen readers only, as in a list of bullets. */
  isLabelHidden?: boolean
  /** Language of the text: spelling, speech. */
  language: string
  placeholder?: string
  /** Advice below the field. */
  hint?: ReactNode
  error?: ReactNode
  /** Id of further words about the field. */
  describedBy?: string
  className?: string
  onBlur?: () => void
  /** Enter: the stored text on either side of the caret. Without it Enter does nothing. */
  onSplit?: (before: string, after: string) => void
  /** Backspace at the very start. */
  onJoinPrevious?: () => void
  /** Delete at the very end. */
  onJoinNext?: () => void
  /**
   * Two or more lines were pasted between `before` and `after`; bullet signs are gone. Without it
   * they become one paragraph.
   */
  onPasteLines?: (lines: string[], before: string, after: string) => void
  /** An arrow key on the first or last line; `true` when the caret went elsewhere. */
  onMove?: (direction: 'up' | 'down') => boolean
  onUndo?: () => void
  onRedo?: () => void
}

/**
 * Milliseconds that the toolbar stays after the focus has left. A tap takes the focus away before it is a
 * click: what it means would move from under the finger if the room of the toolbar went at once.
 */
const tapTime = 150

/**
 * One paragraph with bold, italic and links that look like themselves. It is a still element until
 * it has focus: a page of a hundred costs no more than the same page of text.
 */
export function RichField(props: Props) {
  const { value, label, fieldKey, isLabelHidden, language, placeholder, hint, error } = props
  const messages = useMessages(uiMessages)
  const id = useId()
  const element = useRef<HTMLDivElement>(null)
  const controller = useRef<FieldController>(null)
  const [marks, setMarks] = useState<MarkState>(noMarks)
  const [isFocused, setFocused] = useState(false)
  const [isFull, setFull] = useState(false)
  const hiding = useRef<ReturnType<typeof setTimeout>>(undefined)
  // One object for ever: the children are not React's, it must never write them again.
  const [html] = useState(() => ({ __html: richHtml(value) }))

  const latest = useRef(props)
  useLayoutEffect(() => {
    latest.current = props
  })
  const initial = useRef({ value, maximumLength: props.maximumLength })
  useLayoutEffect(() => {
    if (!element.current) return
    const made = createFieldController(
      element.current,
      initial.current.value,
      initial.current.maximumLength,
      {
        change(stored, caret) {
          setFull(false)
          latest.current.onChange(stored, caret)
        },
        refuse: () => setFull(true),
        showMarks: (next) => setMarks((now) => (areSame(now, next) ? now : next)),
        split: answer((before, after) => latest.current.onSplit?.(before, after)),
        joinPrevious: () => call(latest.current.onJoinPrevious),
        joinNext: () => call(latest.current.onJoinNext),
        undo: () => call(latest.current.onUndo),
        redo: () => call(latest.current.onRedo),
        leave: (direction) => latest.current.onMove?.(direction) ?? false,
        pasteLines(lines, before, after) {
          latest.current.onPasteLines?.(lines, before, after)
          return latest.current.onPasteLines !== undefined
        },
      },
    )
    controller.current = made
    return () => {
      initial.current = { ...initial.current, value: latest.current.value }
      made.destroy()
    }
  }, [])
  useLayoutEffect(() => controller.current?.setValue(value), [value])
  // Behind the value: a request for focus may mean an offset in the new text.
  useFieldFocus(fieldKey, {
    focus: (offset) => controller.current?.focus(offset),
    caret: () => controller.current?.caret() ?? 0,
  })
  useEffect(() => {
    if (!isFocused) setFull(false)
  }, [isFocused])

  const leave = (event: FocusEvent) => {
    // The window was left, or the toolbar was entered: the field stays as it is.
    if (!document.hasFocus() || event.currentTarget.contains(event.relatedTarget)) return
    controller.current?.release()
    hiding.current = setTimeout(() => setFocused(false), tapTime)
    latest.current.onBlur?.()
  }
  const notice = isFull ? messages.fieldFull(props.maximumLength) : error
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only watches where focus goes
    <div
      className={`relative min-w-0 ${props.className ?? ''}`}
      onFocus={() => {
        clearTimeout(hiding.current)
        setFocused(true)
      }}
      onBlur={leave}
    >
      {!isLabelHidden && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: a label, as for a native field; Tab reaches it
        // biome-ignore lint/a11y/noStaticElementInteractions: a label
        <span
          id={`${id}-label`}
          onClick={() => controller.current?.focus(Number.POSITIVE_INFINITY)}
          className="mb-1 block font-medium text-soft text-xs"
        >
          {label}
        </span>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: an input cannot show bold words */}
      <div
        ref={element}
        role="textbox"
        tabIndex={0}
        aria-label={isLabelHidden ? label : undefined}
        aria-labelledby={isLabelHidden ? undefined : `${id}-label`}
        aria-multiline="false"
        aria-placeholder={placeholder}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error: notice }, props.describedBy)}
        lang={language}
        dir="auto"
        spellCheck
        enterKeyHint={props.onSplit ? 'enter' : 'done'}
        contentEditable="plaintext-only"
        suppressContentEditableWarning
        data-field-key={fieldKey}
        data-placeholder={placeholder}
        className={`${fieldBox} rich-text min-h-10.5 py-2 pointer-coarse:min-h-11`}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: made of escaped text by richHtml
        dangerouslySetInnerHTML={html}
      />
      {isFocused && (
        <Toolbar
          marks={marks}
          onToggle={(mark) => controller.current?.toggle(mark)}
          onLink={(url, text) => controller.current?.setLink(url, text)}
          onDone={() => element.current?.focus()}
        />
      )}
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-soft text-xs">
          {hint}
        </p>
      )}
      {notice && (
        <p id={`${id}-error`} role="alert" className="mt-1 text-del text-xs">
          {notice}
        </p>
      )}
    </div>
  )
}

const areSame = (one: MarkState, other: MarkState) =>
  one.hasSelection === other.hasSelection &&
  one.bold === other.bold &&
  one.italic === other.italic &&
  one.link === other.link

/** Calls what is there, and answers whether it was. */
function call(action: (() => void) | undefined): boolean {
  action?.()
  return action !== undefined
}

/** An action whose event is used up in any case. */
const answer = (action: (before: string, after: string) => void) => (one: string, two: string) => {
  action(one, two)
  return true
}
