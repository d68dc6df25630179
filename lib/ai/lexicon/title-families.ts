import { type Level, levelOf, levelOrder } from '@/lib/language/shared/seniority'
import { type Token, tokensOf } from './lexicon-tokens'
import { createNameTrie, type NameTrie } from './name-trie'
import { type Alias, readLexiconRow } from './read-lexicon-rows'
import tables from './titles.json'

/** Gendered and inflected suffixes, each with its common form. */
const ends: readonly [end: RegExp, common: string][] = [
  [/(?<=.{4})innen$/, ''],
  [/frau$/, 'mann'],
  [/(?:teuse|teur|trice)$/, 'tor'],
  [/(?:seuse|seur)$/, 'sor'],
  [/euse$/, 'eur'],
  [/(?<=.{4}[rtkhgn])in$/, ''],
  [/(?<=.{4})ee$/, 'e'],
  [/nne$/, 'n'],
  [/(?<=.{4})[aoe]$/, ''],
]

/**
 * Returns the root of a word in a title, folded: "enfermera" and "enfermero", "Ärztin" and "Arzt", "directrice" and
 * "directeur" share one. Only for comparing titles with titles.
 */
export function titleRoot(word: string): string {
  const single =
    word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
  for (const [end, common] of ends) {
    if (end.test(single)) return single.replace(end, common).replace(/(?<=.{4})[aoe]$/, '')
  }
  return single
}

/** Field of work of a title. */
export type TitleField = keyof typeof tables

/**
 * Families of titles by field, one per row: `Name = alias, alias | de alias | fr alias`. Aliases are titles of the same
 * work by language, in the masculine or common form; `titleFamilyOf` handles feminine and double forms.
 */
const titleTables = Object.entries(tables) as [TitleField, readonly string[]][]

export type TitleFamily = {
  name: string
  field: TitleField
  titles: readonly string[]
  /** Its titles, each with its language. */
  names: readonly Alias[]
}

type FamilyIndex = {
  families: readonly TitleFamily[]
  trie: NameTrie<TitleFamily>
  /** Titles in two families; the first one gets them. */
  claimedTwice: readonly string[]
}

/** Matches gendered double forms ("/in", ":innen", "(a)", "·e") and their markers ("(m/w/d)", "H/F"). */
const bothForms =
  /[/:*_·]-?(?:in|innen|a|e|trice|euse|frau)(?![\p{L}])|\((?:in|innen|a|e|as|es)\)|\(?(?<![\p{L}])[mwfhdx](?:\s?[/|*]\s?[mwfhdx]){1,3}(?![\p{L}])\)?/giu

/** Maximum characters of a title; longer ones are cut. */
const maximumLength = 300

const rootsOf = (title: string): Token[] =>
  tokensOf(title.slice(0, maximumLength).replace(bothForms, '')).map((token) =>
    token.kind === 'word' ? { ...token, text: titleRoot(token.text) } : token,
  )

function buildIndex(): FamilyIndex {
  const trie = createNameTrie<TitleFamily>(() => [])
  const families: TitleFamily[] = []
  const claimedTwice: string[] = []
  for (const [field, rows] of titleTables) {
    for (const { name, aliases } of rows.map(readLexiconRow)) {
      const names = [name, ...aliases]
      const titles = names.map(({ text }) => text)
      const family: TitleFamily = { name: name.text, field, titles, names }
      families.push(family)
      for (const title of titles) {
        const tokens = rootsOf(title)
        const isKnown = !trie.add(tokens, family)
        if (isKnown && trie.findLongestAt(tokens, 0)?.value !== family) claimedTwice.push(title)
      }
    }
  }
  return { families, trie, claimedTwice }
}

let index: FamilyIndex | undefined

/** Returns the index of all title families, built at first use so that importing the module is free. */
export function familyIndex(): FamilyIndex {
  index ??= buildIndex()
  return index
}

export type TitleReading = {
  family: TitleFamily
  level: Level
  /** Words of the title that name the family. */
  words: string
}

function highestLevel(words: readonly Token[]): Level {
  const found = tokensOf(words.map(({ text }) => text).join(' ')).map(({ text }) => levelOf(text))
  const known = found.filter((level) => level !== null)
  return known.sort((a, b) => levelOrder.indexOf(b) - levelOrder.indexOf(a))[0] ?? 'usual'
}

/**
 * Returns the family of a title ("Senior Softwareentwicklerin (m/w/d)" is a software engineer) and the level named by
 * its other words. The longest name counts, the first of equal ones.
 *
 * @returns null without a known family
 */
export function titleFamilyOf(title: string): TitleReading | null {
  const cleaned = title.slice(0, maximumLength).replace(bothForms, '')
  const plain = tokensOf(cleaned)
  const roots = rootsOf(title)
  let best: { value: TitleFamily; start: number; end: number } | null = null
  for (let start = 0; start < roots.length; start++) {
    const found = familyIndex().trie.findLongestAt(roots, start)
    if (found && (!best || found.end - start > best.end - best.start)) best = { ...found, start }
  }
  if (!best) return null
  const { value: family, start, end } = best
  const [first, last] = [plain[start], plain[end - 1]]
  const rest = plain.filter((_, at) => at < start || at >= end)
  return {
    family,
    level: highestLevel(rest),
    words: first && last ? cleaned.slice(first.from, last.to) : '',
  }
}
