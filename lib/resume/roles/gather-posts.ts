import type { Role, WorkEntry } from '../schema/content'
import { blankPost } from './blank-post'
import { hasOwnPost, type Post } from './flatten-roles'

/** A post as an entry of its own. */
const entryOf = ({ entryId: _, ...entry }: Post): WorkEntry => entry

/**
 * Makes work entries of posts again: the inverse of `flattenRoles`. Posts of one entry become its roles
 * where they stand in a row under one employer; any other becomes an entry of its own.
 *
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
    const { name, url, description, roles: __, ...fields } = entryOf(post)
    const hidden = employer.hidden ? role.hidden : fields.hidden
    const roleBelow = ({ location }: WorkEntry): Role => {
      // Posts of roles without a place have that of the employer.
      const isInherited = role.location === '' && fields.location === location
      return { ...fields, hidden, location: isInherited ? '' : fields.location }
    }
    if (last?.id === employer.id && last.name === name) last.roles.push(roleBelow(last))
    else if (begun.has(employer.id)) gathered.push({ ...entryOf(post), roles: [] })
    else {
      begun.add(employer.id)
      // Its own words were a post, which is gone.
      const own = hasOwnPost(employer) ? blankPost() : {}
      const entry = { ...employer, ...own, name, url, description }
      gathered.push({ ...entry, roles: [roleBelow(entry)] })
    }
  }
  return gathered
}
