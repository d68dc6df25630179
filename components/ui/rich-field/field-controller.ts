import { plainText, type Span, serialiseRich } from '@/lib/resume/text/rich-text'
import { readSpans, selectIn, selectionIn, type TextSelection } from './dom-text'
import {
  type Intent,
  type IntentActions,
  intentOfInput,
  intentOfKey,
  isApplePhone,
  markOfKey,
  performIntent,
} from './editing-intent'
import { type MarkState, noMarks, type RichEditor } from './editor-types'
import { loadedEditor, preloadRichEditor } from './load-editor'
import { lineOfPaste, linesOfPaste, type StoredLine } from './paste-lines'
import { watchPresses } from './press-gesture'
import { richHtml } from './rich-html'
import { plainSpan, replaceInSpans, sliceSpans, snapOffset } from './span-edits'
import { joinHalves } from './surrogate-halves'

/** Callbacks of a field, read at each event, so that they may change between renders. */
export type FieldActions = IntentActions & {
  /** Called with stored form and caret after each input event, also inside a composition. */
  change: (value: string, caret: number) => void
  /** Called for a paste of several lines, in stored form; returns whether it was handled. */
  pasteLines: (lines: StoredLine[], before: string, after: string) => boolean
  /** Called when an arrow key would leave the field; returns whether the caret moved elsewhere. */
  leave: (direction: 'up' | 'down') => boolean
  /** Called when input is rejected because the field would be too long. */
  refuse: () => void
  /** Called when the state of the toolbar has changed. */
  showMarks: (marks: MarkState) => void
}

/** Makes the element natively editable, as plain text. */
const makeTypable = (element: HTMLElement) => {
  element.setAttribute('contenteditable', 'plaintext-only')
  // Browsers before 2025 ignore `plaintext-only` and would make the field read-only.
  if (!element.isContentEditable) element.setAttribute('contenteditable', 'true')
}

/**
 * Creates the controller of one element with two states. Idle: its HTML is the value, and typing is native. Live: from
 * focus on, an editor is mounted on it. The switch happens between gestures (after pointer up, after a composition),
 * preserving the selection; on blur the editor is unmounted. Typing never depends on the editor's code being loaded.
 */
