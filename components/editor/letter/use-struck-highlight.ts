import { useEffect } from 'react'
import type { SentenceEvidence } from '@/lib/ai/letters/ground-letter'
import { struckRanges, type TextRange } from '@/lib/ai/letters/struck'
import type { FieldAddress } from '@/lib/resume/change/address'

/** Name of the highlight in the styles. */
const name = 'struck'

/** Returns the registered highlight of all fields; null where the browser has none. */
function sharedHighlight(): Highlight | null {
  if (!('highlights' in CSS)) return null
  const known = CSS.highlights.get(name)
  if (known) return known
  const made = new Highlight()
  CSS.highlights.set(name, made)
  return made
}

/** Returns the DOM range of a range of an element's text. */
function domRange(element: Element, { start, end }: TextRange): Range {
  const range = document.createRange()
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let at = 0
  while (walker.nextNode()) {
    const { currentNode: node } = walker
    const { length } = node.nodeValue ?? ''
    if (start >= at && start <= at + length) range.setStart(node, start - at)
    if (end >= at && end <= at + length) {
      range.setEnd(node, end - at)
      break
    }
    at += length
  }
  return range
}

/** Strikes through the sentences of a field that are not sent, while it is typed in, too. */
export function useStruckHighlight(address: FieldAddress, sentences: readonly SentenceEvidence[]) {
  useEffect(() => {
    const field = document.querySelector(`[data-field-key="${CSS.escape(address)}"]`)
    const highlight = sharedHighlight()
    if (!field || !highlight) return
    let shown: Range[] = []
    const clear = () => {
      for (const range of shown) highlight.delete(range)
      shown = []
    }
    const show = () => {
      clear()
      shown = struckRanges(field.textContent, address, sentences).map((one) => domRange(field, one))
      for (const range of shown) highlight.add(range)
    }
    show()
    const watch = new MutationObserver(show)
    watch.observe(field, { childList: true, characterData: true, subtree: true })
    return () => {
      watch.disconnect()
      clear()
    }
  }, [address, sentences])
}
