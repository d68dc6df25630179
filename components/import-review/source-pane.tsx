import { useEffect, useMemo, useRef, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import type { DraftFile } from '@/lib/browser/import-export/import/draft-database'
import { hasDateColumn } from '@/lib/importers/draft/has-date-column'
import { characterAt, fieldAtLine, lineAt, sliceBoxes } from '@/lib/importers/draft/slice-boxes'
import type { Slice } from '@/lib/importers/source/source-types'
import { importReview as reviewMessages } from '@/lib/messages/areas'
import { DateColumn } from './date-column'
import { PagePill } from './page-pill'
import { PdfPages } from './pdf-pages'
import { useReviewActions } from './review-context'
import { TextPage } from './text-page'
import type { ReviewReadings } from './use-readings'

type Props = {
  file: DraftFile
  /** Highlighted parts of the source. */
  slices: readonly Slice[]
  /** Parts highlighted less: the lines around the current one, or what is pointed at in the list. */
  pale?: readonly Slice[]
  /** Handles a press on a line first; false if it has no use for it. */
  onLine?: (line: number) => boolean
  /** Called with the line that is pointed at; null when none is. */
  onPoint: (line: number | null) => void
  /** Whether it is low and wide, with the highlight in sight. */
  isStrip?: boolean
  readings: ReviewReadings
  /** Called when a press has focused a field, or the fields are reparsed. */
  onFound: () => void
  className?: string
}

const noSlices: readonly Slice[] = []

/** Source file, with the origin of the focused field highlighted. */
export function SourcePane(props: Props) {
  const { file, slices, pale = noSlices, onLine, onPoint, isStrip = false, readings } = props
  const { onFound, className } = props
  const messages = useMessages(reviewMessages)
  const { draft, focusField, showSlices } = useReviewActions()
  const pane = useRef<HTMLDivElement>(null)
  const { source } = draft()
  const marks = useMemo(() => sliceBoxes(source, slices), [source, slices])
  const paleMarks = useMemo(() => sliceBoxes(source, pale), [source, pale])
  const hasColumn = useMemo(() => hasDateColumn(source), [source])
  const [line, setLine] = useState<number | null>(null)
  const hasPages = source.layout === 'pages' && file.content.kind === 'file'
  const widthOf = (page: number) => source.pages[page - 1]?.width ?? 1
  const readByLine = (share: number) => {
    const width = widthOf(1)
    // Right-to-left lines are mirrored.
    const x = source.mirrored ? width - share * width : share * width
    setLine(null)
    void readings.readByColumn(Math.round(x))
    onFound()
  }
  const press = (at: number, character: number) => {
    if (onLine?.(at)) return
    const place = fieldAtLine(draft(), at, character)
    if (!place) return showSlices([{ line: at, from: 0, to: source.lines[at]?.text.length ?? 0 }])
    onFound()
    focusField(place)
  }

  useEffect(() => {
    if (slices.length === 0) return
    const mark = pane.current?.querySelector('[data-mark]')
    if (!mark || !pane.current) return
    const [box, room] = [mark.getBoundingClientRect(), pane.current.getBoundingClientRect()]
    const isBeside = isStrip && (box.left < room.left || box.left > room.right - 80)
    if (box.top >= room.top && box.bottom <= room.bottom && !isBeside) return
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
    const top = pane.current.scrollTop + box.top - room.top - room.height / 3
    const left = pane.current.scrollLeft + box.left - room.left - 24
    pane.current.scrollTo({
      top,
      ...(isStrip ? { left } : {}),
      behavior: isCalm ? 'auto' : 'smooth',
    })
  }, [slices, isStrip])

  return (
    <section
      ref={pane}
      aria-label={messages.page}
      data-strip={isStrip || undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable areas must be focusable
      tabIndex={0}
      onMouseLeave={() => onPoint(null)}
      className={`overflow-auto bg-mat -outline-offset-2 ${isStrip ? 'p-2' : 'p-4 pt-6 lg:p-8 lg:pt-11'} flowing:h-[calc(100cqb-2.75rem)] ${className ?? ''}`}
    >
      {hasPages && file.content.kind === 'file' ? (
        <PdfPages
          bytes={file.content.bytes}
          source={source}
          marks={marks}
          pale={paleMarks}
          isLarge={isStrip}
          line={line}
          onPoint={(page, x, y) => onPoint(lineAt(source, page, x, y))}
          onPress={(page, x, y) => {
            if (line !== null) return setLine(x / widthOf(page))
            const found = lineAt(source, page, x, y)
            if (found !== null) press(found, characterAt(source, found, x))
          }}
        />
      ) : (
        <TextPage source={source} marks={slices} pale={pale} onPress={press} onPoint={onPoint} />
      )}
      {hasPages && !isStrip && (
        <div className="pointer-events-none sticky bottom-0 z-10 mt-3 flex flex-wrap items-end justify-end gap-2 *:pointer-events-auto">
          {(hasColumn || line !== null) && (
            <DateColumn
              line={line}
              onLine={setLine}
              onRead={readByLine}
              isReading={readings.isReading}
            />
          )}
          <PagePill pane={pane} count={source.pages.length} />
        </div>
      )}
    </section>
  )
}
