import type { PaperDocument } from '../schema/document'
import { emailKey, isSamePersonName, nameWords } from './contact-details'
import { groupBy } from './group-by'

/** Disjoint-set (union-find) of positions. */
export class DisjointSet {
  private readonly parents: number[]

  constructor(count: number) {
    this.parents = Array.from({ length: count }, (_, at) => at)
  }

  find(at: number): number {
    let root = at
    while (this.parents[root] !== root) root = this.parents[root] ?? root
    while (this.parents[at] !== root) {
      const next = this.parents[at] ?? root
      this.parents[at] = root
      at = next
    }
    return root
  }

  join(a: number, b: number): void {
    this.parents[this.find(b)] = this.find(a)
  }

  /** Returns the positions of each group, in order. */
  groups(): number[][] {
    return [...groupBy(this.parents.keys(), (at) => this.find(at)).values()]
  }
}

/**
 * Groups documents by person: same name or e-mail address. A copy with neither belongs to its
 * source.
 */
export function groupByPerson(documents: readonly PaperDocument[]): PaperDocument[][] {
  const unions = new DisjointSet(documents.length)
  const seen = new Map<string, number>()
  const join = (key: string, at: number) => {
    const first = seen.get(key)
    if (first === undefined) seen.set(key, at)
    else unions.join(first, at)
  }
  documents.forEach(({ content: { basics } }, at) => {
    const name = nameWords(basics.name).join(' ')
    const email = emailKey(basics.email)
    if (name !== '') join(`name:${name}`, at)
    if (email !== '') join(`email:${email}`, at)
  })
  const positions = new Map(documents.map(({ id }, at) => [id, at]))
  documents.forEach(({ lineage, content: { basics } }, at) => {
    const origin = lineage === null ? undefined : positions.get(lineage.documentId)
    if (origin === undefined) return
    const other = documents[origin]?.content.basics
    if (other && isSamePersonName(basics.name, other.name)) unions.join(origin, at)
  })
  return unions.groups().map((group) => group.flatMap((at) => documents[at] ?? []))
}
