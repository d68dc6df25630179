import { useEffect, useRef, useState } from 'react'
import { PagePicture } from '@/components/document/preview/page-picture'
import type { OpenPages } from '@/components/document/preview/use-page-pair'
import { useMessages } from '@/components/ui/messages'
import { openPdf } from '@/lib/browser/paper/open-pdf'
import type { PageBox } from '@/lib/importers/draft/slice-boxes'
import type { SourceText } from '@/lib/importers/source/source-types'
import { importReview as reviewMessages } from '@/lib/messages/areas'

type Props = {
  bytes: Uint8Array<ArrayBuffer>
  source: SourceText
  marks: readonly PageBox[]
  /** Ranges highlighted less. */
  pale: readonly PageBox[]
  /** Whether the pages are as large as they must be to be read, and not as wide as the room. */
  isLarge: boolean
  /** Position of a vertical line on every page as a share of its width. */
  line: number | null
  /** Called for a press on a page, in points. */
  onPress: (page: number, x: number, y: number) => void
  /** Called for a pointer over a page, in points. */
  onPoint: (page: number, x: number, y: number) => void
}

/** Pages of a PDF with highlighted ranges. */
export function PdfPages(props: Props) {
  const { bytes, source, marks, pale, isLarge, line, onPress, onPoint } = props
  const messages = useMessages(reviewMessages)
  const [open, setOpen] = useState<OpenPages | null>(null)
  const [hasFailed, setFailed] = useState(false)
  // Every reading has the same pages.
  const [pages] = useState(() =>
    source.pages.map(({ width, height }) => ({ width, height, hash: 0 })),
  )
  useEffect(() => {
    const pdf = openPdf(bytes)
    setOpen({ pages, pdf })
    return () => pdf.close()
  }, [bytes, pages])
  if (hasFailed) return <p className="p-4 text-soft">{messages.pageFailed}</p>
  return (
    <ol className={`mx-auto flex max-w-3xl flex-col gap-5 ${isLarge ? 'min-w-[42rem]' : ''}`}>
      {pages.map((size, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages are identified by number
        <li key={at} data-page={at + 1}>
          <MarkedPage
            page={at + 1}
            size={size}
            marks={marks.filter(({ page }) => page === at + 1)}
            pale={pale.filter(({ page }) => page === at + 1)}
            line={line}
            onPress={onPress}
            onPoint={onPoint}
          >
            {open && (
              <PagePicture
                side={open}
                page={at}
                label={messages.pageLabel(at + 1)}
                onError={() => setFailed(true)}
              />
            )}
          </MarkedPage>
        </li>
      ))}
    </ol>
  )
}

type MarkedProps = Pick<Props, 'onPress' | 'onPoint' | 'line'> & {
  page: number
  size: { width: number; height: number }
  marks: readonly PageBox[]
  pale: readonly PageBox[]
  children: React.ReactNode
}

const percent = (part: number, whole: number) => `${(100 * part) / whole}%`

type MarkProps = Pick<MarkedProps, 'size'> & { box: PageBox; isMain?: boolean; className: string }

function Mark({ box: { x, y, width, height }, size, isMain, className }: MarkProps) {
  return (
    <div
      data-mark={isMain ? '' : undefined}
      aria-hidden="true"
      className={`pointer-events-none absolute rounded-[2px] mix-blend-multiply ${className}`}
      style={{
        left: percent(x - 1.5, size.width),
        top: percent(y - 1, size.height),
        width: percent(width + 3, size.width),
        height: percent(height + 2, size.height),
      }}
    />
  )
}

function MarkedPage(props: MarkedProps) {
  const { page, size, marks, pale, line, onPress, onPoint, children } = props
  const holder = useRef<HTMLDivElement>(null)
  const latest = useRef({ onPress, onPoint })
  useEffect(() => {
    latest.current = { onPress, onPoint }
  })
  // Pointer shortcut; by keyboard the fields highlight the page.
  useEffect(() => {
    const element = holder.current
    if (!element) return
    const stop = new AbortController()
    const { signal } = stop
    const listen = (type: 'click' | 'mousemove', call: 'onPress' | 'onPoint') =>
      element.addEventListener(
        type,
        ({ clientX, clientY }) => {
          const { left, top, width } = element.getBoundingClientRect()
          const scale = size.width / width
          latest.current[call](page, (clientX - left) * scale, (clientY - top) * scale)
        },
        { signal },
      )
    listen('click', 'onPress')
    listen('mousemove', 'onPoint')
    return () => stop.abort()
  }, [page, size])
  return (
    <div
      ref={holder}
      className="relative cursor-pointer bg-paper shadow-paper dark:brightness-[.96]"
      style={{ aspectRatio: `${size.width} / ${size.height}` }}
    >
      {children}
      {pale.map((box) => (
        <Mark key={`${box.x} ${box.y}`} box={box} size={size} className="bg-mark/40" />
      ))}
      {marks.map((box) => (
        <Mark
          key={`${box.x} ${box.y}`}
          box={box}
          size={size}
          isMain
          className="bg-mark outline-1 outline-[#d9b400]"
        />
      ))}
      {line !== null && (
        <div
          aria-hidden="true"
          className="pointer-events-none absolute inset-y-0 border-pen border-l-2 border-dashed"
          style={{ left: percent(line, 1) }}
        />
      )}
    </div>
  )
}
