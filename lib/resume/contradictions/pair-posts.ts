import { isSameOrganisation, isSameTitle, organisationWords, titleWords } from './compare-names'
import { groupBy } from './group-by'
import { DisjointSet } from './people'
import { type Post, periodOf } from './read-posts'

const organisationKey = (post: Post) => organisationWords(post.organisation.text).join(' ')
const titleKey = (post: Post) => titleWords(`${post.title.text} ${post.subject.text}`).join(' ')
const yearOf = (date: string | null | undefined) => date?.slice(0, 4) ?? ''

function isSameDate(a: Post['start'], b: Post['start']): boolean {
  if (!a?.date || !b?.date) return a?.date === '' && b?.date === ''
  return a.date.startsWith(b.date) || b.date.startsWith(a.date)
}

function isAtOneTime(a: Post, b: Post): boolean {
  const [first, second] = [periodOf(a), periodOf(b)]
  if (!first || !second) return true
  if (first.from <= second.to && second.from <= first.to) return true
  return isSameDate(a.start, b.start) || isSameDate(a.end, b.end)
}

/** Whether posts with the same id match; a copied entry may have been overwritten with another. */
const isLikelyCopy = (a: Post, b: Post) =>
  a.language !== b.language ||
  isSameOrganisation(a.organisation.text, b.organisation.text, true) ||
  isSameTitle(a.title.text, b.title.text) ||
  (isSameDate(a.start, b.start) && isSameDate(a.end, b.end))

/** A pairing rule: posts with equal keys that `canBeOne` accepts. Empty keys never match. */
type Pairing = { keyOf: (post: Post) => string; canBeOne: (a: Post, b: Post) => boolean }

const atEmployer = (key: (post: Post) => string) => (post: Post) => {
  const [organisation, rest] = [organisationKey(post), key(post)]
  return organisation === '' || rest === '' ? '' : `${organisation}|${rest}`
}

function pairingsOf(posts: readonly Post[]): Pairing[] {
  const organisations = new Set(posts.map((post) => `${post.at}|${organisationKey(post)}`))
  const hasBoth = (a: Post, b: Post) => organisations.has(`${a.at}|${organisationKey(b)}`)
  return [
    { keyOf: ({ id }) => id, canBeOne: isLikelyCopy },
    { keyOf: atEmployer(titleKey), canBeOne: isAtOneTime },
    { keyOf: atEmployer(({ start }) => yearOf(start?.date)), canBeOne: isAtOneTime },
    {
      keyOf: atEmployer(({ end }) => (end?.date === '' ? 'now' : yearOf(end?.date))),
      canBeOne: isAtOneTime,
    },
    {
      // By title and dates if the employer differs, unless a document has both employers.
      keyOf: (post) => {
        const [title, { start, end }] = [titleKey(post), post]
        if (title === '' || organisationKey(post) === '' || !start?.date || !end) return ''
        return `${title}|${start.date}|${end.date ?? end.text}`
      },
      canBeOne: (a, b) => !hasBoth(a, b) && !hasBoth(b, a),
    },
  ]
}

/**
 * Groups the posts of a person's documents that are the same, at most one per document: by id in
 * copies, else by employer and title, employer and year, or title and dates, in that order. Keys
 * that occur twice in a document are ambiguous and ignored.
 */
export function pairPosts(posts: readonly Post[]): Post[][] {
  const unions = new DisjointSet(posts.length)
  const documents = posts.map(({ at }) => new Set([at]))
  const tryJoin = (a: number, b: number) => {
    const [root, other] = [unions.find(a), unions.find(b)]
    const [ours, theirs] = [documents[root], documents[other]]
    if (root === other || !ours || !theirs || [...theirs].some((at) => ours.has(at))) return
    unions.join(root, other)
    for (const at of theirs) ours.add(at)
  }
  for (const { keyOf, canBeOne } of pairingsOf(posts)) {
    const byKey = groupBy(posts.keys(), (at) => {
      const post = posts[at] as Post
      const key = keyOf(post)
      return key === '' ? '' : `${post.kind}|${key}`
    })
    byKey.delete('')
    for (const all of byKey.values()) {
      const perDocument = groupBy(all, (at) => posts[at]?.at)
      const [first, ...others] = all.filter((at) => perDocument.get(posts[at]?.at)?.length === 1)
      for (const other of others) {
        const [a, b] = [posts[first ?? -1], posts[other]]
        if (a && b && first !== undefined && canBeOne(a, b)) tryJoin(first, other)
      }
    }
  }
  return unions
    .groups()
    .filter((group) => group.length > 1)
    .map((group) => group.flatMap((at) => posts[at] ?? []))
}
