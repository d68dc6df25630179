/** Facts of a CV in a list that tell its family. */
export type Member = { id: string; follows?: string | null | undefined }

/** A CV with those that follow it; `master` is null where only they are in the list. */
export type Family<T extends Member> = { masterId: string; master: T | null; followers: T[] }

/**
 * Returns the id of the CV at the head of a family. A follower of a follower belongs to the first one; of a circle,
 * which two devices can make together, the eldest is the head.
 */
function headOf(id: string, byId: ReadonlyMap<string, Member>): string {
  const path = [id]
  for (let at = byId.get(id); at?.follows; at = byId.get(at.follows)) {
    const seen = path.indexOf(at.follows)
    // Ids begin with the time at which they were made.
    if (seen >= 0) return path.slice(seen).reduce((a, b) => (a < b ? a : b))
    path.push(at.follows)
  }
  return path.at(-1) ?? id
}

/**
 * Groups CVs by the one that they follow, each family where its first member stands. A CV that neither follows nor is
 * followed is a family of its own.
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
