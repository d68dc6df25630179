import type { Lexicon } from '../language/lexicon'
import type { Reading, Token } from '../reading/types'

/** For each token of the new text the tokens of the source that say the same. */
export type Alignment = {
  /** By index in the new text, nearest first. */
  sources: readonly (readonly number[])[]
  /** By index in the source. */
  targets: readonly (readonly number[])[]
}

/** Shortest stem that may be a part of a compound. */
const minPartLength = 3

/** German writes a noun and its complement as one word, with or without a letter between them. */
function isCompoundOf(word: string, part: string): boolean {
  if (part.length < minPartLength || word.length < part.length + 3) return false
  // The shortest are too often a chance: only at the end, where the head stands.
  return word.endsWith(part) || (part.length > 3 && word.startsWith(part))
}

const shareSense = (a: Token, b: Token) => a.senses.some((sense) => b.senses.includes(sense))

/** Whether two words say the same. */
export function saysSame(a: Token, b: Token): boolean {
  if (a.kind !== 'word' || b.kind !== 'word') return false
  if (a.stem === b.stem || a.folded === b.folded) return true
  return shareSense(a, b)
}

/** Words of the source that are written as one in the new text, or the other way round. */
function joinedMatches(after: Reading, source: Reading): Map<number, number[]> {
  const found = new Map<number, number[]>()
  const single = new Map<string, number>()
  for (const token of source.tokens) {
    if (token.kind === 'word' && token.folded.length >= 6) single.set(token.folded, token.index)
  }
  for (const [first, second] of pairsOf(after)) {
    const at = single.get(first.folded + second.folded)
    if (at === undefined) continue
    found.set(first.index, [at])
    found.set(second.index, [at])
  }
  const joined = new Map<string, number[]>()
  for (const [first, second] of pairsOf(source)) {
    joined.set(first.folded + second.folded, [first.index, second.index])
  }
  for (const token of after.tokens) {
    const pair = token.kind === 'word' ? joined.get(token.folded) : undefined
    if (pair) found.set(token.index, pair)
  }
  return found
}

function pairsOf(reading: Reading): [Token, Token][] {
  const words = reading.tokens.filter(({ text }) => text !== '-')
  return words.flatMap((first, at) => {
    const second = words[at + 1]
    return second && first.kind === 'word' && second.kind === 'word' ? [[first, second]] : []
  })
}

/** Words of the source by what they are found by. */
type Lookup = {
  words: readonly Token[]
  byStem: Map<string, Token[]>
  bySense: Map<number, Token[]>
}

function lookUp(source: Reading): Lookup {
  const byStem = new Map<string, Token[]>()
  const bySense = new Map<number, Token[]>()
  const words = source.tokens.filter(({ kind, isFunction }) => kind === 'word' && !isFunction)
  for (const token of words) {
    push(byStem, token.stem, token)
    // A word of a phrase licenses the word alone.
    if (token.stem.includes(' '))
      for (const part of token.stem.split(' ')) push(byStem, part, token)
    for (const sense of token.senses) push(bySense, sense, token)
  }
  return { words, byStem, bySense }
}

/** Leading is never another word for less: what handles a thing does not manage people. */
const raises = (token: Token, other: Token) => token.strength === 5 && other.strength < 4

function findMatches(token: Token, lookup: Lookup, lexicon: Lexicon): Set<number> {
  const { table } = lexicon
  const { words, byStem, bySense } = lookup
  const found = new Set<number>()
  for (const { index } of byStem.get(token.stem) ?? []) found.add(index)
  for (const sense of token.senses)
    for (const other of bySense.get(sense) ?? []) if (!raises(token, other)) found.add(other.index)
  if (found.size > 0) return found
  if (token.stem.includes(' ')) return new Set(partsOf(token, byStem, lexicon))
  if (table.code === 'de') {
    const parts = compoundParts(token, words)
    return withRank(token, parts.length > 0 ? parts : kinOf(token, words), words)
  }
  if (table.code !== 'en') return new Set(kinOf(token, words))
  if (token.marks.length > 0) return found
  // Who edits something is its editor; titles are not made this way.
  const deed = /^(.{3,})(?:e|o)rs?$/.exec(token.folded)?.[1]
  const makers = deed ? (byStem.get(table.stem(`${deed}ed`)) ?? []).map(({ index }) => index) : []
  return new Set(makers)
}

const rank =
  /(meister|leiter|chef|direktor|vorstand|inspektor|fachwirt|betriebswirt|ingenieur|doktor|professor|sprecher)(?:in|innen|s|n)?$/

/** "Zahntechnikermeister" is no Zahntechniker: what a compound ends with has to stand in the source, too. */
function withRank({ folded }: Token, found: readonly number[], words: readonly Token[]) {
  const end = rank.exec(folded)?.[1]
  const isThere = words.some(
    (word) => found.includes(word.index) && (!end || postOf(word.folded).includes(postOf(end))),
  )
  return new Set(isThere ? found : [])
}

