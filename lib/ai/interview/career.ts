import { entryFieldsOf } from '@/lib/resume/entry-fields'
import { flattenRoles } from '@/lib/resume/roles/flatten-roles'
import type { WorkEntry } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { resolveSections } from '@/lib/resume/sections'
import type { CvIndex } from '../cv/cv-index'
import { type Stint, stintOf } from '../cv/tenure'
import type { CvPart, CvQuote } from './quotes'

/** Time at one employer, in any number of roles. */
export type Job = {
  /** Last title and employer. */
  quote: CvQuote
  /** Null if its dates are unknown. */
  stint: Stint | null
  /** Whether it is ongoing. */
  isCurrent: boolean
}

export type Career = {
  jobs: Job[]
  /** All known occupied times: jobs, education, volunteering, projects. */
  busy: Stint[]
}

function readJob(entry: WorkEntry, cv: CvIndex, asOf: string): Job | null {
  const posts = flattenRoles([entry]).filter(({ hidden }) => !hidden)
  const stints = posts.map(({ startDate, endDate }) => stintOf(startDate, endDate, asOf))
  const known = stints.flatMap((stint) => stint ?? [])
  const [first] = posts
  if (!first) return null
  const last = posts.reduce((best, post, at) => {
    const isLater = (stints[at]?.to ?? 0) > (stints[posts.indexOf(best)]?.to ?? 0)
    return isLater ? post : best
  }, first)
  const fields = [`${last.id}/position`, `${entry.id}/name`, `${last.id}/name`]
  const texts = fields.flatMap((address) => cv.texts.find((one) => one.address === address) ?? [])
  // Without roles, title and employer belong to one owner.
  const named = texts.filter((text, at) => texts.indexOf(text) === at)
  if (named.length === 0) return null
  const parts = named.map(
    ({ address, text }, at): CvPart => ({ address, words: text, separator: at === 0 ? '' : ', ' }),
  )
  const isSure = known.length === posts.length
  return {
    quote: { of: 'cv', parts },
    stint: isSure
      ? {
          from: Math.min(...known.map(({ from }) => from)),
          to: Math.max(...known.map(({ to }) => to)),
        }
      : null,
    isCurrent: posts.some(({ startDate, endDate }) => startDate !== '' && endDate.trim() === ''),
  }
}

type Dated = { hidden: boolean; startDate: string; endDate: string }

/**
 * Reads a person's career from the printed sections of a CV; hidden ones are unknown to the reader of the paper.
 *
 * @param asOf `YYYY-MM`, the end of ongoing entries
 */
export function readCareer({ content }: ResumeDocument, cv: CvIndex, asOf: string): Career {
  const jobs: Job[] = []
  const busy: Stint[] = []
  for (const section of resolveSections(content)) {
    if (!section.state.visible || section.kind !== 'list') continue
    const hasPeriods = entryFieldsOf(section.key).some(({ name }) => name === 'startDate')
    if (section.key === 'work') {
      const shown = content.work.filter(({ hidden }) => !hidden)
      jobs.push(...shown.flatMap((entry) => readJob(entry, cv, asOf) ?? []))
    } else if (hasPeriods) {
      const entries = content[section.key] as readonly unknown[] as readonly Dated[]
      busy.push(
        ...entries.flatMap(({ hidden, startDate, endDate }) =>
          hidden ? [] : (stintOf(startDate, endDate, asOf) ?? []),
        ),
      )
    }
  }
  busy.push(...jobs.flatMap(({ stint }) => stint ?? []))
  return { jobs, busy }
}

/** Joins adjacent and overlapping times, earliest first. */
export function joinStints(stints: readonly Stint[]): Stint[] {
  const joined: Stint[] = []
  for (const { from, to } of stints.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else joined.push({ from, to })
  }
  return joined
}
