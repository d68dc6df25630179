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
import type { StoredLine } from './paste-lines'
import { richHtml } from './rich-html'
import { Toolbar } from './toolbar'

type Props = {
  /** Stored form of rich text. */
  value: string
  /** Called for each input event, with the caret's offset in the plain text. */
  onChange: (value: string, caret: number) => void
  /** Maximum characters of the stored form. Longer input is rejected with a message, never truncated. */
  maximumLength: number
  /** Key for focus requests, unique on the screen. */
  fieldKey: string
  label: string
  /** Whether the label is for screen readers only, as in a list of bullets. */
  isLabelHidden?: boolean
  /** Whether it is a line of a list, without a box of its own. */
  isLine?: boolean
  /** Whether it has four lines at least. */
  isTall?: boolean
  /** Language of the text, for spelling and speech. */
  language: string
  placeholder?: string
  /** Advice below the field. */
  hint?: ReactNode
  error?: ReactNode
  /** Id of further descriptions. */
  describedBy?: string
  className?: string
  onBlur?: () => void
  /** Called for Enter with the stored text on either side of the caret. Default: Enter does nothing. */
  onSplit?: (before: string, after: string) => void
  /** Called for Backspace at the very start. */
  onJoinPrevious?: () => void
  /** Called for Delete at the very end. */
  onJoinNext?: () => void
  /**
   * Called when two or more lines were pasted between `before` and `after`, without bullets. Default: they become one
   * paragraph.
   */
  onPasteLines?: (lines: StoredLine[], before: string, after: string) => void
  /** Called for an arrow key on the first or last line; returns whether the caret moved elsewhere. */
  onMove?: (direction: 'up' | 'down') => boolean
  onUndo?: () => void
  onRedo?: () => void
}

const lineBox =
  'w-full min-w-0 min-h-8 py-1 pointer-coarse:py-2.5 rounded-control border border-transparent px-1.5 empty:bg-well hover:bg-hover focus:bg-well focus:outline-2 focus:outline-pen focus:-outline-offset-1 aria-invalid:border-del contrast-more:border-edge'

/**
 * Milliseconds that the toolbar stays after blur. A tap blurs the field before its click: removing the toolbar at once
 * would shift the target.
 */
const tapTime = 150

/**
 * Rich text field of one paragraph with bold, italic and links. A static element until focused, so that a hundred cost
 * no more than text.
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
  // Constant: React must never rewrite the children.
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
  // After the value: a focus request may mean an offset in the new text.
  useFieldFocus(fieldKey, {
    focus: (offset) => controller.current?.focus(offset),
    caret: () => controller.current?.caret() ?? 0,
  })
  useEffect(() => {
    if (!isFocused) setFull(false)
  }, [isFocused])

  const leave = (event: FocusEvent) => {
    // The window lost focus, or the toolbar got it: the field stays live.
    if (!document.hasFocus() || event.currentTarget.contains(event.relatedTarget)) return
    controller.current?.release()
    hiding.current = setTimeout(() => setFocused(false), tapTime)
    latest.current.onBlur?.()
  }
  const notice = isFull ? messages.fieldFull(props.maximumLength) : error
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only observes focus
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
        className={`${props.isLine ? lineBox : `${fieldBox} ${props.isTall ? 'min-h-27' : 'min-h-9'} py-1.5`} rich-text pointer-coarse:min-h-11`}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped by richHtml
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

/** Calls a handler if there is one; returns whether there was. */
function call(action: (() => void) | undefined): boolean {
  action?.()
  return action !== undefined
}

/** Wraps a handler whose event is always handled. */
const answer = (action: (before: string, after: string) => void) => (one: string, two: string) => {
  action(one, two)
  return true
}