export function createFieldController(
  element: HTMLElement,
  initialValue: string,
  maximumLength: number,
  actions: FieldActions,
) {
  let value = initialValue
  let editor: RichEditor | null = null
  let isComposing = false
  let heldHalf = ''
  // Last text and caret of the idle state, restored when a change is rejected.
  let caret = 0
  const stop = new AbortController()
  const press = watchPresses(element, stop.signal, () => adopt())

  makeTypable(element)
  writeStill()

  function writeStill(): void {
    element.innerHTML = richHtml(value)
    element.toggleAttribute('data-empty', value === '')
  }

  function setReported(stored: string, at: number): void {
    value = stored
    element.toggleAttribute('data-empty', stored === '')
    actions.change(stored, at)
  }

  const isFocused = () => document.activeElement === element
  const spans = (): Span[] => editor?.spans() ?? readSpans(element)
  const selection = (): TextSelection =>
    selectionIn(element) ?? editor?.selection() ?? { anchor: 0, head: 0 }
  const range = (): [from: number, to: number] => {
    const { anchor, head } = selection()
    return [Math.min(anchor, head), Math.max(anchor, head)]
  }

  /** Mounts the editor, unless it is mounted, not loaded, or a gesture is open. */
  function adopt(at?: TextSelection): void {
    if (editor || stop.signal.aborted || press.isOpen() || isComposing || !isFocused()) return
    const module = loadedEditor()
    if (!module) {
      preloadRichEditor().then(
        () => adopt(),
        () => undefined, // Offline and not cached: typing works without bold and italic.
      )
      return
    }
    editor = module.mountEditor(element, {
      value,
      selection: at ?? selection(),
      maximumLength,
      onChange: setReported,
      onRefuse: actions.refuse,
      onSelect: () => actions.showMarks(editor?.marks() ?? noMarks),
      onLeave: actions.leave,
    })
    // A selection made in the idle state can be formatted.
    actions.showMarks(editor.marks())
  }

  /** Unmounts the editor. The DOM counts if it has newer text. */
  function release(): void {
    if (!editor) return
    const seen = serialiseRich(readSpans(element))
    if (plainText(seen) !== plainText(value)) {
      if (seen.length <= maximumLength) setReported(seen, 0)
      else actions.refuse()
    }
    editor.destroy()
    editor = null
    makeTypable(element)
    writeStill()
    actions.showMarks(noMarks)
  }

  function perform(intent: Intent, event: Event): void {
    const [from, to] = range()
    if (!performIntent(intent, spans(), from, to, actions)) return
    event.preventDefault()
    event.stopPropagation()
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return
    adopt()
    const mark = markOfKey(event)
    if (mark) {
      event.preventDefault()
      editor?.toggle(mark)
      return
    }
    // iOS needs Enter's default; the input event that follows does the same.
    if (event.key === 'Enter' && isApplePhone()) return
    const intent = intentOfKey(event)
    if (intent) perform(intent, event)
  }

  function onBeforeInput(event: InputEvent): void {
    if (event.isComposing || isComposing || editor?.isComposing()) return
    if (event.inputType === 'formatBold' || event.inputType === 'formatItalic') {
      event.preventDefault()
      editor?.toggle(event.inputType === 'formatBold' ? 'bold' : 'italic')
      return
    }
    if (typeHalf(event)) return
    caret = selection().head
    const intent = intentOfInput(event.inputType)
    if (intent) perform(intent, event)
  }

  /** Joins a character that arrives as two surrogate halves; returns whether the event was one of them. */
  function typeHalf(event: InputEvent): boolean {
    const typed = event.inputType === 'insertText' ? event.data : null
    const { held, text } = joinHalves(heldHalf, typed)
    heldHalf = held
    if (text === null) return false
    event.preventDefault()
    if (text === '') return true
    if (editor) editor.insertText(text)
    else typeStill([plainSpan(text)])
    return true
  }

  /** Handles native typing: reads the DOM back, including changes by extensions. */
  function onInput(): void {
    if (editor) return
    const stored = serialiseRich(readSpans(element))
    const at = selectionIn(element)?.head ?? 0
    if (stored.length <= maximumLength || stored.length <= value.length) setReported(stored, at)
    else if (!isComposing) {
      writeStill()
      selectIn(element, { anchor: caret, head: caret })
      actions.refuse()
    }
  }

  /** Returns the pasted content, with marks if an editor is mounted. */
  function pastedSpans(data: DataTransfer | null): Span[] {
    const html = data?.getData('text/html')
    if (editor && html) return editor.spansOfHtml(html)
    return [plainSpan(data?.getData('text/plain') ?? '')]
  }

  function onPaste(event: ClipboardEvent): void {
    const lines = linesOfPaste(pastedSpans(event.clipboardData))
    const [from, to] = range()
    const before = serialiseRich(sliceSpans(spans(), 0, from))
    const after = serialiseRich(sliceSpans(spans(), to))
    const stored = lines.map(({ spans, isNested }) => ({ text: serialiseRich(spans), isNested }))
    if (lines.length > 1 && actions.pasteLines(stored, before, after)) {
      event.preventDefault()
    } else if (!editor) {
      event.preventDefault()
      typeStill(lineOfPaste(event.clipboardData?.getData('text/plain') ?? ''))
    }
  }

  function typeStill(typed: readonly Span[]): void {
    const [from, to] = range()
    const stored = serialiseRich(replaceInSpans(readSpans(element), from, to, typed))
    if (stored.length > maximumLength && stored.length > value.length) {
      actions.refuse()
      return
    }
    const tail = plainText(value).length - to
    setReported(stored, plainText(stored).length - tail)
    writeStill()
    const at = plainText(stored).length - tail
    selectIn(element, { anchor: at, head: at })
  }

  function listen<Name extends keyof HTMLElementEventMap>(
    name: Name,
    handle: (event: HTMLElementEventMap[Name]) => void,
  ): void {
    element.addEventListener(name, handle, { capture: true, signal: stop.signal })
  }

  // In the capture phase: two quick keys may arrive before the editor knows the caret after the first.
  for (const name of ['keydown', 'beforeinput', 'paste', 'cut', 'copy'] as const) {
    listen(name, () => editor?.readSelection())
  }
  listen('keydown', onKeyDown)
  listen('beforeinput', onBeforeInput)
  listen('input', onInput)
  listen('paste', onPaste)
  listen('compositionstart', () => {
    isComposing = editor === null
  })
  listen('compositionend', () => {
    if (!isComposing) return
    isComposing = false
    // In some browsers the last input event follows this one.
    window.setTimeout(() => {
      onInput()
      adopt()
    })
  })
  listen('focus', () => {
    if (press.isOpen()) return
    // Without a caret yet (the Tab key in some browsers) it goes to the start.
    const at = selectionIn(element)
    if (!at) selectIn(element, { anchor: 0, head: 0 })
    adopt()
  })

  return {
    release,
    /** Sets a value from outside; no effect for its own last value. */
    setValue(stored: string): void {
      if (stored === value || isComposing) return
      const at = isFocused() ? selectionIn(element) : null
      value = stored
      if (editor) {
        editor.setValue(stored)
        element.toggleAttribute('data-empty', stored === '')
      } else {
        writeStill()
        if (at) selectIn(element, at)
      }
    },
    /** Focuses at an offset of the plain text. */
    focus(offset: number): void {
      const at = snapOffset(plainText(value), offset)
      const place = { anchor: at, head: at }
      if (!editor) {
        press.end()
        selectIn(element, place)
        element.focus()
        selectIn(element, place)
        adopt(place)
      }
      editor?.select(place)
    },
    /** Returns the caret in the plain text. */
    caret: (): number => selection().head,
    toggle(mark: 'bold' | 'italic'): void {
      editor?.readSelection()
      editor?.toggle(mark)
    },
    setLink: (url: string | null, text: string) => editor?.setLink(url, text),
    /** Unmounts the editor and removes listeners. */
    destroy(): void {
      release()
      stop.abort()
    },
  }
}

export type FieldController = ReturnType<typeof createFieldController>
