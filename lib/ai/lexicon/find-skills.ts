import {
  areNeighbours,
  type Candidate,
  fillsItem,
  isNameInSentence,
  isPartOfShortWord,
} from './everyday-words'
import { type Token, tokensOf } from './lexicon-tokens'
import { type NamedSkill, type Skill, skillIndex } from './skill-index'

/** Skill in a text, with its words and their range in UTF-16 units. */
export type SkillMatch = { skill: Skill; from: number; to: number; words: string }

type Found = Candidate & NamedSkill & { match: SkillMatch }

/** Returns true if a match continues into an address, a user name or another name. */
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
    const longest = trie.findLongestAt(tokens, start)
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

/** Returns true if a name that could be an everyday word is meant as a skill. */
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

/** Returns true if a name is an item in a list of skills: beside another one, or the only word. */
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
 * Finds the skills in a text, in order, by names and aliases in several languages; whole words only, longest first, no
 * overlaps. Names that are also everyday words (Go, Excel, Access) count only if written as names inside a sentence, or
 * in a list of skills. Linear in the length of the text.
 */
export function findSkills(text: string): SkillMatch[] {
  const tokens = tokensOf(text)
  const found = findCandidates(text, tokens)
  return found.filter((_, at) => isMeant(text, tokens, found, at)).map(({ match }) => match)
}

/** Returns the skill that a whole text names, ignoring case and accents. */
export function findSkill(name: string): Skill | null {
  const known = skillIndex().byName.get(name)
  if (known) return known
  const tokens = tokensOf(name.trim())
  const longest = skillIndex().trie.findLongestAt(tokens, 0)
  return longest && longest.end === tokens.length ? longest.value.skill : null
}

const impliedBy = new WeakMap<Skill, ReadonlySet<string>>()

/** Returns the names of a skill and of all that it implies, transitively; cached. */
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
 * Returns whether one skill implies another, transitively, each by name or alias. A skill implies itself; an unknown
 * name implies nothing.
 */
export function isImplied(by: string, what: string): boolean {
  const target = findSkill(what)
  const start = target && findSkill(by)
  return target !== null && start !== null && namesImpliedBy(start).has(target.name)
}
