import { foldText } from '@/lib/language/unicode/fold-text'
import { parseFieldAddress } from '../change/address'
import { readTree, type Tree } from '../change/tree'
import type { JsonObject } from '../json-value'
import { pairEntries, similarity, textAt } from '../pair-entries'
import type { ResumeDocument } from '../schema/document'
import { isSectionKey } from '../sections'
import { plainText } from '../text/rich-text'

/** Minimum similarity of texts for the same line. */
const sameLine = 0.6

type Item = { owner: string; fields: JsonObject }
type Pair = readonly [there: Item, here: Item]
type Pairing = (there: readonly Item[], here: readonly Item[]) => Pair[]

const textOf = ({ fields }: Item, field: string) => foldText(plainText(textAt(fields, field)))

/** Pairs items whose text occurs once in each list; empty texts are not paired. */
function byText(keyOf: (item: Item) => string): Pairing {
  return (there, here) => {
    const one = (items: readonly Item[], key: string) => {
      const found = items.filter((item) => keyOf(item) === key)
      return found.length === 1 ? found[0] : undefined
    }
    return there.flatMap((item) => {
      const key = keyOf(item)
      if (key.trim() === '') return []
      const [a, b] = [one(there, key), one(here, key)]
      return a && b ? [[a, b] as const] : []
    })
  }
}

/** Pairs entries by employer, title and dates, as in an import into an existing CV. */
const byLikeness =
  (key: string): Pairing =>
  (there, here) => {
    const found = pairEntries(
      key,
      there.map(({ fields }) => fields),
      here.map(({ fields }) => fields),
    )
    return there.flatMap((item) => {
      const partner = found.get(item.fields)
      const other = here.find(({ fields }) => fields === partner)
      return other ? [[item, other] as const] : []
    })
  }

const byDates = byText(({ fields }) =>
  [textAt(fields, 'startDate'), textAt(fields, 'endDate'), textAt(fields, 'date')].join(' '),
)

const byLike: Pairing = (there, here) => {
  const taken = new Set<Item>()
  return there.flatMap((item) => {
    const best = here
      .filter((other) => !taken.has(other))
      .map((other) => ({ other, score: similarity(textOf(item, 'text'), textOf(other, 'text')) }))
      .sort((a, b) => b.score - a.score)[0]
    if (!best || best.score < sameLine) return []
    taken.add(best.other)
    return [[item, best.other] as const]
  })
}

/** Pairs by position: a translation has the same number of lines in the same order. */
const byPlace: Pairing = (there, here) =>
  there.length === here.length
    ? there.flatMap((item, at) => {
        const other = here[at]
        return other ? [[item, other] as const] : []
      })
    : []

/** Returns the pairing rules of a list, in order of priority. */
function pairingsOf(list: string, isTranslation: boolean): Pairing[] {
  const { owner = '', field = '' } = parseFieldAddress(list) ?? {}
  if (list === 'basics/profiles') return [byText((item) => textOf(item, 'network'))]
  if (list === 'basics/details') return [byText((item) => textOf(item, 'label'))]
  if (list === 'content/custom') return [byText((item) => textOf(item, 'title'))]
  if (owner === 'content' && !isSectionKey(field)) return []
  if (field === 'highlights' || field === 'courses') {
    const exact = byText((item) => textOf(item, 'text'))
    return isTranslation ? [exact, byPlace] : [exact, byLike]
  }
  if (field === 'roles') return [byText((item) => textOf(item, 'position')), byDates]
  const alike = byLikeness(owner === 'content' ? field : owner)
  return isTranslation ? [alike, byDates] : [alike]
}

const itemsOf = (tree: Tree, list: string): Item[] =>
  (tree.lists.get(list as `${string}/${string}`) ?? []).flatMap((owner) => {
    const fields = tree.nodes.get(owner)?.fields
    return fields ? [{ owner, fields }] : []
  })

/**
 * Pairs the same entries, bullets and other nodes of two CVs: by id, else by content; in another
 * language also by dates, and bullets by position.
 * @returns pairs of differing ids, there and here
 */
export function pairNodes(there: ResumeDocument, here: ResumeDocument): [string, string][] {
  const isTranslation = there.design.language.split('-')[0] !== here.design.language.split('-')[0]
  const [from, to] = [readTree(there), readTree(here)]
  const pairs: Record<string, string> = {}
  const partnerOf = (owner: string) => (to.nodes.has(owner) ? owner : pairs[owner])
  for (const list of from.lists.keys()) {
    const { owner = '', field = '' } = parseFieldAddress(list) ?? {}
    const around = partnerOf(owner)
    if (around === undefined || list === 'content/sections') continue
    let left = itemsOf(from, list).filter((item) => !to.nodes.has(item.owner))
    let free = itemsOf(to, `${around}/${field}`).filter((item) => !from.nodes.has(item.owner))
    for (const pairing of pairingsOf(list, isTranslation)) {
      for (const [item, other] of pairing(left, free)) {
        if (Object.hasOwn(pairs, item.owner) || !free.includes(other)) continue
        pairs[item.owner] = other.owner
        free = free.filter((one) => one !== other)
      }
      left = left.filter((item) => !Object.hasOwn(pairs, item.owner))
    }
  }
  return Object.entries(pairs)
}
