import { useEffect, useEffectEvent } from 'react'
import { useAnyEditor } from '@/components/document/editor/editor-context'
import {
  documentFragment,
  type EditorAddress,
  readEditorAddress,
} from '@/components/document/open-document/editor-address'
import { readEntrySteps, stepsKey } from '@/components/ui/entry-steps'
import { useIsWide } from '@/components/ui/use-is-wide'
import {
  moveInHistory,
  overPlace,
  placeOfAddress,
  placeOfView,
  type Trail,
  viewOfPlace,
} from './history-steps'

/** Returns the pane that scrolls. */
const scroller = () => document.querySelector<HTMLElement>('main')

/** Focuses the row of a section that Back has closed, unless something else has the focus. */
function focusRow(section: string) {
  if (document.activeElement !== document.body) return
  document.querySelector<HTMLElement>(`[data-section="${CSS.escape(section)}"]`)?.focus()
}

/**
 * Keeps mode, open section and question of the guided start in the address, each a step of the history: Back closes or
 * leaves the last one, Forward opens it again, a reload keeps it. On a phone an open dialog or drawer is a step, too.
 *
 * @param first section that is open when the document opens; null for none
 * @param isStored whether the document was stored when it was opened
 */
export function useHistorySteps(first: string | null, isStored: boolean): void {
  const { session, view } = useAnyEditor()
  const isWide = useIsWide()
  const isOver = useEffectEvent(() => {
    const { overlay, side } = view.get()
    return !isWide && (overlay !== null || side !== null)
  })
  useEffect(() => {
    const { id } = session.document()
    const path = location.pathname
    const scrolls = new Map<string, number>()
    /** Whether the browser is on its way to an entry that the view has asked for. */
    let isGoing = false
    let trail: Trail = []
    /** Empty until the document is stored. */
    let shownId = isStored ? id : ''
    /** Address that asked for a new document; it stays until the document is stored. */
    const { example, template, letterFor } = readEditorAddress(location.hash)
    const request = (example ?? template ?? letterFor) === null ? null : location.hash

    /** Returns whether the current entry is one of this document. */
    const isHere = () => {
      const asked = readEditorAddress(location.hash).id
      if (asked === id) shownId = id
      return location.pathname === path && (asked === id || asked === '')
    }
    /** Returns the address of an entry; a dialog has that of what it is over. */
    const fragment = () => {
      const place = trail.findLast((one) => one !== overPlace) ?? ''
      return shownId === '' && request !== null ? request : documentFragment(shownId, place)
    }
    const write = (method: 'pushState' | 'replaceState', next: Trail) => {
      trail = next
      history[method]({ ...history.state, [stepsKey]: { id, trail } }, '', fragment())
    }
    /** Brings the history to what the view shows. */
    const sync = () => {
      if (isGoing || !isHere() || history.state === null) return
      const move = moveInHistory(trail, placeOfView(view.get(), first), isOver())
      if (move.kind === 'go') {
        isGoing = true
        trail = move.trail
        history.go(move.by)
      } else if (move.kind !== 'stay') write(`${move.kind}State`, move.trail)
      else if (location.hash !== fragment()) write('replaceState', trail)
    }
    /** Begins at the current entry. The router gives that of a plain link its state first. */
    const begin = () => {
      if (!isHere()) return
      if (history.state === null) return setTimeout(begin)
      const steps = readEntrySteps()
      const place = placeOfView(view.get(), first)
      const isKept = steps?.id === id && steps.trail.findLast((one) => one !== overPlace) === place
      write('replaceState', isKept ? steps.trail : [place])
      sync()
    }
    /** Shows the place of an entry. */
    const show = (place: string) => {
      const before = placeOfView(view.get(), first)
      const closed = { overlay: null, ...(isOver() ? { side: null } : {}) }
      if (place === before || place === overPlace) return view.set(closed)
      view.set({ ...closed, ...viewOfPlace(place, session.document(), first) })
      // Once it is rendered.
      requestAnimationFrame(() => {
        if (view.get().pane === 'write') focusRow(before)
        const top = scrolls.get(place)
        if (top !== undefined) scroller()?.scrollTo({ top })
      })
    }
    /** Follows a link or an address typed by hand; without an id it asks for a new document. */
    const follow = (address: EditorAddress) => {
      if (address.id !== id) return
      // Requests are answered by their components.
      const asks = address.field ?? address.panel ?? address.template
      if (asks === null) show(placeOfAddress(address))
      setTimeout(begin)
    }
    const onPop = (event: PopStateEvent) => {
      const wasStored = shownId !== ''
      if (!isHere()) return
      const steps = readEntrySteps()
      const isOwn = steps?.id === id
      // For the router nothing changes; it would drop a navigation that is under way.
      if (isOwn) event.stopImmediatePropagation()
      if (isGoing) {
        isGoing = false
        return sync()
      }
      const address = readEditorAddress(location.hash)
      if (!isOwn) return follow(address)
      trail = steps.trail
      // An entry from before the document was stored.
      if (wasStored && address.id === '') write('replaceState', trail)
      show(trail.at(-1) ?? '')
    }
    const onScroll = ({ target }: Event) => {
      if (target === scroller()) scrolls.set(trail.at(-1) ?? '', scroller()?.scrollTop ?? 0)
    }
    begin()
    const stops = [view, session].map(({ subscribe }) => subscribe(() => queueMicrotask(sync)))
    const listening = new AbortController()
    const listen = { capture: true, signal: listening.signal }
    addEventListener('popstate', onPop, listen)
    document.addEventListener('scroll', onScroll, listen)
    return () => {
      for (const stop of stops) stop()
      listening.abort()
    }
  }, [session, view, first, isStored])
}
