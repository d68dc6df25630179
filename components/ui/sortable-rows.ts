import { scrollerOf } from './scroller-of'
import { indexAfterKey, landingIndex, shiftOf } from './sortable-order'

/** Messages of the list for screen readers; positions count from 1. */
export type SortingMessages = {
  lifted: (position: number, count: number) => string
  moved: (position: number, count: number) => string
  dropped: (position: number, count: number) => string
  cancelled: string
}

type Options = {
  /** Called once per move, with the row's index in the list without it. */
  onMove: (id: string, toIndex: number) => void
  /** Called when a handle was pressed without dragging: by click, tap, or screen reader. */
  onPress: (id: string, handle: Element) => void
  say: (text: string) => void
  messages: SortingMessages
}

type Lift = {
  row: HTMLElement
  id: string
  from: number
  to: number
  /** The other rows with their places in the list before anything moved, in pixels, and the room that the row takes. */
  others: readonly { row: HTMLElement; top: number; bottom: number }[]
  room: number
}

/** Minimum distance of a drag in pixels; less is a click. */
const dragThreshold = 4
/** Height of the auto-scroll zones at both ends of a scroll area, and step per frame, in pixels. */
const scrollEdge = 48
const scrollStep = 9

/**
 * Makes the rows of one list sortable: children with `data-row-id`, each with a `[data-drag-handle]` inside. Everything
 * during a drag happens in the DOM; React gets only the result. One listener per list. Returns a function that stops
 * it.
 */
