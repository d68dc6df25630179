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
import { lineOfPaste, linesOfPaste } from './paste-lines'
import { watchPresses } from './press-gesture'
import { richHtml } from './rich-html'
import { plainSpan, replaceInSpans, sliceSpans, snapOffset } from './span-edits'
import { joinHalves } from './surrogate-halves'

/** Callbacks of a field. Read anew at each event, so they may change between renders. */
export type FieldActions = IntentActions & {
  /** Stored form and caret after each input event, also inside a composition. */
  change: (value: string, caret: number) => void
  /** Several lines were pasted; answers whether they were taken. All parts are stored forms. */
  pasteLines: (lines: string[], before: string, after: string) => boolean
  /** The caret would leave by an arrow key; answers whether it went elsewhere. */
  leave: (direction: 'up' | 'down') => boolean
  /** Something was not taken in because the field would get too long. */
  refuse: () => void
  /** The state shown in the toolbar has changed. */
  showMarks: (marks: MarkState) => void
}

/** Lets the browser itself type into the element: plain text only. */
const makeTypable = (element: HTMLElement) => {
  element.setAttribute('contenteditable', 'plaintext-only')
  // Browsers before 2025 do not know the value and would make the field read-only.
  if (!element.isContentEditable) element.setAttribute('contenteditable', 'true')
}

/**
 * One element, two states. Still: its HTML is the value, typing is the browser's. Live: from its
 * focus on, an editor stands on the same element. It takes over only between two gestures (after the
 * pointer is up, after a composition), carrying the selection along, and gives the element back when
 * focus leaves. Nothing that is typed depends on the editor's code being there.
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
  // The last text and caret of the still state, to go back to when a change is refused.
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

  /** Puts the editor on the element, unless it is there, its code is missing or a gesture is open. */
  function adopt(at?: TextSelection): void {
    if (editor || stop.signal.aborted || press.isOpen() || isComposing || !isFocused()) return
    const module = loadedEditor()
    if (!module) {
      preloadRichEditor().then(
        () => adopt(),
        () => undefined, // Offline and never fetched: typing goes on without bold and italic.
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
    // A selection made while it was still is a selection to format.
    actions.showMarks(editor.marks())
  }

  /** Takes the editor off again. What stands in the DOM counts, should it know more. */
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
    // A phone by Apple must see its Enter through; the input event that follows does the same.
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

  /** Types a character that comes as two halves once both are there; answers whether the event is one of them. */
  function typeHalf(event: InputEvent): boolean {
    const typed = event.inputType === 'insertText' ? event.data : null
    const { held, text } = joinHalves(heldHalf, typed)
    heldHalf = held
    if (text === null) return false
    event.preventDefault()
    if (text === '') return true
    if (editor) editor.insertText(text)
    else typeStill(text)
    return true
  }

  /** Native typing: the DOM is read back. Also catches what extensions write into it. */
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

  /** Reads what is pasted, with its marks where an editor is there to read them. */
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
    if (lines.length > 1 && actions.pasteLines(lines.map(serialiseRich), before, after)) {
      event.preventDefault()
    } else if (!editor) {
      event.preventDefault()
      typeStill(lineOfPaste(event.clipboardData?.getData('text/plain') ?? ''))
    }
  }

  function typeStill(text: string): void {
    const [from, to] = range()
    const stored = serialiseRich(replaceInSpans(readSpans(element), from, to, text))
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

  // Before anything else sees the event: two quick keys may come before the editor has heard where
  // the first one put the caret.
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
    // The last input event comes after this one in some browsers.
    window.setTimeout(() => {
      onInput()
      adopt()
    })
  })
  listen('focus', () => {
    if (press.isOpen()) return
    // Without a caret of its own yet (the Tab key in some browsers) the start is where it goes.
    const at = selectionIn(element)
    if (!at) selectIn(element, { anchor: 0, head: 0 })
    adopt()
  })

  return {
    release,
    /** Takes a value from outside. Called with its own last value it does nothing. */
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
    /** Takes focus with the caret at an offset of the plain text. */
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
    /** Where the caret is in the plain text. */
    caret: (): number => selection().head,
    toggle(mark: 'bold' | 'italic'): void {
      editor?.readSelection()
      editor?.toggle(mark)
    },
    setLink: (url: string | null, text: string) => editor?.setLink(url, text),
    /** Gives the element back and stops listening. */
    destroy(): void {
      release()
      stop.abort()
    },
  }
}

export type FieldController = ReturnType<typeof createFieldController>
