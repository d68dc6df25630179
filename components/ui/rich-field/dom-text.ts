import { allowedUrl, type Span } from '@/lib/resume/text/rich-text'

/** Selection in UTF-16 offsets of the plain text. `head` is the caret. */
export type TextSelection = { anchor: number; head: number }

/** Returns the text of an element with its marks, whoever wrote the DOM. */
export function readSpans(element: Element): Span[] {
  const spans: Span[] = []
  const read = (parent: Node, marks: Omit<Span, 'text'>) => {
    for (const child of parent.childNodes) {
      if (child instanceof Text) spans.push({ ...marks, text: child.data })
      else if (child instanceof HTMLElement) read(child, withMarkOf(child, marks))
    }
  }
  read(element, { bold: false, italic: false, link: null })
  return spans
}

function withMarkOf(element: HTMLElement, marks: Omit<Span, 'text'>): Omit<Span, 'text'> {
  if (/^(?:STRONG|B)$/.test(element.tagName)) return { ...marks, bold: true }
  if (/^(?:EM|I)$/.test(element.tagName)) return { ...marks, italic: true }
  if (element.tagName === 'A') {
    return { ...marks, link: allowedUrl(element.getAttribute('href') ?? '') }
  }
  return marks
}

/** Returns the plain text offset of a DOM position. */
function offsetOf(element: Element, node: Node, nodeOffset: number): number {
  const range = document.createRange()
  range.selectNodeContents(element)
  range.setEnd(node, nodeOffset)
  return range.toString().length
}

/** Returns the window's selection inside an element; null if it is elsewhere. */
export function selectionIn(element: Element): TextSelection | null {
  const selection = window.getSelection()
  if (!selection?.anchorNode || !selection.focusNode) return null
  if (!element.contains(selection.anchorNode) || !element.contains(selection.focusNode)) return null
  return {
    anchor: offsetOf(element, selection.anchorNode, selection.anchorOffset),
    head: offsetOf(element, selection.focusNode, selection.focusOffset),
  }
}

/** Returns the DOM position of a plain text offset, clamped to the end. */
function placeAt(element: Element, offset: number): [Node, number] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let left = offset
  let last: Text | null = null
  while (walker.nextNode()) {
    if (!(walker.currentNode instanceof Text)) continue
    last = walker.currentNode
    if (left <= last.length) return [last, left]
    left -= last.length
  }
  return last ? [last, last.length] : [element, 0]
}

/** Sets the selection from `anchor` to `head` inside an element. */
export function selectIn(element: Element, { anchor, head }: TextSelection): void {
  const [from, to] = [placeAt(element, anchor), placeAt(element, head)]
  window.getSelection()?.setBaseAndExtent(from[0], from[1], to[0], to[1])
}
