'use client'

import { useEffect, useRef, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { useScreenRatio } from '@/components/ui/use-element-size'
import { sharedEngineClient } from '@/lib/browser/paper/engine/shared-client'
import { type FirstPage, paintFirstPage } from '@/lib/browser/paper/first-page'
import { createLeastRecentlyUsed } from '@/lib/browser/paper/least-recently-used'
import { preview as previewMessages } from '@/lib/messages/areas'
import type { PaperDocument } from '@/lib/resume/schema/document'

type Props = {
  document: PaperDocument
  /** Width in CSS pixels. */
  width: number
  /** Accessible name. Empty if a visible text beside it says the same. */
  label: string
  /** Receives the number of pages after rendering. Must be stable. */
  onPages?: (count: number) => void
  className?: string
}

/** Pictures by document, design and size; about 100 kB each. */
const pictures = createLeastRecentlyUsed<FirstPage>(80)

/** A headline and lines of text, until there is a picture. */
const lines =
  'linear-gradient(#12161d22 0 0) 0 0 / 50% 4% no-repeat, ' +
  'repeating-linear-gradient(#12161d14 0 1.4%, transparent 0 4%) 0 100% / 100% 92% no-repeat'

const ratios = { a4: '210 / 297', letter: '8.5 / 11' }

/**
 * Thumbnail of a document's first page. Rendered when it comes into view and nobody types; the last picture stays until
 * the next is ready.
 */
export function Thumbnail({ document: source, width, label, onPages, className }: Props) {
  const messages = useMessages(previewMessages)
  const holder = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [isSeen, setIsSeen] = useState(false)
  const [hasFailed, setHasFailed] = useState(false)
  const [isPainted, setPainted] = useState(false)
  const pixelWidth = Math.round(width * Math.min(3, useScreenRatio()))

  useEffect(() => {
    const element = holder.current
    if (!element) return
    const observer = new IntersectionObserver(
      (entries) => setIsSeen(entries.some((entry) => entry.isIntersecting)),
      { rootMargin: '200px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  useEffect(() => {
    if (!isSeen) return
    const abort = new AbortController()
    const show = async () => {
      const key = `${pixelWidth} ${JSON.stringify([source.content, source.design])}`
      const picture =
        pictures.get(key) ??
        (await paintFirstPage(sharedEngineClient(), source, pixelWidth, abort.signal))
      if (abort.signal.aborted) return
      setHasFailed(!picture)
      if (picture) onPages?.(picture.count)
      const target = canvas.current
      if (!picture || !target) return
      pictures.set(key, picture)
      target.width = picture.canvas.width
      target.height = picture.canvas.height
      target.getContext('2d')?.drawImage(picture.canvas, 0, 0)
      setPainted(true)
    }
    void show()
    return () => abort.abort()
  }, [isSeen, source, pixelWidth, onPages])

  return (
    <div
      ref={holder}
      className={`relative overflow-hidden bg-paper forced-color-adjust-none ${className ?? ''}`}
      style={{ width, aspectRatio: ratios[source.design.page] }}
    >
      <canvas
        ref={canvas}
        width={1}
        height={1}
        role="img"
        aria-label={label || undefined}
        aria-hidden={label === ''}
        className="block size-full"
      />
      {!isPainted && !hasFailed && (
        <span aria-hidden="true" className="absolute inset-[10%]" style={{ background: lines }} />
      )}
      {hasFailed && (
        <span className="absolute inset-0 grid place-content-center p-2 text-center text-on-paper/70 text-xs">
          {messages.thumbnailFailed}
        </span>
      )}
    </div>
  )
}
