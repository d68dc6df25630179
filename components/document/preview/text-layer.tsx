'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { debounceMilliseconds } from '@/components/ui/use-debounced'
import type { OpenPdf } from '@/lib/browser/paper/open-pdf'
import type { PaperLink } from '@/lib/browser/paper/page-links'
import './paper.css'

/** The open PDF to read a page (0-based) with this drawing from, if there is one. */
export type TextSource = (page: number, hash: number) => OpenPdf | null

type Props = {
  page: number
  /** Of the drawing on screen. */
  hash: number | null
  source: TextSource
  /** Filled with the links of the page. */
  links: RefObject<PaperLink[]>
}

/** The selectable text of one page. Screen readers get the text from the box map instead. */
export function TextLayer({ page, hash, source, links }: Props) {
  const layer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = layer.current
    if (!element || hash === null) return
    let isStale = false
    // Nobody selects while typing.
    const timer = setTimeout(async () => {
      const pdf = source(page, hash)
      if (!pdf) return
      try {
        const found = await pdf.links(page)
        if (isStale) return
        links.current = found
        await pdf.writeText(page, element, () => isStale)
      } catch {
        // The PDF was closed for a newer one, whose text comes in a moment.
      }
    }, debounceMilliseconds)
    return () => {
      isStale = true
      clearTimeout(timer)
      // The text there belongs to another drawing: a selection would take the wrong words.
      element.replaceChildren()
      links.current = []
    }
  }, [page, hash, source, links])
  return <div ref={layer} className="absolute inset-0 select-text" />
}
