import { skillTables } from './all-skills'
import { tokensOf } from './lexicon-tokens'
import { createNameTrie, type NameTrie } from './name-trie'
import { type Alias, readRows } from './read-lexicon-rows'
import type { SkillCategory } from './skill-table'

export type Skill = {
  name: string
  category: SkillCategory
  /** Other names of the same thing, in several languages. */
  aliases: readonly string[]
  /** Names of skills that this one cannot be without: as written in the table, not their own ones. */
  implies: readonly string[]
}

/** Whether a skill is a product: a concept has names that are written small. */
export const isProduct = ({ aliases }: Skill): boolean =>
  !aliases.some((alias) => alias.length > 3 && /^[\p{Ll} '-]+$/u.test(alias))

export type NamedSkill = { skill: Skill; alias: Alias }

type SkillIndex = {
  skills: readonly Skill[]
  byName: ReadonlyMap<string, Skill>
  trie: NameTrie<NamedSkill>
  /** Names of two skills; the first skill gets them. */
  claimedTwice: readonly string[]
}

/** Ends of German compounds that only say that somebody has the skill. */
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
  for (const { category, rows } of skillTables) {
    for (const { name, aliases, implies } of readRows(rows)) {
      const skill: Skill = {
        name: name.text,
        category,
        aliases: aliases.map(({ text }) => text),
        implies,
      }
      if (byName.has(skill.name)) claimedTwice.push(skill.name)
      byName.set(skill.name, skill)
      for (const alias of [name, ...aliases]) {
        if (!trie.add(tokensOf(alias.text), { skill, alias })) claimedTwice.push(alias.text)
      }
    }
  }
  return { skills: [...byName.values()], byName, trie, claimedTwice }
}

let index: SkillIndex | undefined

/** Made at the first question: who imports the module pays nothing. */
export function skillIndex(): SkillIndex {
  index ??= buildIndex()
  return index
}
