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
 * Matches each given item to a known one: by key, else by `isSame`. Each known item is used once.
 * Keys are computed once, since comparing all pairs would take seconds for long lists.
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

/** Returns whether two positions are the same: same employer, and same title or start. */
function isSamePosition(known: Work, given: Work): boolean {
  const isSameWork = isSaid(known.position, given.position)
  return isSaid(known.name, given.name) && (isSameWork || isSaid(known.startDate, given.startDate))
}

function isSameDegree(known: Education, given: Education): boolean {
  const [was, is] = [flatDegree(known), flatDegree(given)]
  const isSameStudy = isSaid(was.degree, is.degree) || isSaid(was.year, is.year)
  return isSaid(was.institution, is.institution) && isSameStudy
}

/** Returns the non-empty fields of a given entry that the flat format lacks. */
function extrasOf<T extends Entry>(given: T, flatNames: readonly string[]): Partial<T> {
  const isMore = (value: unknown) =>
    typeof value !== 'boolean' && value !== '' && !(Array.isArray(value) && value.length === 0)
  const names = ['id', ...flatNames]
  return Object.fromEntries(
    Object.entries(given).filter(([name, value]) => !names.includes(name) && isMore(value)),
  ) as Partial<T>
}

/** Keeps unchanged bullets with their formatting. */
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
    // Without a year the start is empty as well.
    ...(is.year === '' ? { startDate: '' } : {}),
  }
}

/** Returns the given entries in order, with hidden entries after the entry they followed. */
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

/** A group being filled, and the existing one it corresponds to. */
type OpenGroup = { of: Skills | null; entry: Skills }

/**
 * Returns the skills in the given order, in their existing groups as long as a group's keywords are
 * consecutive. New or separated keywords go to unnamed groups.
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
      // A group with only a name has no keywords.
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
 * Applies changes in the flat format to a CV, leaving all else unchanged. Data that the flat format
 * lacks (formatting, locations, URLs, hidden entries, group names) stays with its entry. Entries
 * are matched by employer and title or start, or by school and degree or year; unmatched ones are
 * new, so that no data is attributed to the wrong entry. Null fields count as absent, unknown
 * fields are refused.
 * @returns the changed document, or all problems by path in the input
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
