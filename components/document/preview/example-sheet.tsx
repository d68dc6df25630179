'use client'

import { useEffect, useRef } from 'react'
import { sharedEngineClient } from '@/lib/browser/paper/engine/shared-client'
import { paintFirstPage } from '@/lib/browser/paper/first-page'
import type { PaperDocument } from '@/lib/resume/schema/document'

type Props = {
  document: PaperDocument
  /** Width in canvas pixels. */
  pixelWidth: number
}

/** Example CV over the empty first page, from a separate render. Never part of the document, its PDF or its text. */
export function ExampleSheet({ document, pixelWidth }: Props) {
  const holder = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = holder.current
    const abort = new AbortController()
    const put = async () => {
      const page = await paintFirstPage(sharedEngineClient(), document, pixelWidth, abort.signal)
      if (!page || abort.signal.aborted || !element) return
      page.canvas.className = 'block w-full motion-safe:animate-[paper-appear_150ms_ease-out]'
      element.replaceChildren(page.canvas)
    }
    void put()
    return () => abort.abort()
  }, [document, pixelWidth])
  return (
    <div
      ref={holder}
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 select-none overflow-hidden opacity-35"
    />
  )
}
