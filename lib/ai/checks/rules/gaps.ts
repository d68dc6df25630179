import { type FieldAddress, fieldAddress } from '@/lib/resume/change/address'
import { flattenRoles } from '@/lib/resume/roles/flatten-roles'
import { monthOf, type Stint, stintOf } from '../../cv/tenure'
import {
  type CheckInput,
  type CheckPlace,
  notApplicable,
  passIfKnown,
  passUnless,
  type Rule,
} from '../rule'
import { monthOfToday } from '../years-of-work'

type Dated = { id: string; startDate: string; endDate: string; hidden: boolean }
/** `isOpen`: it has no end date, and may have ended long ago. */
type Spell = Stint & { id: string; isOpen: boolean }

/** Months without an entry from which a gap is reported: of the last ten years, and of the time before. */
const longGap = { recent: 9, old: 18 }
const recentMonths = 10 * 12
/** Months after the last entry that need no word. */
const restAtEnd = 6
/** A school of which only the end is known counts as so many months before it. */
const presumedSchool = 36

const shown = <Entry extends Dated>(entries: readonly Entry[]) =>
  entries.filter(({ hidden }) => !hidden)

/**
 * Returns the jobs, and everything that fills the time between them: school, projects, volunteering and sections of
 * one's own. Null if a job has no dates, since it may be what fills a gap.
 */
function spellsOf({ document, today }: CheckInput): { jobs: Spell[]; all: Spell[] } | null {
  const { content } = document
  const asOf = today.slice(0, 7)
  const spell = ({ id, startDate, endDate }: Dated): Spell[] => {
    const stint = stintOf(startDate, endDate, asOf)
    return stint ? [{ ...stint, id, isOpen: endDate.trim() === '' }] : []
  }
  const posts = shown(flattenRoles(content.work))
  const jobs = posts.flatMap(spell)
  // An employer with roles may have a text without dates of its own.
  const dated = new Set(
    posts.filter((post) => spell(post).length > 0).map(({ entryId }) => entryId),
  )
  if (posts.some(({ entryId }) => !dated.has(entryId))) return null
  const others = shown([
    ...content.projects,
    ...content.volunteer,
    ...content.custom.flatMap(({ entries }) => entries),
  ]).flatMap((entry) => (entry.startDate.trim() === '' ? [] : spell(entry)))
  const schools = shown(content.education).flatMap((entry) => {
    const end = monthOf(entry.endDate, true)
    if (entry.startDate.trim() !== '' || end === null) return spell(entry)
    return [{ id: entry.id, from: end - presumedSchool, to: end, isOpen: false }]
  })
  return { jobs, all: [...jobs, ...others, ...schools].toSorted((a, b) => a.from - b.from) }
}

const monthText = (month: number) =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`

/** Returns the gaps between spells from a month on, in the order of time. */
function gapsBetween(all: readonly Spell[], first: number, now: number): CheckPlace[] {
  let reached = first
  const places: CheckPlace[] = []
  for (const { id, from, to } of all) {
    const limit = from > now - recentMonths ? longGap.recent : longGap.old
    if (from - reached > limit) {
      const address: FieldAddress = fieldAddress(id, 'startDate')
      places.push({ address, words: `${monthText(reached)}/${monthText(from)}` })
    }
    reached = Math.max(reached, to)
  }
  return places
}

/** Returns spells with those that have no end date, but the latest of them, as short as a school. */
function withoutOpenEnds(all: readonly Spell[]): Spell[] {
  const latest = all.at(-1)
  return all.map((spell) =>
    spell.isOpen && spell !== latest
      ? { ...spell, to: Math.min(spell.to, spell.from + presumedSchool) }
      : spell,
  )
}

/**
 * Checks that there is no gap of many months between jobs. Says nothing if there may be one: while an old entry without an
 * end date went on, or between school and the first job.
 */
export const noLongGaps: Rule = {
  id: 'no-long-gaps',
  bar: 'complete',
  severity: 'costly',
  check(input) {
    const spells = spellsOf(input)
    if (!spells || spells.jobs.length < 2) return notApplicable
    const now = monthOfToday(input)
    const { jobs, all } = spells
    const places = gapsBetween(all, Math.min(...jobs.map(({ from }) => from)), now)
    const closed = withoutOpenEnds(all)
    const possible = gapsBetween(closed, closed[0]?.to ?? now, now)
    return passIfKnown('warn', places, possible.length === 0)
  },
}

/** Checks that the CV reaches today: no long time since the last job or course. */
export const noEndGap: Rule = {
  id: 'no-end-gap',
  bar: 'complete',
  severity: 'costly',
  check(input) {
    const spells = spellsOf(input)
    const [last] = spells?.all.toSorted((a, b) => b.to - a.to) ?? []
    if (!last || spells?.jobs.length === 0) return notApplicable
    const now = monthOfToday(input)
    const words = `${monthText(last.to)}/${monthText(now)}`
    const address: FieldAddress = fieldAddress(last.id, 'endDate')
    return passUnless('warn', now - last.to > restAtEnd ? [{ address, words }] : [])
  },
}
