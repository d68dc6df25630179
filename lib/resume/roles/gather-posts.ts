import type { Role, WorkEntry } from '../schema/content'
import { blankPost } from './blank-post'
import { hasOwnPost, type Post } from './flatten-roles'

/** Converts a post to an entry. */
const entryOf = ({ entryId: _, ...entry }: Post): WorkEntry => entry

/**
 * Groups posts into work entries: the inverse of `flattenRoles`. Consecutive posts of one entry
 * with the same employer become its roles, others entries of their own.
 * @param known the entries that the posts came from
 */
export function gatherPosts(posts: readonly Post[], known: readonly WorkEntry[]): WorkEntry[] {
  const employers = new Map(known.map((entry) => [entry.id, entry]))
  const gathered: WorkEntry[] = []
  const begun = new Set<string>()
  for (const post of posts) {
    const employer = employers.get(post.entryId)
    const role = employer?.roles.find(({ id }) => id === post.id)
    const last = gathered.at(-1)
    if (!employer || !role) {
      begun.add(post.entryId)
      gathered.push({ ...entryOf(post), roles: [] })
      continue
    }
    const { name, url, employment, description, roles: __, ...fields } = entryOf(post)
    const hidden = employer.hidden ? role.hidden : fields.hidden
    const roleBelow = ({ location }: WorkEntry): Role => {
      // Posts of roles without a location have inherited the employer's.
      const isInherited = role.location === '' && fields.location === location
      return { ...fields, hidden, location: isInherited ? '' : fields.location }
    }
    if (last?.id === employer.id && last.name === name) last.roles.push(roleBelow(last))
    else if (begun.has(employer.id)) gathered.push({ ...entryOf(post), roles: [] })
    else {
      begun.add(employer.id)
      // The post of its own text was removed.
      const own = hasOwnPost(employer) ? blankPost() : {}
      const entry = { ...employer, ...own, name, url, employment, description }
      gathered.push({ ...entry, roles: [roleBelow(entry)] })
    }
  }
  return gathered
}