export function sortRows(list: HTMLElement, readOptions: () => Options): () => void {
  const stop = new AbortController()
  let lift: Lift | null = null
  let endDrag = () => {}
  /** Browsers end a drag with a click if the pointer is still on the handle. */
  let wasDragged = false

  const rows = () =>
    [...list.children].filter(
      (child): child is HTMLElement =>
        child instanceof HTMLElement && child.dataset.rowId !== undefined,
    )

  /** Returns the row of an event's handle, if it belongs to this list. */
  function rowOfHandle(target: EventTarget | null): HTMLElement | null {
    const handle = target instanceof Element ? target.closest('[data-drag-handle]') : null
    const row = handle?.closest<HTMLElement>('[data-row-id]')
    return row?.parentElement === list ? row : null
  }

  function liftUp(row: HTMLElement): Lift {
    const from = rows().indexOf(row)
    const { top } = list.getBoundingClientRect()
    const others = rows()
      .filter((each) => each !== row)
      .map((each) => {
        const box = each.getBoundingClientRect()
        return { row: each, top: box.top - top, bottom: box.bottom - top }
      })
    const room = row.getBoundingClientRect().height + gapOf(list)
    row.dataset.lifted = ''
    list.dataset.sorting = ''
    return { row, id: row.dataset.rowId ?? '', from, to: from, others, room }
  }

  /** Parts the other rows where the row would land. Returns how far that is from its place. */
  function showLanding({ from, to, others, room }: Lift): number {
    for (const [at, { row }] of others.entries()) {
      const shift = shiftOf(at, from, to) * room
      row.style.translate = shift === 0 ? '' : `0 ${shift}px`
    }
    const [first, last] = [others[Math.min(from, to)], others[Math.max(from, to) - 1]]
    return first && last && from !== to
      ? (last.bottom - first.top + gapOf(list)) * Math.sign(to - from)
      : 0
  }

  function putDown(isMoved: boolean): void {
    if (!lift) return
    const { row, id, from, to } = lift
    lift = null
    delete row.dataset.lifted
    delete list.dataset.sorting
    for (const each of rows()) each.style.translate = ''
    const { onMove, say, messages } = readOptions()
    const count = rows().length
    say(isMoved ? messages.dropped(to + 1, count) : messages.cancelled)
    if (isMoved && to !== from) onMove(id, to)
  }

  function onKeyDown(event: KeyboardEvent): void {
    const row = rowOfHandle(event.target)
    if (!row) return
    const isEnter = event.key === 'Enter' || event.key === ' '
    const { say, messages } = readOptions()
    const count = rows().length
    if (!lift) {
      if (!isEnter || event.repeat) return
      lift = liftUp(row)
      say(messages.lifted(lift.from + 1, count))
    } else if (isEnter) putDown(true)
    else if (event.key === 'Escape') putDown(false)
    else {
      const to = indexAfterKey(event.key, lift.to, count)
      if (to === null) return
      lift.to = to
      row.style.translate = `0 ${showLanding(lift)}px`
      say(messages.moved(to + 1, count))
    }
    event.preventDefault()
    event.stopPropagation()
  }

  function onPointerDown(down: PointerEvent): void {
    const row = rowOfHandle(down.target)
    if (!row || down.button !== 0 || lift) return
    wasDragged = false
    const scroller = scrollerOf(list)
    const startScroll = scroller.scrollTop
    const drag = new AbortController()
    let y = down.clientY
    let frame = 0

    const follow = () => {
      if (!lift) return
      const box = scroller.getBoundingClientRect()
      const top = Math.max(box.top, 0)
      const bottom = Math.min(box.bottom, window.innerHeight)
      if (y < top + scrollEdge) scroller.scrollTop -= scrollStep
      else if (y > bottom - scrollEdge) scroller.scrollTop += scrollStep
      row.style.translate = `0 ${y - down.clientY + scroller.scrollTop - startScroll}px`
      lift.to = landingIndex(lift.others, y - list.getBoundingClientRect().top)
      showLanding(lift)
      frame = requestAnimationFrame(follow)
    }
    const onMove = (event: PointerEvent) => {
      if (event.pointerId !== down.pointerId) return
      y = event.clientY
      if (lift || Math.abs(y - down.clientY) < dragThreshold) return
      wasDragged = true
      lift = liftUp(row)
      follow()
    }
    endDrag = () => {
      cancelAnimationFrame(frame)
      drag.abort()
    }
    const end = (isMoved: boolean) => {
      // The last frame may be older than the last move.
      if (lift) follow()
      endDrag()
      putDown(isMoved)
    }
    const early = { capture: true, signal: drag.signal }
    window.addEventListener('pointermove', onMove, early)
    window.addEventListener('pointerup', () => end(true), early)
    window.addEventListener('pointercancel', () => end(false), early)
    // In the capture phase blur events of other elements arrive as well.
    window.addEventListener('blur', (event) => event.target === window && end(false), early)
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      end(false)
    }
    window.addEventListener('keydown', onEscape, early)
  }

  function onClick(event: MouseEvent): void {
    const row = rowOfHandle(event.target)
    const handle = row && event.target instanceof Element && event.target.closest('button')
    if (!handle || lift || wasDragged) return
    readOptions().onPress(row.dataset.rowId ?? '', handle)
  }

  const { signal } = stop
  list.addEventListener('keydown', onKeyDown, { signal })
  list.addEventListener('click', onClick, { signal })
  // Firefox clicks a button on keyup of the space bar, even if keydown was prevented.
  const onKeyUp = (event: KeyboardEvent) => {
    if (event.key === ' ' && rowOfHandle(event.target)) event.preventDefault()
  }
  list.addEventListener('keyup', onKeyUp, { signal })
  list.addEventListener('pointerdown', onPointerDown, { signal })
  // A drag must not select text; the handle still takes focus.
  const onMouseDown = (event: MouseEvent) => {
    if (!rowOfHandle(event.target)) return
    event.preventDefault()
    if (event.target instanceof Element) {
      event.target.closest<HTMLElement>('[data-drag-handle]')?.focus({ preventScroll: true })
    }
  }
  list.addEventListener('mousedown', onMouseDown, { signal })
  const onFocusOut = (event: FocusEvent) => {
    if (rowOfHandle(event.target) && lift && event.relatedTarget !== event.target) putDown(false)
  }
  list.addEventListener('focusout', onFocusOut, { signal })
  return () => {
    endDrag()
    putDown(false)
    stop.abort()
  }
}

const gapOf = (list: HTMLElement) => Number.parseFloat(getComputedStyle(list).rowGap) || 0
