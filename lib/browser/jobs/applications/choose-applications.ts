import { foldText } from '@/lib/language/unicode/fold-text'
import { addDays } from '@/lib/messages/calendar-day'
import type { ApplicationFacts } from '@/lib/resume/application-facts'
import { type ApplicationStage, applicationStages } from '@/lib/resume/schema/application'
import { wordsOfQuery } from '@/lib/resume/text/search-words'
import type { ListedHead } from '../../sync/join-heads'

/** Application in a list; everything shown comes from its head. */
export type ApplicationItem = ListedHead & { application: ApplicationFacts }

export const applicationSorts = [
  'due',
  'updated',
  'created',
  'employer',
  'position',
  'place',
  'covers',
  'cv',
  'next',
] as const
export type ApplicationSort = (typeof applicationSorts)[number]

/** `open`: all but closed ones. */
export const stageFilters = ['all', 'open', ...applicationStages] as const
export type StageFilter = (typeof stageFilters)[number]

export const dueFilters = ['any', 'overdue', 'week'] as const
export type DueFilter = (typeof dueFilters)[number]

export type ApplicationChoice = {
  query: string
  stage: StageFilter
  due: DueFilter
  sort: ApplicationSort
  isReversed?: boolean
  /** Text of a job in a column that its own head does not have; a count as a number. */
  keyOf?: (item: ApplicationItem, sort: 'place' | 'covers' | 'cv' | 'next') => string | number
  /** `YYYY-MM-DD` in the person's own time zone. */
  today: string
  /** BCP 47 tag. */
  locale: string
}

/** Returns the applications among listed documents, either those in the trash or those in use. */
export const applicationsOf = (heads: readonly ListedHead[]): ApplicationItem[] =>
  heads.flatMap((head) =>
    head.kind === 'application' && head.application
      ? [{ ...head, application: head.application }]
      : [],
  )

const isInStage = (stage: ApplicationStage, filter: StageFilter) =>
  filter === 'all' || (filter === 'open' ? stage !== 'closed' : stage === filter)

function isDue(nextOn: string, filter: DueFilter, today: string): boolean {
  if (filter === 'any') return true
  if (nextOn === '') return false
  return filter === 'overdue' ? nextOn < today : nextOn <= addDays(today, 7)
}

/** Folded names by item: of thousands, folding takes longer than the search itself. */
const foldedNames = new WeakMap<ApplicationItem, string>()

function foldedName(item: ApplicationItem): string {
  const known = foldedNames.get(item)
  if (known !== undefined) return known
  const name = foldText(`${item.title}\n${item.name}\n${item.label}`)
  foldedNames.set(item, name)
  return name
}

/** Undated ones come last. */
const dueKey = ({ application: { nextOn } }: ApplicationItem) => nextOn || '9'

const byId = (a: ApplicationItem, b: ApplicationItem) => (a.id < b.id ? -1 : 1)

/** Sorts by what a column shows; what shows nothing comes last. */
function sortByColumn(
  items: ApplicationItem[],
  keyOf: (item: ApplicationItem) => string | number,
  locale: string,
) {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  const keys = new Map(items.map((item) => [item, keyOf(item)]))
  return items.sort((a, b) => {
    const [left = '', right = ''] = [keys.get(a), keys.get(b)]
    if (left === '' || right === '') return Number(left === '') - Number(right === '')
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : compare(String(left), String(right))
    return order || b.updatedAt - a.updatedAt || byId(a, b)
  })
}

type SortOptions = Pick<ApplicationChoice, 'sort' | 'locale' | 'keyOf'>

function sortItems(items: ApplicationItem[], { sort, locale, keyOf }: SortOptions) {
  if (sort === 'place' || sort === 'covers' || sort === 'cv' || sort === 'next') {
    return sortByColumn(items, (item) => keyOf?.(item, sort) ?? '', locale)
  }
  if (sort === 'employer' || sort === 'position') {
    const field = sort === 'employer' ? 'name' : 'label'
    const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
    return items.sort((a, b) => compare(a[field], b[field]) || b.updatedAt - a.updatedAt)
  }
  if (sort === 'due') {
    return items.sort((a, b) => {
      const [left, right] = [dueKey(a), dueKey(b)]
      if (left !== right) return left < right ? -1 : 1
      return b.updatedAt - a.updatedAt || byId(a, b)
    })
  }
  const time = sort === 'updated' ? 'updatedAt' : 'createdAt'
  return items.sort((a, b) => b[time] - a[time] || byId(a, b))
}

/**
 * Filters and sorts applications by their heads.
 *
 * @param wordsOf all words of an application, folded, if they were read; its name is always searched
 * @param isFound whether another source, such as the account's search, found it
 */
export function chooseApplications(
  items: readonly ApplicationItem[],
  { query, stage, due, today, isReversed, ...order }: ApplicationChoice,
  wordsOf: (id: string) => string,
  isFound: (item: ApplicationItem) => boolean = () => false,
): ApplicationItem[] {
  const words = wordsOfQuery(query)
  const matches = (item: ApplicationItem) => {
    if (words.length === 0 || isFound(item)) return true
    const name = foldedName(item)
    const text = wordsOf(item.id)
    return words.every((word) => name.includes(word) || text.includes(word))
  }
  const chosen = items.filter(
    (item) =>
      isInStage(item.application.stage, stage) &&
      isDue(item.application.nextOn, due, today) &&
      matches(item),
  )
  const sorted = sortItems(chosen, order)
  return isReversed ? sorted.reverse() : sorted
}
