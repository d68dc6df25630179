import { tokensOf } from './lexicon-tokens'
import { createNameTrie, type NameTrie } from './name-trie'
import { type Alias, readLexiconRow } from './read-lexicon-rows'
import { type SkillCategory, skillTables } from './skill-table'

export type Skill = {
  name: string
  category: SkillCategory
  /** Its name and aliases, each with its language. */
  names: readonly Alias[]
  /** Aliases in several languages. */
  aliases: readonly string[]
  /** Names of skills that it implies directly. */
  implies: readonly string[]
}

/** Returns true for a product; concepts have names in lower case. */
export const isProduct = ({ aliases }: Skill): boolean =>
  !aliases.some((alias) => alias.length > 3 && /^[\p{Ll} '-]+$/u.test(alias))

export type NamedSkill = { skill: Skill; alias: Alias }

type SkillIndex = {
  skills: readonly Skill[]
  byName: ReadonlyMap<string, Skill>
  trie: NameTrie<NamedSkill>
  /** Names in two tables; the first one gets them. */
  claimedTwice: readonly string[]
}

/** Suffixes of German compounds for having a skill ("-kenntnisse"). */
const knowing = /(?:s)?(?:kenntnisse|kenntnissen|erfahrung|erfahrungen)$/

function formsOf(word: string): string[] {
  const forms: string[] = []
  if (word.length > 3 && word.endsWith('s')) forms.push(word.slice(0, -1))
  const bare = word.replace(knowing, '')
  if (bare !== word && bare.length > 2) forms.push(bare)
  return forms
}

function buildIndex(): SkillIndex {
  const trie = createNameTrie<NamedSkill>(formsOf)
  const byName = new Map<string, Skill>()
  const claimedTwice: string[] = []
  for (const [category, rows] of skillTables) {
    for (const { name, aliases, implies } of rows.map(readLexiconRow)) {
      const skill: Skill = {
        name: name.text,
        category,
        names: [name, ...aliases],
        aliases: aliases.map(({ text }) => text),
        implies,
      }
      if (byName.has(skill.name)) claimedTwice.push(skill.name)
      byName.set(skill.name, skill)
      for (const alias of [name, ...aliases]) {
        const tokens = tokensOf(alias.text)
        const isKnown = !trie.add(tokens, { skill, alias })
        if (isKnown && trie.findLongestAt(tokens, 0)?.value.skill !== skill) {
          claimedTwice.push(alias.text)
        }
      }
    }
  }
  return { skills: [...byName.values()], byName, trie, claimedTwice }
}

let index: SkillIndex | undefined

/** Returns the index of all skills, built at first use so that importing the module is free. */
export function skillIndex(): SkillIndex {
  index ??= buildIndex()
  return index
}
