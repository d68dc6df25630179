import { useEffect, useState } from 'react'
import { sharedEngineClient } from '@/lib/browser/paper/engine/shared-client'
import { type OpenPdf, openPdf } from '@/lib/browser/paper/open-pdf'
import type { PaperPage } from '@/lib/pdf/pdf-types'
import type { PaperDocument } from '@/lib/resume/schema/document'

/** Open PDF of a document. */
export type OpenPages = { pages: PaperPage[]; pdf: OpenPdf }

/** `loading` until both are rendered; `failed` if one cannot be. */
export type PagePair =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'ready'; before: OpenPages; after: OpenPages }

async function openPages(document: PaperDocument, signal: AbortSignal): Promise<OpenPages | null> {
  const outcome = await sharedEngineClient().renderWhenIdle(document, signal)
  if (!outcome.ok || signal.aborted) return null
  return { pages: outcome.rendered.pages, pdf: openPdf(outcome.rendered.bytes) }
}

/** Renders two documents by the PDF engine, without delaying typing. */
export function usePagePair(before: PaperDocument, after: PaperDocument): PagePair {
  const [pair, setPair] = useState<PagePair>({ kind: 'loading' })
  useEffect(() => {
    const abort = new AbortController()
    const opened: OpenPdf[] = []
    const open = async () => {
      setPair({ kind: 'loading' })
      const sides: OpenPages[] = []
      for (const document of [before, after]) {
        const side = await openPages(document, abort.signal)
        if (side) {
          opened.push(side.pdf)
          sides.push(side)
        }
      }
      const [then, now] = sides
      if (abort.signal.aborted) for (const pdf of opened) pdf.close()
      else setPair(then && now ? { kind: 'ready', before: then, after: now } : { kind: 'failed' })
    }
    void open()
    return () => {
      abort.abort()
      for (const pdf of opened) pdf.close()
    }
  }, [before, after])
  return pair
}
