import {
  areNeighbours,
  type Candidate,
  fillsItem,
  isNameInSentence,
  isPartOfShortWord,
} from './everyday-words'
import { type Token, tokensOf } from './lexicon-tokens'
import { type NamedSkill, type Skill, skillIndex } from './skill-index'

/** A skill that a text names: by which words, and where they stand (UTF-16 units). */
export type SkillMatch = { skill: Skill; from: number; to: number; words: string }

type Found = Candidate & NamedSkill & { match: SkillMatch }

/** Names go on into these: an address, a name of a user, another name. */
function isPartOfMore(text: string, from: number, to: number): boolean {
  return (
    /[.@_]/.test(text[from - 1] ?? '') ||
    /[+#@_]/.test(text[to] ?? '') ||
    /^\.\p{Ll}/u.test(text.slice(to, to + 2))
  )
}

function findCandidates(text: string, tokens: readonly Token[]): Found[] {
  const { trie } = skillIndex()
  const found: Found[] = []
  for (let start = 0; start < tokens.length; start++) {
    const longest = trie.longestAt(tokens, start)
    const [first, last] = [tokens[start], longest && tokens[longest.end - 1]]
    if (!longest || !first || !last) continue
    const [from, to] = [first.from, last.to]
    if (isPartOfMore(text, from, to)) continue
    const match = { skill: longest.value.skill, from, to, words: text.slice(from, to) }
    found.push({ ...longest.value, start, end: longest.end, match })
    start = longest.end - 1
  }
  return found
}

const isCapitals = (word: string) => word.length > 1 && word === word.toUpperCase()

/** Whether a name that could be an everyday word is none here. */
function isMeant(text: string, tokens: readonly Token[], found: readonly Found[], at: number) {
  const one = found[at]
  if (!one) return false
  const { alias, match } = one
  if (alias.wariness === 'free') return !isPartOfShortWord(text, tokens, one)
  const isExact = match.words === alias.text
  const needsExact = isCapitals(alias.text) || alias.text.length < 3
  if (isPartOfShortWord(text, tokens, one) || (needsExact && !isExact)) return false
  if (isCapitals(alias.text) && alias.wariness === 'wary') return true
  if (isInList(tokens, found, at, isExact)) return true
  return alias.wariness === 'wary' && isExact && isNameInSentence(text, tokens, one)
}

/** In a list of skills: an item of its own, beside another one, or the only word there is. */
function isInList(tokens: readonly Token[], found: readonly Found[], at: number, isExact: boolean) {
  const one = found[at]
  if (!one || !fillsItem(tokens, one)) return false
  if (isExact && one.start === 0 && one.end === tokens.length) return true
  return [found[at - 1], found[at + 1]].some((other) => {
    if (!other || !fillsItem(tokens, other) || (!isExact && other.alias.wariness !== 'free')) {
      return false
    }
    return other.start < one.start
      ? areNeighbours(tokens, other, one)
      : areNeighbours(tokens, one, other)
  })
}

/**
 * The skills that a text names, in its order: by their names and aliases in several languages, the
 * longest first, whole words only. Names that are everyday words, too (Go, Excel, Access), count only
 * where they are written as names inside a sentence or stand in a list of skills. No overlaps. Linear
 * in the length of the text.
 */
export function findSkills(text: string): SkillMatch[] {
  const tokens = tokensOf(text)
  const found = findCandidates(text, tokens)
  return found.filter((_, at) => isMeant(text, tokens, found, at)).map(({ match }) => match)
}

/** The skill that a text as a whole is a name of, in any case and with any accents. */
export function findSkill(name: string): Skill | null {
  const known = skillIndex().byName.get(name)
  if (known) return known
  const tokens = tokensOf(name.trim())
  const longest = skillIndex().trie.longestAt(tokens, 0)
  return longest && longest.end === tokens.length ? longest.value.skill : null
}

const impliedBy = new WeakMap<Skill, ReadonlySet<string>>()

/** Returns the names of a skill and of all that it cannot be without, over any number of steps; found once for each. */
function namesImpliedBy(start: Skill): ReadonlySet<string> {
  const known = impliedBy.get(start)
  if (known) return known
  const names = new Set<string>()
  const open = [start.name]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (names.has(name)) continue
    names.add(name)
    open.push(...(skillIndex().byName.get(name)?.implies ?? []))
  }
  impliedBy.set(start, names)
  return names
}

/**
 * Whether somebody with one skill has the other one, too, because it cannot be without it, over any
 * number of steps. Both by a name or an alias. A skill implies itself; an unknown name nothing.
 */
export function isImplied(by: string, what: string): boolean {
  const target = findSkill(what)
  const start = target && findSkill(by)
  return target !== null && start !== null && namesImpliedBy(start).has(target.name)
}
