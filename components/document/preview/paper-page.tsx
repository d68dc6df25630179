import {
  type MouseEvent,
  memo,
  type PointerEvent,
  type ReactNode,
  useLayoutEffect,
  useRef,
} from 'react'
import type { PaperRectangle } from '@/lib/browser/paper/highlight'
import type { PaperLink } from '@/lib/browser/paper/page-links'
import type { ShownPage } from '@/lib/browser/paper/painter'
import { Marker } from './marker'
import { TextLayer, type TextSource } from './text-layer'
import type { OnTap } from './use-taps'

/** Point on a page (0-based), in points from its top left corner. */
export type PagePoint = { page: number; x: number; y: number }

/** Cursor and tooltip over the page. */
export type PaperHover = { cursor: 'pointer' | 'text' | 'default'; title: string }

type Props = {
  page: ShownPage
  index: number
  /** CSS pixels per point. */
  scale: number
  strokes: PaperRectangle[] | undefined
  textSource: TextSource
  onPick: (point: PagePoint) => void
  /** Handles a press as a single or double tap. */
  onTap: OnTap
  hoverAt: (point: PagePoint, link: PaperLink | null) => PaperHover
  /** Overlay; not part of the text or of any export. */
  children?: ReactNode
}

const linkAt = (links: PaperLink[], { x, y }: PagePoint) =>
  links.find(
    (link) => x >= link.x && x <= link.x + link.width && y >= link.y && y <= link.y + link.height,
  ) ?? null

/** Page of the preview: picture, marker and selectable text. */
export const PaperPage = memo(function PaperPage(props: Props) {
  const { page, index, scale, strokes, textSource, onPick, onTap, hoverAt } = props
  const sheet = useRef<HTMLDivElement>(null)
  const picture = useRef<HTMLDivElement>(null)
  const links = useRef<PaperLink[]>([])
  const { canvas } = page

  useLayoutEffect(() => {
    if (canvas) {
      canvas.className = 'block size-full'
      picture.current?.replaceChildren(canvas)
    } else picture.current?.replaceChildren()
  }, [canvas])

  const pointOf = (event: MouseEvent): PagePoint => {
    const box = event.currentTarget.getBoundingClientRect()
    return {
      page: index,
      x: ((event.clientX - box.left) / box.width) * page.width,
      y: ((event.clientY - box.top) / box.height) * page.height,
    }
  }
  const onClick = (event: MouseEvent) => {
    const point = pointOf(event)
    const link = linkAt(links.current, point)
    if (link && (event.ctrlKey || event.metaKey)) {
      window.open(link.url, '_blank', 'noopener,noreferrer')
      return
    }
    onTap(event, () => {
      // The end of a text selection is not a click.
      if (window.getSelection()?.isCollapsed !== false) onPick(point)
    })
  }
  const onPointerMove = (event: PointerEvent) => {
    const element = sheet.current
    if (!element || event.pointerType === 'touch' || event.buttons > 0) return
    const point = pointOf(event)
    const { cursor, title } = hoverAt(point, linkAt(links.current, point))
    element.style.cursor = cursor
    if (element.title !== title) element.title = title
  }

  return (
    <div
      ref={sheet}
      data-page={index + 1}
      data-page-hash={page.hash ?? ''}
      onClick={onClick}
      onPointerMove={onPointerMove}
      aria-hidden="true"
      // Pages do not mirror with the interface.
      dir="ltr"
      className="relative isolate shrink-0 bg-paper text-on-paper shadow-paper [color-scheme:light] forced-color-adjust-none"
      style={{
        width: page.width * scale,
        height: page.height * scale,
        ['--total-scale-factor' as string]: scale,
      }}
    >
      {/* At night 4 % grey: a white sheet would glare. */}
      <div ref={picture} className="absolute inset-0 dark:brightness-96" />
      {props.children}
      {strokes && <Marker strokes={strokes} scale={scale} />}
      <TextLayer page={index} hash={page.hash} source={textSource} links={links} />
    </div>
  )
})
