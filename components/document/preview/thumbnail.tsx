import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { useScreenRatio } from '@/components/ui/use-element-size'
import { sharedEngineClient } from '@/lib/browser/paper/engine/shared-client'
import { type FirstPage, paintFirstPage } from '@/lib/browser/paper/first-page'
import { createLeastRecentlyUsed } from '@/lib/browser/paper/least-recently-used'
import { type ListedDocument, listedFirstPage } from '@/lib/browser/paper/stored-pictures'
import { preview as previewMessages } from '@/lib/messages/areas'
import type { PaperDocument } from '@/lib/resume/schema/document'

type Source = PaperDocument | ListedDocument

type Props = {
  /** Must be stable until the document changes. */
  document: Source
  /** Width in CSS pixels. */
  width: number
  /** Accessible name. Empty if a visible text beside it says the same. */
  label: string
  /** Text in place of a picture that could not be made. */
  failure?: string
  className?: string
}

type Picture = Pick<FirstPage, 'canvas'>

/** Pictures by document, design and size; about 100 kB each. */
const pictures = createLeastRecentlyUsed<Picture>(80)
/** Last pictures of listed documents by id, of whatever version. */
const lastPictures = createLeastRecentlyUsed<Picture>(80)

/** Milliseconds in which a picture takes the place of an earlier one. */
const fade = 160

const ratios = { a4: '210 / 297', letter: '8.5 / 11' }

/** Title and lines in place of the text of a page, which are not seen where its picture comes at once. */
const skeleton =
  'absolute inset-0 motion-safe:animate-[paper-appear_150ms_ease-out_150ms_backwards] ' +
  '[background:linear-gradient(#12161d1f_0_0)_22%_9%/46%_3%_no-repeat,repeating-linear-gradient(#12161d12_0_4px,#0000_0_11px)_50%_55%/76%_70%_no-repeat]'

const isListed = (source: Source): source is ListedDocument => 'read' in source

const keyOf = (source: Source) =>
  JSON.stringify(isListed(source) ? [source.id, source.version] : [source.content, source.design])

const paint = (
  source: Source,
  pixelWidth: number,
  signal: AbortSignal,
  onLast: (picture: Picture) => void,
): Promise<Picture | null> =>
  isListed(source)
    ? listedFirstPage(sharedEngineClient(), source, pixelWidth, signal, onLast)
    : paintFirstPage(sharedEngineClient(), source, pixelWidth, signal)

function drawOn(target: HTMLCanvasElement, picture: HTMLCanvasElement) {
  target.width = picture.width
  target.height = picture.height
  target.getContext('2d')?.drawImage(picture, 0, 0)
}

/** Draws a picture, over the one that is there; that one is seen until the new one is opaque. */
function crossFade(target: HTMLCanvasElement, under: HTMLCanvasElement, picture: Picture) {
  const isFirst = target.width <= 1
  if (!isFirst) drawOn(under, target)
  drawOn(target, picture.canvas)
  if (isFirst || matchMedia('(prefers-reduced-motion: reduce)').matches) return
  target.animate([{ opacity: 0 }, { opacity: 1 }], fade)
}

/**
 * Thumbnail of a document's first page. Rendered when it comes into view and nobody types; the last picture, of an earlier
 * version too, stays until the next one fades in, and one that was made before is in the first frame.
 */
export function Thumbnail({ document: source, width, label, failure, className }: Props) {
  const messages = useMessages(previewMessages)
  const holder = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const under = useRef<HTMLCanvasElement>(null)
  const drawn = useRef<Picture>(null)
  const [isSeen, setIsSeen] = useState(isListed(source))
  const [state, setState] = useState<'waiting' | 'painted' | 'failed'>('waiting')
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

  useLayoutEffect(() => {
    const key = `${pixelWidth} ${keyOf(source)}`
    const draw = (picture: Picture) => {
      setState('painted')
      if (drawn.current === picture || !canvas.current || !under.current) return
      drawn.current = picture
      crossFade(canvas.current, under.current, picture)
    }
    const show = (picture: Picture | null) => {
      if (!picture) return setState('failed')
      pictures.set(key, picture)
      if (isListed(source)) lastPictures.set(source.id, picture)
      draw(picture)
    }
    const known = pictures.get(key)
    if (known) return show(known)
    const last = isListed(source) && lastPictures.get(source.id)
    if (last) draw(last)
    if (!isSeen) return
    const abort = new AbortController()
    const drawLast = (picture: Picture) => {
      if (!drawn.current) draw(picture)
    }
    void paint(source, pixelWidth, abort.signal, drawLast).then((picture) => {
      if (!abort.signal.aborted) show(picture)
    })
    return () => abort.abort()
  }, [isSeen, source, pixelWidth])

  return (
    <div
      ref={holder}
      className={`relative overflow-hidden bg-paper forced-color-adjust-none ${className ?? ''}`}
      style={{ width, aspectRatio: ratios[isListed(source) ? 'a4' : source.design.page] }}
    >
      <canvas ref={under} width={1} height={1} className="absolute inset-x-0 top-0 block w-full" />
      <canvas
        ref={canvas}
        width={1}
        height={1}
        role="img"
        aria-label={label || undefined}
        aria-hidden={label === ''}
        className="relative block w-full"
      />
      {state === 'waiting' && <div aria-hidden="true" className={skeleton} />}
      {state === 'failed' && (
        <span className="absolute inset-0 grid place-content-center p-2 text-center text-on-paper/70 text-xs">
          {failure ?? messages.thumbnailFailed}
        </span>
      )}
    </div>
  )
}
