import type { IdGenerator } from '../ids'
import type { ImportResult } from '../json-resume/json-resume'
import { copyJson, equalJson, isJsonObject, type JsonValue } from '../json-value'
import type { Problem } from '../problems'
import { limits } from '../resume-limits'
import { flattenRoles, type Post } from '../roles/flatten-roles'
import { gatherPosts } from '../roles/gather-posts'
import type { ResumeDocument } from '../schema/document'
import type { SectionEntry } from '../sections'
import { plainText } from '../text/rich-text'
import { type FlatResume, flatDegree, flatPosition, flatSkills, importFlat } from './flat'

type Work = SectionEntry<'work'>
type Education = SectionEntry<'education'>
type Skills = SectionEntry<'skills'>
type Entry = { id: string; hidden: boolean }

const flatKeys: readonly (keyof FlatResume)[] = [
  'name',
  'email',
  'phone',
  'summary',
  'skills',
  'experience',
  'education',
]

const isFlatKey = (key: string) => flatKeys.some((known) => known === key)

function addTo<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key)
  if (list) list.push(one)
  else lists.set(key, [one])
}

/**
 * Which known thing each given one is: the one of the same key, or else the same by `isSame`. Each known
 * one is found at most once. Keys are made once: to compare all with all would take seconds for long lists.
 */
function pair<T extends object>(
  known: readonly T[],
  given: readonly T[],
  keyOf: (one: T) => string,
  isSame: (known: T, given: T) => boolean,
): (T | null)[] {
  const byKey = new Map<string, T[]>()
  for (const one of known) addTo(byKey, keyOf(one), one)
  const left = new Set(known)
  const found = given.map((one) => {
    const match = byKey.get(keyOf(one))?.shift() ?? null
    if (match) left.delete(match)
    return match
  })
  given.forEach((one, at) => {
    if (found[at]) return
    for (const candidate of left) {
      if (!isSame(candidate, one)) continue
      found[at] = candidate
      left.delete(candidate)
      break
    }
  })
  return found
}

const isSaid = (a: string, b: string) => a !== '' && a === b

/** Returns whether two positions are the same: same employer, and the same title or start. */
function isSamePosition(known: Work, given: Work): boolean {
  const isSameWork = isSaid(known.position, given.position)
  return isSaid(known.name, given.name) && (isSameWork || isSaid(known.startDate, given.startDate))
}

function isSameDegree(known: Education, given: Education): boolean {
  const [was, is] = [flatDegree(known), flatDegree(given)]
  const isSameStudy = isSaid(was.degree, is.degree) || isSaid(was.year, is.year)
  return isSaid(was.institution, is.institution) && isSameStudy
}

/** Returns the fields of a given entry beyond the flat shape that have a value. */
function extrasOf<T extends Entry>(given: T, flatNames: readonly string[]): Partial<T> {
  const isMore = (value: unknown) =>
    typeof value !== 'boolean' && value !== '' && !(Array.isArray(value) && value.length === 0)
  const names = ['id', ...flatNames]
  return Object.fromEntries(
    Object.entries(given).filter(([name, value]) => !names.includes(name) && isMore(value)),
  ) as Partial<T>
}

/** Bullets that say the same stay as they are, with their marks. */
function mergeBullets(known: Work['highlights'], given: Work['highlights']): Work['highlights'] {
  const keyOf = ({ text }: { text: string }) => plainText(text)
  const found = pair(known, given, keyOf, () => false)
  return given.map((bullet, at) => found[at] ?? bullet)
}

function mergePosition(known: Post, given: Post): Post {
  const [was, is] = [flatPosition(known), flatPosition(given)]
  const flatNames = ['position', 'name', 'startDate', 'endDate', 'highlights']
  const isSameText = equalJson(was.details, is.details)
  return {
    ...known,
    ...extrasOf(given, [...flatNames, 'entryId']),
    position: given.position,
    name: given.name,
    startDate: given.startDate,
    endDate: was.end === is.end ? known.endDate : given.endDate,
    highlights: isSameText ? known.highlights : mergeBullets(known.highlights, given.highlights),
  }
}

function mergeDegree(known: Education, given: Education): Education {
  const [was, is] = [flatDegree(known), flatDegree(given)]
  const { studyType, area, endDate } = given
  return {
    ...known,
    ...extrasOf(given, ['studyType', 'area', 'institution', 'endDate']),
    institution: given.institution,
    ...(was.degree === is.degree ? {} : { studyType, area }),
    ...(was.year === is.year ? {} : { endDate }),
    // Without a year there is none to take from the beginning either.
    ...(is.year === '' ? { startDate: '' } : {}),
  }
}

/** The given entries in their order; hidden ones stay behind what they stood behind. */
function withHidden<T extends Entry>(known: readonly T[], next: readonly T[]): T[] {
  const result = [...next]
  let behind: string | null = null
  for (const entry of known) {
    if (entry.hidden) {
      const at = behind === null ? 0 : result.findIndex(({ id }) => id === behind) + 1
      result.splice(at, 0, entry)
      behind = entry.id
    } else if (result.some(({ id }) => id === entry.id)) behind = entry.id
  }
  return result
}

