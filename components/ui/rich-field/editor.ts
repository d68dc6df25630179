import { toggleMark } from 'prosemirror-commands'
import { Fragment, type Node, Slice } from 'prosemirror-model'
import { EditorState, TextSelection, type Transaction } from 'prosemirror-state'
import { ReplaceStep, type Step } from 'prosemirror-transform'
import { EditorView } from 'prosemirror-view'
import { normaliseSpans, serialiseRich } from '@/lib/resume/text/rich-text'
import { selectionIn } from './dom-text'
import { documentOf, linkOf, markTypes, schema, spansOfDocument, textNode } from './editor-document'
import type { EditorOptions, MarkState, RichEditor } from './editor-types'
import { joinLines, lineOfPaste, linesOfPaste } from './paste-lines'
import { dropActive, spansOfHtml } from './pasted-html'
import { richHtml } from './rich-html'
import { plainSpan, snapOffset } from './span-edits'

/** Marks a transaction with a value from outside, which is not reported. */
const fromOutside = 'outside'

/** Milliseconds that an outside change is delayed after a composition, so that the last input event comes first. */
const settleMilliseconds = 60

const store = (document: Node) => serialiseRich(spansOfDocument(document))

/** Returns the single replacement that turns `document` into `wanted`; null if they are equal. */
function stepTo(document: Node, wanted: Node): Step | null {
  const start = document.content.findDiffStart(wanted.content)
  const end = document.content.findDiffEnd(wanted.content)
  if (start === null || !end) return null
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  return new ReplaceStep(start, end.a + overlap, wanted.slice(start, end.b + overlap))
}

/** Returns text as one line: no line breaks, tabs or control characters. */
const cleanText = (text: string) => normaliseSpans([plainSpan(text)])[0]?.text ?? ''

/**
 * Returns pasted HTML as one line of canonical HTML. Text copied in a field is canonical already, outer spaces
 * included.
 */
function flattenHtml(html: string): string {
  if (html.includes('data-pm-slice')) return dropActive(html)
  return richHtml(serialiseRich(joinLines(linesOfPaste(spansOfHtml(html)))))
}

function selectionAt(document: Node, { anchor, head }: { anchor: number; head: number }) {
  const text = document.textContent
  return TextSelection.create(document, snapOffset(text, anchor), snapOffset(text, head))
}