/** Matches each content word of a text with the words of the source that license it. */
export function alignWords(after: Reading, source: Reading, lexicon: Lexicon): Alignment {
  const joined = joinedMatches(after, source)
  const lookup = lookUp(source)
  const targets: number[][] = source.tokens.map(() => [])
  const sources = after.tokens.map((token) => {
    if (token.kind !== 'word' || token.isFunction) return []
    const found = findMatches(token, lookup, lexicon)
    for (const index of joined.get(token.index) ?? []) found.add(index)
    for (const index of found) targets[index]?.push(token.index)
    return [...found]
  })
  return { sources: sources.map((list, at) => nearestFirst(list, at, sources)), targets }
}

/** Words of the source that a phrase is made of, if all of them stand there. */
function partsOf(
  token: Token,
  byStem: ReadonlyMap<string, readonly Token[]>,
  { smallStems }: Lexicon,
): number[] {
  const parts = token.stem.split(' ').filter((part) => part.length > 2 && !smallStems.has(part))
  const found = parts.map((part) => byStem.get(part)?.[0])
  return found.every((one) => one !== undefined) ? found.flatMap((one) => one?.index ?? []) : []
}

function push<K>(map: Map<K, Token[]>, key: K, token: Token): void {
  const list = map.get(key)
  if (list) list.push(token)
  else map.set(key, [token])
}

/** Prefers the match whose neighbours match the neighbours. */
function nearestFirst(
  list: readonly number[],
  at: number,
  sources: readonly (readonly number[])[],
): readonly number[] {
  if (list.length < 2) return list
  const around = [at - 2, at - 1, at + 1, at + 2].flatMap((near) => sources[near] ?? [])
  const distance = (index: number) =>
    around.reduce((min, near) => Math.min(min, Math.abs(near - index) || 9), 99)
  return list.toSorted((a, b) => distance(a) - distance(b))
}

/** Letters that words of one family begin with at least, where no ending joins them: "statistical", "statistician". */
const sharedBeginning = 6

/** Shortest root that two words of a family share where both go on with an ending of verbs, nouns or adjectives. */
const minRoot = 5
const isEnding =
  /^(?:[aeiou]?r|[aei]re|[aei]ba(?:mos|n)?|[ai]va(?:mo|no|m)?|ia(?:mo|n)?|ione?s?|[ct]i?on(?:es|s)?|z?ion[ei]|[cz]ione|[cz]ioni|[cs]oes|cao|oes|[ai]?ment[oeis]?s?|imiento|imientos|[aiu]d[oa]s?|[aiu]t[oaei]|[aei]nd[oa]|ant[eis]?s?|ees?|es?|er|ez|ages?|[ai]i?ent|i?ons|ure|ura|ais|ait|aient|[aeo]s?|[aei]mos|iamo|o|ei|ou|eu|iu|aram|eram|iram|al|ale|ali|aux|ar|ares|ari[oa]?s?|aires?|ic[oaeh]+|iques?|os[oae]s?|eux|euses?|iv[oae]s?|ifs?|ives?|ori[oa]|ung|ungen|t|te|ten|tet|en|st|est|end|ende|enden|ig|ige|igen|lich|liche|lichen|isch|ische|ischen)?$/

/** Words of the same family by how they begin. A word that carries a mark or is a name has no kin. */
function kinOf(token: Token, words: readonly Token[]): number[] {
  const { folded } = token
  if (token.marks.length > 0 || token.isNameShaped || folded.length < sharedBeginning + 1) return []
  return words
    .filter((other) => {
      if (other.marks.length > 0 || other.isNameShaped) return false
      const shorter = Math.min(folded.length, other.folded.length)
      let shared = 0
      while (shared < shorter && folded[shared] === other.folded[shared]) shared++
      if (shared >= sharedBeginning && shared >= shorter * 0.7) return true
      const [mine, theirs] = [folded.slice(shared), other.folded.slice(shared)]
      return shared >= minRoot && isEnding.test(mine) && isEnding.test(theirs)
    })
    .map(({ index }) => index)
}

/** "Projektleitung" and "Projektleiterin": the post and who holds it. */
const postOf = (folded: string) => folded.replace(/(?:ung|erin|er)(?:en|s|innen|n)?$/, '')

/** Words that a compound is made of, or the compound that a word is a part of. */
function compoundParts(token: Token, words: readonly Token[]): number[] {
  const isTitle = token.marks.some(({ kind }) => kind === 'title')
  const posts = isTitle ? words.filter(({ folded }) => postOf(folded) === postOf(token.folded)) : []
  if (posts.length > 0) return posts.map(({ index }) => index)
  const inside = words.filter(
    ({ stem, folded }) => isCompoundOf(stem, token.stem) || isCompoundOf(folded, token.folded),
  )
  if (inside.length > 0) return inside.map(({ index }) => index)
  const parts = words.filter(({ stem }) => isCompoundOf(token.stem, stem))
  const head = parts.find(({ stem }) => token.stem.startsWith(stem))
  const tail = parts.find(({ stem }) => token.stem.endsWith(stem))
  if (!head || !tail || head === tail) return []
  const gap = token.stem.length - head.stem.length - tail.stem.length
  return gap >= -1 && gap <= 4 ? [head.index, tail.index] : []
}
