import type { EditorView } from '@/components/document/editor/view-store'
import {
  type EditorAddress,
  guidePlace,
  readEditorAddress,
} from '@/components/document/open-document/editor-address'
import { readStation, writeStation } from '@/lib/browser/editing/guide-stations'
import { findEntry } from '@/lib/browser/editing/locate'
import { basicsKey, letterKey, recipientKey } from '@/lib/browser/editing/places'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { resolveSections } from '@/lib/resume/sections'

/** Places of one document in the history of the tab, oldest first; the last one is that of the current entry. */
export type Trail = readonly string[]

/** Dialog or drawer over the document, on a phone: an entry of the history with the address of the one below. */
export const overPlace = 'over'

/** Change of the history that leads from its current entry to a place. */
export type HistoryMove =
  | { kind: 'stay' }
  | { kind: 'go'; by: number; trail: Trail }
  | { kind: 'push' | 'replace'; trail: Trail }

const panes = ['design', 'check', 'preview'] as const

const isPane = (place: string): place is (typeof panes)[number] =>
  panes.some((pane) => pane === place)

const isSection = (place: string) =>
  place !== '' && place !== overPlace && !isPane(place) && !place.startsWith('?')

type Place = Pick<EditorView, 'pane' | 'section' | 'guide'>

/**
 * Returns the place that a view stands for, as it is in the address: a mode, an open section, a question of the guided
 * start, or empty for the document as it opens.
 *
 * @param first section that is open when the document opens; null for none
 */
export function placeOfView({ pane, section, guide }: Place, first: string | null): string {
  if (pane !== 'write') return pane
  if (guide) return guidePlace(writeStation(guide))
  return section === first ? '' : (section ?? '')
}

/** Returns the view of a place; a place that the document does not have is the document as it opens. */
export function viewOfPlace(place: string, document: PaperDocument, first: string | null): Place {
  const opened: Place = { pane: 'write', section: first, guide: null }
  if (isPane(place)) {
    return place === 'check' && document.kind === 'letter' ? opened : { ...opened, pane: place }
  }
  if (document.kind === 'letter') {
    const isPart = [letterKey, recipientKey, basicsKey].includes(place)
    return isPart ? { ...opened, section: place } : opened
  }
  const station = readStation(readEditorAddress(place).guide)
  if (station) {
    const isThere = station.entry === null || findEntry(document.content, station.entry) !== null
    return { ...opened, guide: isThere ? station : { step: 'positions', entry: null } }
  }
  const isListed =
    place === basicsKey || resolveSections(document.content).some(({ key }) => key === place)
  return isListed ? { ...opened, section: place } : opened
}

/** Returns the place that an address asks for. */
export const placeOfAddress = ({ place, guide }: EditorAddress): string =>
  guide === null ? (place ?? '') : guidePlace(guide)

/**
 * Returns how the history gets to a place. A place below is gone back to, so that the history never holds one twice. A
 * section that opens in place of another replaces it: Back closes it, and leads to the list of sections. Another mode
 * or question is a new entry.
 *
 * @param isOver whether a dialog or drawer is over the document, on a phone
 */
export function moveInHistory(trail: Trail, place: string, isOver: boolean): HistoryMove {
  const top = trail.at(-1)
  const isTopOver = top === overPlace
  if (isOver) return isTopOver ? { kind: 'stay' } : { kind: 'push', trail: [...trail, overPlace] }
  if (top === place) return { kind: 'stay' }
  const at = trail.lastIndexOf(place)
  if (at >= 0) return { kind: 'go', by: at - (trail.length - 1), trail: trail.slice(0, at + 1) }
  const isReplaced =
    isTopOver || (top !== undefined && isSection(top) && (isSection(place) || place === ''))
  const below = isReplaced ? trail.slice(0, -1) : trail
  return { kind: isReplaced ? 'replace' : 'push', trail: [...below, place] }
}
