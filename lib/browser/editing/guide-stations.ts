import { entryOfRolesKey } from '@/lib/resume/roles/roles-key'
import type { WorkEntry } from '@/lib/resume/schema/content'
import type { PaperDocument, ResumeDocument } from '@/lib/resume/schema/document'
import { summaryKey } from '@/lib/resume/sections'
import { bulletsOf, entriesOf, findEntry, isWorkEntry, withEntries } from './locate'
import { basicsKey, type FieldPlaceInForm } from './places'

/** Steps as counted in the pane: what was done belongs to its job, languages to skills. */
export const countedSteps = [
  'you',
  'work',
  'positions',
  'education',
  'skills',
  'summary',
  'design',
] as const

const steps = [...countedSteps, 'did', 'languages'] as const

/** Question of the guided start, and the entry that it is about; null for none. */
export type GuideStation = {
  step: (typeof steps)[number]
  entry: string | null
  /** Whether its entry stands in place of a job. */
  isActivity?: boolean
}

/** Sections whose entries are asked about with what was done there, in the order of the questions. */
export const deedSections = ['work', 'volunteer', 'projects'] as const

/** Parses the `guide` part of the editor's URL: a step, and an entry behind a dot. Null for an unknown step. */
export function readStation(text: string | null): GuideStation | null {
  const [name = '', entry = null] = text?.split('.') ?? []
  const step = steps.find((one) => one === name)
  return step ? { step, entry } : null
}

/** Formats a station for the URL. */
export const writeStation = ({ step, entry }: GuideStation): string =>
  entry === null ? step : `${step}.${entry}`

/** Returns whether any field of an entry has text. */
export function isFilled({ content }: ResumeDocument, id: string): boolean {
  const entry = findEntry(content, id)?.entry
  const values = Object.entries(entry ?? {}).filter(([key]) => key !== 'id')
  return values.some(([, value]) => {
    if (typeof value === 'string') return value.trim() !== ''
    if (!Array.isArray(value)) return false
    return value.some(
      (item) => (typeof item === 'string' ? item : (item.text ?? 'a role')).trim() !== '',
    )
  })
}

/** Returns whether all that an entry says is the job title under the name, which was carried into it. */
export function hasCarriedTitle(document: ResumeDocument, id: string): boolean {
  const { basics, work } = document.content
  const entry = work.find((one) => one.id === id)
  if (!entry || entry.position === '' || entry.position !== basics.label) return false
  return !isFilled(replaceWork(document, { ...entry, position: '' }), id)
}

const replaceWork = ({ content, ...document }: ResumeDocument, entry: WorkEntry) => ({
  ...document,
  content: { ...content, work: content.work.map((one) => (one.id === entry.id ? entry : one)) },
})

/** Sections that the questions ask for. */
const askedSections = [...deedSections, 'education', 'skills', 'languages'] as const

/** Returns the CV without the entries of the asked sections in which nothing was typed, and without blank lines. */
export function withoutBlankEntries(document: ResumeDocument): ResumeDocument {
  let next = document
  for (const key of askedSections) {
    const before = entriesOf(document.content, key)
    const after = before.filter(({ id }) => isFilled(document, id))
    if (after.length < before.length) next = withEntries(next, key, after)
  }
  return next
}

/** Returns the entries that have lines, roles in place of their employer, in the order of the questions. */
export const entriesWithDeeds = ({ content }: ResumeDocument): string[] =>
  deedSections
    .flatMap((key) => entriesOf(content, key))
    .flatMap((entry) =>
      isWorkEntry(entry) && entry.roles.length > 0 ? entry.roles.map(({ id }) => id) : [entry.id],
    )

/** Returns all stations of a CV in their order; the last question about jobs has no entry: whether there is another. */
function allStations(document: ResumeDocument): GuideStation[] {
  const entries = entriesWithDeeds(document).filter((id) => isFilled(document, id))
  const first = { entry: null }
  return [
    { step: 'you', ...first },
    { step: 'work', ...first },
    ...entries.flatMap((entry): GuideStation[] => [
      { step: 'positions', entry },
      { step: 'did', entry },
    ]),
    { step: 'positions', ...first },
    { step: 'education', ...first },
    { step: 'skills', ...first },
    { step: 'languages', ...first },
    { step: 'summary', ...first },
    { step: 'design', ...first },
  ]
}

/** Returns the step that a station counts as. */
export function countedStep({ step }: GuideStation): (typeof countedSteps)[number] {
  if (step === 'did') return 'positions'
  return step === 'languages' ? 'skills' : step
}

/** Returns the number of the job that a station asks about; null for the first, and for what is no job. */
export function jobNumberOf(
  document: ResumeDocument,
  { step, entry, isActivity }: GuideStation,
): number | null {
  if (step !== 'positions' && step !== 'did') return null
  const filled = entriesWithDeeds(document).filter((id) => isFilled(document, id))
  const place = filled.indexOf(entry ?? '')
  const number = place < 0 ? filled.length + 1 : place + 1
  const key = findEntry(document.content, entry ?? '')?.key
  const isJob = key === 'work' || (key !== undefined && entryOfRolesKey(key) !== null)
  return number > 1 && isJob && !isActivity ? number : null
}

/** Returns the section of the form that holds what a station asks for. */
export function sectionOfStation(
  { content }: ResumeDocument,
  { step, entry }: GuideStation,
): string {
  const key = entry === null ? null : findEntry(content, entry)?.key
  if (entry !== null) return key && !entryOfRolesKey(key) ? key : 'work'
  if (step === 'summary') return summaryKey
  if (step === 'positions' || step === 'did') return 'work'
  return step === 'education' || step === 'skills' || step === 'languages' ? step : basicsKey
}

const isSame = (one: GuideStation, other: GuideStation) =>
  one.step === other.step && one.entry === other.entry

/** Returns whether a station asks about an entry that has lines already. */
const isAnswered = ({ content }: ResumeDocument, { entry }: GuideStation): boolean => {
  const found = entry === null ? null : findEntry(content, entry)
  return found !== null && bulletsOf(found.entry).some(({ text }) => text !== '')
}

/**
 * Returns the station after (1) or before (-1) another; null behind the ends. Behind what was done at one job come the
 * jobs without lines, then the question whether there was another.
 */
export function neighbourStation(
  document: ResumeDocument,
  station: GuideStation,
  by: 1 | -1,
): GuideStation | null {
  const stations = allStations(document)
  const at = stations.findIndex((one) => isSame(one, station))
  if (station.step === 'did' && at >= 0 && by === 1) {
    return stations.slice(at + 1).find((one) => !isAnswered(document, one)) ?? null
  }
  if (at >= 0) return stations[at + by] ?? null
  // An entry without text: it comes last of its kind.
  const open = stations.findIndex((one) => isSame(one, { step: 'positions', entry: null }))
  return stations[by === 1 ? open + 1 : open - 1] ?? null
}

/** Returns the station that asks for a field; null where no question does. */
export function stationOf(
  document: PaperDocument,
  { section, entryId, roleId }: FieldPlaceInForm,
  field: string | undefined,
): GuideStation | null {
  if (document.kind !== 'resume') return null
  if (section === basicsKey) return { step: field === 'label' ? 'work' : 'you', entry: null }
  if (section === 'education' || section === 'skills' || section === 'languages') {
    return { step: section, entry: null }
  }
  if (section === summaryKey) return { step: 'summary', entry: null }
  const entry = roleId ?? entryId
  if (entry === null || !entriesWithDeeds(document).includes(entry)) return null
  return { step: field === 'text' ? 'did' : 'positions', entry }
}
