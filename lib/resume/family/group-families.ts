/** A CV in a list, with the id of its master. */
export type Member = { id: string; follows?: string | null | undefined }

/** A master with its followers; `master` is null if only followers are in the list. */
export type Family<T extends Member> = { masterId: string; master: T | null; followers: T[] }

/**
 * Returns the id at the head of a family, following chains of followers. In a cycle, which two
 * devices can create together, the oldest is the head.
 */
function headOf(id: string, byId: ReadonlyMap<string, Member>): string {
  const path = [id]
  for (let at = byId.get(id); at?.follows; at = byId.get(at.follows)) {
    const seen = path.indexOf(at.follows)
    // Ids start with their creation time.
    if (seen >= 0) return path.slice(seen).reduce((a, b) => (a < b ? a : b))
    path.push(at.follows)
  }
  return path.at(-1) ?? id
}

/**
 * Groups CVs by master, each family at its first member's position. An unrelated CV is a family of
 * its own.
 */
export function groupFamilies<T extends Member>(members: readonly T[]): Family<T>[] {
  const byId = new Map(members.map((member) => [member.id, member]))
  const families = new Map<string, Family<T>>()
  for (const member of members) {
    const masterId = headOf(member.id, byId)
    const family = families.get(masterId) ?? { masterId, master: null, followers: [] }
    families.set(masterId, family)
    if (member.id === masterId) family.master = member
    else family.followers.push(member)
  }
  return [...families.values()]
}
