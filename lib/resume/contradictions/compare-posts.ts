import { compareDates } from '../dates/dates'
import { isSameDegree, isSameOrganisation, isSameSubject, isSameTitle } from './compare-names'
import type { Contradiction } from './contradiction-types'
import { groupBy } from './group-by'
import type { Post, PostField } from './read-posts'
import { reportDiffering, type Statement } from './report-differing'

type Said = { text: string; language: string; alternatives: readonly string[] }

const say = (
  post: Post,
  field: PostField,
  alternatives: readonly string[] = [],
): Statement<Said> => ({
  place: { documentId: post.documentId, address: field.address, text: field.text },
  value: { text: field.text.trim(), language: post.language, alternatives },
})

const keyOf = ({ text, language, alternatives }: Said) =>
  [language, text, ...alternatives].join('\n')

/** Compares texts of the same language; texts of different languages agree. */
const inOneLanguage = (isSame: (a: string, b: string) => boolean) => (a: Said, b: Said) =>
  a.language !== b.language || isSame(a.text, b.text)

/** Dates of all posts at one employer, which another document may list as one. */
type Employer = { starts: readonly string[]; ends: readonly string[] }

export type Employers = ReadonlyMap<string, Employer>

/** Returns the key of a document's posts with one employer. */
const employerKey = (post: Post) =>
  `${post.at}|${post.kind}|${post.organisation.text.trim().toLowerCase()}`

/** Collects the dates of each document's posts by employer. */
export function gatherEmployers(posts: readonly Post[]): Employers {
  const groups = groupBy(posts, employerKey)
  return new Map(
    [...groups].map(([key, all]) => [
      key,
      {
        starts: all.flatMap(({ start }) => start?.date || []).toSorted(),
        ends: all
          .flatMap(({ end }) => ((end?.date ?? null) === null ? [] : end?.date || '9999'))
          .toSorted(),
      },
    ]),
  )
}

/** Compares a date of paired posts; `month` is the current one: a future end agrees with none. */
function compareDateOf(
  field: 'start' | 'end',
  group: readonly Post[],
  employers: Employers,
  month: string,
) {
  const statements = group.flatMap((post) => {
    const stated = post[field]
    if (!stated || stated.date === null) return []
    const whole = employers.get(employerKey(post))
    // Date of the employer's whole range of posts.
    const ends = field === 'start' ? whole?.starts.at(0) : whole?.ends.at(-1)
    const alternative = ends === '9999' ? '' : (ends ?? stated.date)
    return [
      {
        ...say(post, { ...stated, text: stated.text }, [stated.date, alternative]),
        detail: stated.date.length,
      },
    ]
  })
  const isEqual = (a: string, b: string) => {
    if (a !== '' && b !== '') return compareDates(a, b) === 0
    return a === b || (a || b).slice(0, 7) > month
  }
  const isSame = (
    { alternatives: [a = '', wholeA = a] }: Said,
    { alternatives: [b = '', wholeB = b] }: Said,
  ) => isEqual(a, b) || isEqual(wholeA, b) || isEqual(a, wholeB)
  return reportDiffering(field, statements, isSame, ({ alternatives }) => alternatives.join('|'))
}

/** Returns the contradictions between documents about one post. */
export function comparePosts(
  group: readonly Post[],
  employers: Employers,
  month: string,
): Contradiction[] {
  const said = (field: 'organisation' | 'title' | 'subject') =>
    group.filter((post) => post[field].text.trim() !== '').map((post) => say(post, post[field]))
  const isEducation = group[0]?.kind === 'education'
  const isSameName = (a: Said, b: Said) => {
    const isSameLanguage = a.language === b.language
    return (isEducation && !isSameLanguage) || isSameOrganisation(a.text, b.text, isSameLanguage)
  }
  const names = reportDiffering(
    isEducation ? 'institution' : 'employer',
    said('organisation'),
    isSameName,
    keyOf,
  )
  const isSame = inOneLanguage(isEducation ? isSameDegree : isSameTitle)
  return [
    ...names,
    ...reportDiffering(isEducation ? 'degree' : 'title', said('title'), isSame, keyOf),
    ...reportDiffering('degree', said('subject'), inOneLanguage(isSameSubject), keyOf),
    ...compareDateOf('start', group, employers, month),
    ...compareDateOf('end', group, employers, month),
  ]
}
