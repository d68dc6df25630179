import { useEffect, useMemo, useRef, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import type { DraftFile } from '@/lib/browser/import-export/import/draft-database'
import { characterAt, fieldAtLine, lineAt, sliceBoxes } from '@/lib/importers/draft/slice-boxes'
import type { Slice } from '@/lib/importers/source/source-types'
import { importReview as reviewMessages } from '@/lib/messages/areas'
import { DateColumn } from './date-column'
import { PdfPages } from './pdf-pages'
import { useReviewActions } from './review-context'
import { TextPage } from './text-page'
import type { ReviewReadings } from './use-readings'

type Props = {
  file: DraftFile
  /** Highlighted parts of the source. */
  slices: readonly Slice[]
  readings: ReviewReadings
  /** Called when a press has focused a field, or the fields are reparsed. */
  onFound: () => void
  className?: string
}

/** Source file, with the origin of the focused field highlighted. */
export function SourcePane({ file, slices, readings, onFound, className }: Props) {
  const messages = useMessages(reviewMessages)
  const { draft, focusField, showSlices } = useReviewActions()
  const pane = useRef<HTMLDivElement>(null)
  const { source } = draft()
  const marks = useMemo(() => sliceBoxes(source, slices), [source, slices])
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
    if (box.top >= room.top && box.bottom <= room.bottom) return
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
    const top = pane.current.scrollTop + box.top - room.top - room.height / 3
    pane.current.scrollTo({ top, behavior: isCalm ? 'auto' : 'smooth' })
  }, [slices])

  return (
    <section
      ref={pane}
      aria-label={messages.page}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable areas must be focusable
      tabIndex={0}
      className={`overflow-auto bg-mat p-4 -outline-offset-2 sm:p-6 flowing:h-[calc(100cqb-2.75rem)] ${className ?? ''}`}
    >
      {hasPages && (
        <DateColumn
          line={line}
          onLine={setLine}
          onRead={readByLine}
          isReading={readings.isReading}
        />
      )}
      {hasPages && file.content.kind === 'file' ? (
        <PdfPages
          bytes={file.content.bytes}
          source={source}
          marks={marks}
          line={line}
          onPress={(page, x, y) => {
            if (line !== null) return setLine(x / widthOf(page))
            const found = lineAt(source, page, x, y)
            if (found !== null) press(found, characterAt(source, found, x))
          }}
        />
      ) : (
        <TextPage source={source} marks={slices} onPress={press} />
      )}
    </section>
  )
}
