import { type AnyEntry, bulletsOf, entriesOf, isWorkEntry } from '@/lib/browser/editing/locate'
import { listSections } from '@/lib/pdf/blocks/section-model'
import type { PaperBox } from '@/lib/pdf/pdf-types'
import { flowsOf } from '@/lib/pdf/readback/reading-order'
import { parseFieldAddress, sectionOwner } from '@/lib/resume/change/address'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { resolveSections, summaryKey } from '@/lib/resume/sections'

/** Possible page break: before a section, or before an entry other than its first. */
export type BreakPlace = {
  /** Section and entry; for a section its first printed entry. */
  section: string
  entryId: string | null
  kind: 'section' | 'entry'
  /** 0-based. */
  page: number
  /** Points from the top of the page to the first line that would move. */
  y: number
  /** Margin next to its column. */
  side: 'left' | 'right'
  /** Printed text there. */
  text: string
  /** Whether a page break is set. */
  isSet: boolean
}

type Home = { section: string; entry: AnyEntry | null }

/** Minimum horizontal distance of two columns in points. */
const columnShift = 40

/** Maps the owner in a field address to the section and entry that contain the field. */
function homesOf(document: ResumeDocument): Map<string, Home> {
  const homes = new Map<string, Home>()
  for (const { key } of resolveSections(document.content)) {
    homes.set(sectionOwner(key), { section: key, entry: null })
    homes.set(key, { section: key, entry: null })
    for (const entry of entriesOf(document.content, key)) {
      homes.set(entry.id, { section: key, entry })
      const roles = isWorkEntry(entry) ? entry.roles : []
      for (const role of roles) homes.set(role.id, { section: key, entry })
      for (const bullet of [entry, ...roles].flatMap(bulletsOf)) {
        homes.set(bullet.id, { section: key, entry })
      }
    }
  }
  return homes
}

const printedText = ({ lines }: PaperBox) =>
  lines
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/** Returns every possible page break in reading order, except the first, where a page begins anyway. */
export function breakPlacesOf(document: ResumeDocument, boxes: readonly PaperBox[]): BreakPlace[] {
  const homes = homesOf(document)
  const flowOf = new Map(
    flowsOf(boxes).flatMap((flow, index) => flow.map((address) => [address, index] as const)),
  )
  const left = new Map<number, number>()
  const states = new Map(
    resolveSections(document.content).map(({ key, state }) => [key, state.breakBefore]),
  )
  const seen = new Map<string, BreakPlace>()
  const flowOfPlace = new Map<BreakPlace, number>()
  const places: BreakPlace[] = []

  for (const box of boxes) {
    const parsed = parseFieldAddress(box.address)
    const isSummary = box.address === `basics/${summaryKey}`
    const home = isSummary ? { section: summaryKey, entry: null } : homes.get(parsed?.owner ?? '')
    if (!home) continue
    const flow = flowOf.get(box.address) ?? 0
    left.set(flow, Math.min(left.get(flow) ?? Number.POSITIVE_INFINITY, box.x))
    const { section, entry } = home
    const add = (kind: BreakPlace['kind'], isSet: boolean) => {
      const place: BreakPlace = {
        section,
        entryId: entry?.id ?? null,
        kind,
        page: box.page,
        y: box.y,
        side: 'left',
        text: printedText(box),
        isSet,
      }
      flowOfPlace.set(place, flow)
      places.push(place)
      return place
    }
    const known = seen.get(section)
    if (!known) {
      seen.set(section, add('section', states.get(section) === true || entry?.breakBefore === true))
      continue
    }
    if (!entry || seen.has(entry.id)) continue
    if (known.entryId === null) {
      // The first entry moves with its heading, so the section's place belongs to it.
      known.entryId = entry.id
      known.isSet ||= entry.breakBefore
      seen.set(entry.id, known)
    } else if (!isListed(section) && entry.id !== known.entryId) {
      seen.set(entry.id, add('entry', entry.breakBefore))
    }
  }
  const outermost = Math.min(...left.values())
  for (const place of places) {
    const start = left.get(flowOfPlace.get(place) ?? 0) ?? 0
    if (start > outermost + columnShift) place.side = 'right'
  }
  return places.slice(1)
}

const isListed = (section: string) => (listSections as readonly string[]).includes(section)