/** Mounts an editor on an existing element. It has no undo history: undo is the application's, over all fields. */
export function mountEditor(element: HTMLElement, options: EditorOptions): RichEditor {
  let reported = options.value
  // Outside change that waits for the end of a composition; changing the text now would duplicate the composed text.
  let held: Step | null = null
  let settleTimer = 0

  const initial = documentOf(options.value)
  const view = new EditorView(
    { mount: element },
    {
      state: EditorState.create({
        doc: initial,
        selection: selectionAt(initial, options.selection),
      }),
      dispatchTransaction: dispatch,
      clipboardTextParser: (text, $context) => {
        const marksOf = (node: Node) =>
          $context.marks().reduce((marks, mark) => mark.addToSet(marks), node.marks)
        const nodes = normaliseSpans(lineOfPaste(text)).map(textNode)
        return new Slice(Fragment.from(nodes.map((node) => node.mark(marksOf(node)))), 0, 0)
      },
      transformPastedHTML: flattenHtml,
      clipboardTextSerializer: (slice) => slice.content.textBetween(0, slice.content.size),
      handleKeyDown(_, event) {
        if (event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return false
        if (event.key === 'ArrowUp') return view.endOfTextblock('up') && options.onLeave('up')
        if (event.key === 'ArrowDown') return view.endOfTextblock('down') && options.onLeave('down')
        return false
      },
      handleDOMEvents: {
        compositionend() {
          window.clearTimeout(settleTimer)
          settleTimer = window.setTimeout(settle, settleMilliseconds)
        },
      },
    },
  )

  /** Returns the document including the held change. */
  const whole = (document: Node) => held?.apply(document).doc ?? document

  function dispatch(transaction: Transaction): void {
    const next = view.state.apply(transaction)
    const isOutside = transaction.getMeta(fromOutside) === true
    if (transaction.docChanged && !isOutside) {
      held = held?.map(transaction.mapping) ?? null
      const stored = store(whole(next.doc))
      if (isTooLong(stored)) {
        // During a composition invalid text stays until its end: removing it would confuse the keyboard. It is not
        // reported either.
        if (view.composing) view.updateState(next)
        else options.onRefuse()
        return
      }
      // Stored before it is shown: the text is safe, and rendering starts, while the browser still draws the field.
      report(stored, next.selection.head)
      view.updateState(next)
      if (!view.composing) clean()
    } else view.updateState(next)
    options.onSelect()
  }

  const isTooLong = (stored: string) =>
    stored.length > options.maximumLength && stored.length > reported.length

  function report(stored: string, caret: number): void {
    if (stored === reported) return
    reported = stored
    options.onChange(stored, caret)
  }

  /** Removes what the stored form cannot hold (control characters), so that offsets agree. */
  function clean(): void {
    const { doc } = view.state
    const wanted = normaliseSpans(spansOfDocument(doc))
    const text = wanted.map((span) => span.text).join('')
    if (text !== doc.textContent) replaceBy(stepTo(doc, documentOf(serialiseRich(wanted))))
  }

  function replaceBy(step: Step | null): void {
    if (step) view.dispatch(view.state.tr.step(step).setMeta(fromOutside, true))
  }

  function settle(): void {
    if (view.isDestroyed || view.composing) return
    const step = held
    held = null
    replaceBy(step)
    if (isTooLong(store(view.state.doc))) {
      replaceBy(stepTo(view.state.doc, documentOf(reported)))
      options.onRefuse()
    }
    clean()
  }

  function marks(): MarkState {
    const { doc, selection, storedMarks } = view.state
    const { from, to, empty, $from } = selection
    const current = storedMarks ?? $from.marks()
    return {
      hasSelection: !empty,
      bold: empty
        ? markTypes.bold.isInSet(current) !== undefined
        : doc.rangeHasMark(from, to, markTypes.bold),
      italic: empty
        ? markTypes.italic.isInSet(current) !== undefined
        : doc.rangeHasMark(from, to, markTypes.italic),
      link:
        linkOf($from.nodeAfter?.marks ?? []) ??
        (empty ? linkOf($from.nodeBefore?.marks ?? []) : null),
    }
  }

  function setLink(url: string | null, text: string): void {
    const { doc, selection } = view.state
    const range = selection.empty ? linkAround(doc, selection.from) : selection
    const transaction = view.state.tr
    if (range) {
      transaction.removeMark(range.from, range.to, markTypes.link)
      if (url !== null) {
        transaction.addMark(range.from, range.to, markTypes.link.create({ href: url }))
      }
    } else if (url !== null) {
      transaction.insert(selection.from, schema.text(text, [markTypes.link.create({ href: url })]))
    }
    view.dispatch(transaction)
    view.focus()
  }

  /** The browser reports a moved caret with a delay, but the next event applies to its current position. */
  function readSelection(): void {
    const at = view.composing ? null : selectionIn(element)
    const { doc, selection, tr } = view.state
    if (!at || (at.anchor === selection.anchor && at.head === selection.head)) return
    view.dispatch(tr.setSelection(selectionAt(doc, at)))
  }

  // The browser has put the caret into replaced nodes.
  if (document.activeElement === element) view.focus()

  return {
    spans: () => spansOfDocument(whole(view.state.doc)),
    selection: () => ({ anchor: view.state.selection.anchor, head: view.state.selection.head }),
    marks,
    isComposing: () => view.composing,
    setValue(stored) {
      if (stored === reported) return
      reported = stored
      const step = stepTo(view.state.doc, documentOf(stored))
      if (view.composing) held = step
      else {
        held = null
        replaceBy(step)
      }
    },
    select(selection) {
      const { state } = view
      view.dispatch(state.tr.setSelection(selectionAt(state.doc, selection)).scrollIntoView())
      view.focus()
    },
    readSelection,
    insertText(text) {
      view.dispatch(view.state.tr.insertText(cleanText(text)))
    },
    spansOfHtml,
    toggle(mark) {
      toggleMark(markTypes[mark])(view.state, view.dispatch)
      view.focus()
    },
    setLink,
    destroy() {
      window.clearTimeout(settleTimer)
      view.destroy()
      element.removeAttribute('translate')
      element.classList.remove('ProseMirror', 'ProseMirror-focused')
    },
  }
}

/** Returns the range of the link around a caret; null without one. */
function linkAround(document: Node, at: number): { from: number; to: number } | null {
  let range: { from: number; to: number; href: string } | null = null
  let found: { from: number; to: number } | null = null
  document.forEach((node, from) => {
    const href = linkOf(node.marks)
    const to = from + node.nodeSize
    if (href === null) range = null
    else if (range?.href === href) range.to = to
    else range = { from, to, href }
    if (range && range.from <= at && at <= range.to) found = range
  })
  return found
}
