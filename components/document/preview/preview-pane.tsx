import { type ComponentType, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { useElementSize, useScreenRatio } from '@/components/ui/use-element-size'
import { boundsOf, highlightOf, type PaperRectangle } from '@/lib/browser/paper/highlight'
import type { PaperHit } from '@/lib/browser/paper/hit-test'
import type { ViewportSpace } from '@/lib/browser/paper/page-viewport'
import { pageInMiddle, pageTops } from '@/lib/browser/paper/page-viewport'
import type { Paper, PaperError, PrintedDocument } from '@/lib/browser/paper/paper'
import type { PaperMark } from '@/lib/browser/paper/shown-document'
import { usePaperError } from '@/lib/browser/paper/use-paper-error'
import { pixelsPerPoint, type Zoom } from '@/lib/browser/paper/zoom'
import { preview as previewMessages } from '@/lib/messages/areas'
import type { PaperBox } from '@/lib/pdf/pdf-types'
import type { FieldAddress } from '@/lib/resume/change/address'
import { BlankSheet } from './blank-sheet'
import { ExampleWash } from './example-wash'
import { PageMarks } from './page-marks'
import { PaperOutline } from './paper-outline'
import { PaperPage } from './paper-page'
import { PreviewError } from './preview-error'
import { useFollow } from './use-follow'
import { usePaperHandlers } from './use-paper-handlers'
import { useShownPaper } from './use-shown-paper'
import { useTaps } from './use-taps'
import { useZoom } from './use-zoom'
import { ZoomBar } from './zoom-bar'

const small: ViewportSpace = { padding: 16, gap: 16 }
const regular: ViewportSpace = { padding: 24, gap: 20 }

/**
 * Returns CSS pixels of background around and between pages: less on a phone.
 *
 * @param viewportWidth CSS pixels
 */
function viewportSpaceFor(viewportWidth: number): ViewportSpace {
  return viewportWidth < 480 ? small : regular
}

type Mark = {
  /** By page (0-based), in points. */
  strokes: Map<number, PaperRectangle[]> | null
  /** Top of the marker in the preview in CSS pixels; `null` if the field is on no page. */
  place: { top: number; height: number } | null
}

/**
 * Returns the marker of the focused field.
 *
 * @param tops CSS pixels from the top of the preview to each page
 * @param scale CSS pixels per point
 */
function useMark(
  boxes: readonly PaperBox[] | undefined,
  highlighted: Props['highlighted'],
  tops: readonly number[],
  scale: number,
): Mark {
  const strokes = useMemo(
    () => (boxes && highlighted ? highlightOf(boxes, highlighted) : null),
    [boxes, highlighted],
  )
  const [first] = strokes ?? []
  const bounds = first ? boundsOf(first[1]) : null
  if (!first || !bounds) return { strokes, place: null }
  const top = (tops[first[0]] ?? 0) + bounds.y * scale
  return { strokes, place: { top, height: bounds.height * scale } }
}

/** Positions of the pages in the preview. */
export type PagesInViewport = {
  printed: PrintedDocument
  /** CSS pixels from the top of the preview to each page. */
  tops: readonly number[]
  /** CSS pixels per point. */
  scale: number
}

/** Actions of the buttons under the pages. */
export type ZoomTools = {
  stepBy: (direction: 1 | -1) => void
  changeZoom: (zoom: Zoom) => void
}

type Props = {
  paper: Paper
  /** Whether a text on the page is of an example that is not printed: it is washed out. */
  isGrey?: ((address: FieldAddress) => boolean) | null
  /** Words on the page that are not sent, and are marked. */
  marks?: readonly PaperMark[] | undefined
  /** Below the pages, in place of what is said of an example. */
  note?: string | undefined
  /** Focused field, or several: their lines are highlighted, and the first is scrolled into view. */
  highlighted: FieldAddress | readonly FieldAddress[] | null
  /** Called for a click on text; omitted for read-only pages. */
  onPick?: (hit: PaperHit) => void
  /** Called for a click on the photo. */
  onPickPhoto?: () => void
  /** Returns the error message; default: by error code. */
  explain?: (error: PaperError) => string
  /** Opens the text that could not be printed; omitted for read-only pages. */
  onShowText?: (address: FieldAddress) => void
  /** Receives zoom actions; null after unmount. */
  onZoomTools?: (tools: ZoomTools | null) => void
  /** Further item of the zoom menu where there are several pages, or while it is on. */
  tool?: ReactNode
  isToolOn?: boolean
  /** Whether the whole page is shown at first, where it can be read so. */
  isWhole?: boolean
  /** Shows words on the blank sheet in place of the first page, where they are known. */
  BlankWords?: ComponentType<{ scale: number }> | undefined
  /** Renders content over the pages that is not part of them. */
  overlay?: (viewport: PagesInViewport) => ReactNode
  className?: string
}

/** Preview of the actual PDF: repainted while typing, clickable to edit, selectable. */
export function PreviewPane(props: Props) {
  const { paper, isGrey, marks, highlighted, onPick, onPickPhoto, isWhole, overlay, className } =
    props
  const messages = useMessages(previewMessages)
  const viewport = useRef<HTMLDivElement>(null)
  const troubled = usePaperError(paper)
  const size = useElementSize(viewport)
  const screenRatio = useScreenRatio()
  const space = viewportSpaceFor(size.width)
  const [page, setPage] = useState({ width: 595.28, height: 841.89 })
  const { zoom, factor, changeZoom, stepBy, toggleReadable } = useZoom(viewport, {
    room: { width: size.width - 2 * space.padding, height: size.height - 2 * space.padding },
    page,
    fit: isWhole ? 'page' : 'width',
  })
  const { onZoomTools } = props
  useEffect(() => {
    onZoomTools?.({ stepBy, changeZoom })
    return () => onZoomTools?.(null)
  }, [onZoomTools, stepBy, changeZoom])
  const onTap = useTaps(toggleReadable)
  const aim = { factor, screenRatio, space, viewportHeight: size.height }
  const { shown, hasFailed, repaint } = useShownPaper(paper, viewport, aim)
  const scale = factor * pixelsPerPoint
  const boxes = shown?.printed.rendered.boxes
  const pages = shown?.pages ?? []
  const [widest] = pages.toSorted((one, other) => other.width - one.width)
  if (widest && (widest.width !== page.width || widest.height !== page.height)) {
    setPage({ width: widest.width, height: widest.height })
  }
  const heights = pages.map(({ height }) => height * scale)
  const tops = pageTops(heights, space)

  const { strokes, place } = useMark(boxes, highlighted, tops, scale)
  const [first = null] = [highlighted].flat()
  useFollow({ viewport, highlighted: first, place })

  const [middle, setMiddle] = useState(0)
  const onScroll = () => {
    const element = viewport.current
    if (!element) return
    const view = { top: element.scrollTop, height: element.clientHeight }
    setMiddle(pageInMiddle(tops, heights, view))
    repaint()
  }

  const handlers = usePaperHandlers({
    ...{ boxes, onPick, onPickPhoto },
    photo: shown?.printed.rendered.photo,
    openLink: messages.openLink,
    changePhoto: messages.changePhoto,
  })
  const { sourceOf } = shown ?? {}
  const { explain, onShowText } = props

  return (
    <section
      aria-label={messages.region}
      className={`@container relative flex min-h-0 min-w-0 flex-col bg-mat ${className ?? ''}`}
    >
      {(troubled || hasFailed) && (
        <PreviewError
          error={troubled}
          onRetry={troubled ? paper.retry : repaint}
          {...{ explain, onShowText }}
        />
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls */}
      <div
        ref={viewport}
        role="group"
        aria-label={messages.pages}
        onScroll={onScroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable areas must be focusable
        tabIndex={0}
        className="scroll-thin min-h-0 flex-1 touch-manipulation overflow-auto overscroll-contain focus-visible:-outline-offset-2"
      >
        <div className="relative flex w-max min-w-full flex-col items-center" style={space}>
          {pages.map((page, index) => (
            <PaperPage
              // biome-ignore lint/suspicious/noArrayIndexKey: pages are identified by position
              key={index}
              page={page}
              index={index}
              scale={scale}
              strokes={strokes?.get(index)}
              textSource={sourceOf ?? noSource}
              onPick={handlers.pick}
              onTap={onTap}
              hoverAt={handlers.hoverAt}
            >
              {isGrey && boxes && (
                <ExampleWash
                  page={page}
                  boxes={boxes.filter((box) => box.page === index)}
                  isGrey={isGrey}
                />
              )}
              {marks && boxes && (
                <PageMarks
                  page={page}
                  boxes={boxes.filter((box) => box.page === index)}
                  marks={marks}
                />
              )}
            </PaperPage>
          ))}
          {pages.length === 0 && (
            <BlankSheet
              factor={factor}
              page={paper.state().printed?.document.design.page}
              Words={props.BlankWords}
            />
          )}
          {(isGrey || (marks && marks.length > 0)) && pages.length > 0 ? (
            <p className={`${noteLook} text-sm`}>{props.note ?? messages.exampleNote}</p>
          ) : (
            <p className={`${noteLook} md:hidden`}>
              {onPick ? messages.tapToEdit : messages.tapToZoom}
            </p>
          )}
          {shown && overlay?.({ printed: shown.printed, tops, scale })}
        </div>
      </div>
      {boxes && shown && (
        <PaperOutline
          boxes={isGrey ? boxes.filter(({ address }) => !isGrey(address)) : boxes}
          language={shown.printed.document.design.language}
          onEdit={onPick && handlers.edit}
        />
      )}
      <div data-floating-tool className="absolute end-4 bottom-4 max-md:end-3 max-md:bottom-3">
        <ZoomBar
          factor={factor}
          zoom={zoom}
          onZoom={changeZoom}
          page={Math.min(middle, Math.max(0, pages.length - 1)) + 1}
          pages={pages.length}
          extra={(pages.length > 1 || props.isToolOn) && props.tool}
        />
      </div>
    </section>
  )
}

const noSource = () => null

/** Message in the preview, as wide as its visible part, so that it never causes horizontal scrolling. */
const noteLook = 'w-0 min-w-full text-balance px-2 text-center text-soft'
