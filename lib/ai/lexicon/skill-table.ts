import tables from './skills.json'

/** Field of work that a skill belongs to. */
export type SkillCategory = keyof typeof tables

/**
 * Skills by category, one per row: `Name = alias, alias | de alias | fr alias > implied, implied`. Aliases are names of
 * the same thing, in English first and then by language; implied are skills that nobody with this one lacks. A name
 * marked `*` is the same in every language; the others are English. A name or alias that is also an everyday word has a
 * prefix: `~` counts only in this exact spelling inside a sentence or in a list of skills; `^` counts only in a list of
 * skills.
 */
export const skillTables = Object.entries(tables) as [SkillCategory, readonly string[]][]
