import { type RefObject, useEffect, useRef } from 'react'
import { debounceMilliseconds } from '@/components/ui/use-debounced'
import type { OpenPdf } from '@/lib/browser/paper/open-pdf'
import type { PaperLink } from '@/lib/browser/paper/page-links'
import './paper.css'

/** Returns the open PDF of a page (0-based) with this drawing, if there is one. */
export type TextSource = (page: number, hash: number) => OpenPdf | null

type Props = {
  page: number
  /** Hash of the drawing on screen. */
  hash: number | null
  source: TextSource
  /** Filled with the links of the page. */
  links: RefObject<PaperLink[]>
}

/** Selectable text of a page. Screen readers get the text from the box map instead. */
export function TextLayer({ page, hash, source, links }: Props) {
  const layer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = layer.current
    if (!element || hash === null) return
    let isStale = false
    // Deferred, since nobody selects while typing.
    const timer = setTimeout(async () => {
      const pdf = source(page, hash)
      if (!pdf) return
      try {
        const found = await pdf.links(page)
        if (isStale) return
        links.current = found
        await pdf.writeText(page, element, () => isStale)
      } catch {
        // The PDF was closed for a newer one.
      }
    }, debounceMilliseconds)
    return () => {
      isStale = true
      clearTimeout(timer)
      // Cleared, since text of another drawing would be selected wrongly.
      element.replaceChildren()
      links.current = []
    }
  }, [page, hash, source, links])
  return <div ref={layer} className="absolute inset-0 select-text" />
}