function mergeEntries<T extends Entry>(
  known: readonly T[],
  given: readonly T[],
  {
    toFlat,
    isSame,
    merge,
  }: {
    toFlat: (entry: T) => JsonValue
    isSame: (known: T, given: T) => boolean
    merge: (known: T, given: T) => T
  },
): T[] {
  const shown = known.filter(({ hidden }) => !hidden)
  const found = pair(shown, given, (one) => JSON.stringify(toFlat(one)), isSame)
  const next = given.map((entry, at) => {
    const match = found[at]
    return match ? merge(match, entry) : entry
  })
  return withHidden(known, next)
}

/** A group that is being filled, and which known one it is. */
type OpenGroup = { of: Skills | null; entry: Skills }

/**
 * Skills in the given order, in the groups that they were in: a group goes on as long as its own words
 * follow one another. Words that are new, or were torn from their group, come into groups without a name.
 */
function mergeSkills(
  known: readonly Skills[],
  given: readonly Skills[],
  ids: IdGenerator,
): Skills[] {
  const shown = known.filter(({ hidden }) => !hidden)
  const words = given.flatMap(flatSkills)
  if (equalJson(shown.flatMap(flatSkills), words)) return [...known]
  const left = new Map<string, Skills[]>()
  for (const group of shown) {
    for (const word of flatSkills(group)) addTo(left, word, group)
  }
  const groups: OpenGroup[] = []
  const begun = new Set<Skills>()
  for (const word of words) {
    const of = left.get(word)?.shift() ?? null
    const isNew = of !== null && !begun.has(of)
    if (of) begun.add(of)
    const last = groups.at(-1)
    const goesOn = last && !isNew && (last.entry.name === '' || (of !== null && last.of === of))
    if (goesOn && last.entry.keywords.length < limits.keywords) {
      last.entry.keywords = [...last.entry.keywords, word]
    } else if (of && isNew) {
      // One that is only a name has no words.
      groups.push({ of, entry: { ...of, keywords: of.keywords.length > 0 ? [word] : [] } })
    } else if (given[0]) {
      const entry = { ...given[0], id: ids.node(), name: '', keywords: [word] }
      groups.push({ of: null, entry })
    }
  }
  const isTorn = groups.length > limits.entries
  return withHidden(known, isTorn ? given : groups.map(({ entry }) => entry))
}

function refuseOthers(others: readonly string[]): { ok: false; problems: Problem[] } | null {
  if (others.length === 0) return null
  const reason = 'not of the flat shape'
  return { ok: false, problems: others.map((path) => ({ path, code: 'not-allowed', reason })) }
}

/**
 * Changes the given fields of a CV, said in the flat shape, and nothing else. What the flat shape has no
 * place for (marks, places, addresses, hidden entries, the names of groups) stays with whatever it belongs
 * to: an entry is known again by its employer and what it was or since when, by its school and the degree
 * or year, and is a new one otherwise, so that nothing is said of it that was said of another. A field that
 * is null counts as not given; one that the flat shape does not have is refused.
 *
 * @returns the changed document, or every problem by its place in what was given
 */
export function changeFlat(
  document: ResumeDocument,
  input: unknown,
  ids: IdGenerator,
): ImportResult {
  const copied = copyJson(input)
  if (!copied.ok) return copied
  if (!isJsonObject(copied.value)) return importFlat(copied.value, ids)
  const given = Object.fromEntries(
    Object.entries(copied.value).filter(([, value]) => value !== null),
  )
  const refused = refuseOthers(Object.keys(given).filter((key) => !isFlatKey(key)))
  if (refused) return refused
  const imported = importFlat(given, ids)
  if (!imported.ok) return imported
  const has = (key: keyof FlatResume) => Object.hasOwn(given, key)
  const said = imported.document.content
  const known = document.content

  const basics = { ...known.basics }
  for (const key of ['name', 'email', 'phone'] as const)
    if (has(key)) basics[key] = said.basics[key]
  const isSummaryNew = plainText(known.basics.summary) !== plainText(said.basics.summary)
  if (has('summary') && isSummaryNew) basics.summary = said.basics.summary
  const content = { ...known, basics }
  if (has('skills')) content.skills = mergeSkills(known.skills, said.skills, ids)
  if (has('experience')) {
    const how = { toFlat: flatPosition, isSame: isSamePosition, merge: mergePosition }
    const posts = said.work.map((entry) => ({ ...entry, entryId: entry.id }))
    content.work = gatherPosts(mergeEntries(flattenRoles(known.work), posts, how), known.work)
  }
  if (has('education')) {
    const how = { toFlat: flatDegree, isSame: isSameDegree, merge: mergeDegree }
    content.education = mergeEntries(known.education, said.education, how)
  }
  return { ok: true, document: { ...document, content } }
}
