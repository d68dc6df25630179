import { foldText } from '@/lib/language/unicode/fold-text'
import { isSameScript } from './contact-details'

/** Returns the folded words of a text; "B.Sc." is one word. */
export const wordsOf = (text: string): string[] =>
  foldText(text)
    .replace(/(?<=\p{L})[.'’](?=\s|$|\p{L})/gu, '')
    .match(/[\p{L}\p{M}\p{N}+#]+/gu) ?? []

const legalForms = new Set(
  'gmbh ggmbh ag kg ohg ug inc llc llp ltd limited plc corp corporation co company sa sas sarl srl spa bv nv oy oyj ab as aps lda ltda sl kft doo sro pty pvt the and und et y e'.split(
    ' ',
  ),
)

/** Returns the words of an employer's or school's name without its legal form. */
export function organisationWords(name: string): string[] {
  const words = wordsOf(name)
  const distinctive = words.filter((word) => !legalForms.has(word))
  return distinctive.length > 0 ? distinctive : words
}

const isPartOf = (few: readonly string[], many: readonly string[]) =>
  few.every((word) => many.includes(word))

/** Whether one text is the acronym of the other: "CTO" and "Chief Technology Officer". */
function isAcronymOf(short: readonly string[], long: readonly string[]): boolean {
  const [only = ''] = short
  if (short.length !== 1 || long.length < 2 || only.length < 2) return false
  const letters = (words: readonly string[]) => words.map(([first]) => first).join('')
  return only === letters(long) || only === letters(long.filter((word) => word.length > 3))
}

const areWordsAlike = (a: readonly string[], b: readonly string[]) =>
  isPartOf(a, b) ||
  isPartOf(b, a) ||
  a.join('') === b.join('') ||
  isAcronymOf(a, b) ||
  isAcronymOf(b, a)

/** Common prefix by which a word is recognised in another language: "Justiz", "Justice". */
const stem = 4

/**
 * Whether two names can be of the same organisation. Between languages, where names are partly
 * translated, one word with a common prefix suffices.
 */
export function isSameOrganisation(a: string, b: string, isSameLanguage: boolean): boolean {
  const [first, second] = [organisationWords(a), organisationWords(b)]
  if (first.length === 0 || second.length === 0 || areWordsAlike(first, second)) return true
  if (isSameLanguage) return false
  if (!isSameScript(a, b)) return true
  const isKnown = (words: readonly string[], others: readonly string[]) =>
    words.some((word) => word.length >= stem && others.join('').includes(word.slice(0, stem)))
  return isKnown(first, second) || isKnown(second, first)
}

const longForms: Readonly<Record<string, string>> = {
  sr: 'senior',
  snr: 'senior',
  jr: 'junior',
  jnr: 'junior',
  mgr: 'manager',
  eng: 'engineer',
  dev: 'developer',
  asst: 'assistant',
  assoc: 'associate',
  dir: 'director',
  admin: 'administrator',
  vp: 'vice president',
}

const smallWords = new Set(['of', 'for', 'in', 'the', 'and', 'de', 'du', 'für', 'fur', 'und', 'et'])

/** Returns the words of a job title with abbreviations expanded. */
export const titleWords = (title: string): string[] =>
  wordsOf(title)
    .flatMap((word) => longForms[word]?.split(' ') ?? [word])
    .filter((word) => !smallWords.has(word))

/** Splits a title at a comma, bracket or dash. */
function splitTitle(title: string): [readonly string[], readonly string[]] {
  const at = title.search(/[,(|/–—:]|\s-\s/)
  return at <= 0
    ? [titleWords(title), []]
    : [titleWords(title.slice(0, at)), titleWords(title.slice(at))]
}

/** Whether two titles in one language name the same position, ignoring an addition to one. */
export function isSameTitle(a: string, b: string): boolean {
  const [words, others] = [titleWords(a), titleWords(b)]
  if (words.length === 0 || others.length === 0) return true
  const isEqual = (one: readonly string[], other: readonly string[]) =>
    (one.length === other.length && isPartOf(one, other)) || one.join('') === other.join('')
  if (isEqual(words, others) || isAcronymOf(words, others) || isAcronymOf(others, words))
    return true
  const [[main, more], [otherMain, otherMore]] = [splitTitle(a), splitTitle(b)]
  return isEqual(main, otherMain) && (isPartOf(more, otherMore) || isPartOf(otherMore, more))
}

/** Abbreviated degrees by patterns; general ones last. */
const degrees: readonly (readonly [name: string, words: RegExp])[] = [
  ['phd', /\b(phd|dphil|doctora\w*|doktor\w*|doctor)\b/],
  ['mba', /\b(mba|master of business administration)\b/],
  ['msc', /\b(msc|master of science|master in science)\b/],
  ['ma', /\b(ma|master of arts)\b/],
  ['meng', /\b(meng|master of engineering)\b/],
  ['llm', /\b(llm|master of laws)\b/],
  ['m', /\b(masters?|maestria|mestrado)\b/],
  ['bsc', /\b(bsc|bs|bachelor of science|bachelor in science)\b/],
  ['ba', /\b(ba|bachelor of arts)\b/],
  ['beng', /\b(beng|bachelor of engineering)\b/],
  ['llb', /\b(llb|bachelor of laws)\b/],
  ['b', /\b(bachelors?|bacharelado)\b/],
  ['diploma', /\b(diplom\w*)\b/],
]

const degreeOf = (text: string) =>
  degrees.find(([, words]) => words.test(wordsOf(text).join(' ')))?.[0]

/** Whether two degrees in one language can be the same: "BSc" and "Bachelor of Science". */
export function isSameDegree(a: string, b: string): boolean {
  const [first, second] = [degreeOf(a), degreeOf(b)]
  if (first === undefined || second === undefined) return areWordsAlike(wordsOf(a), wordsOf(b))
  const isGeneral = (one: string, other: string) => one.length === 1 && other.startsWith(one)
  return first === second || isGeneral(first, second) || isGeneral(second, first)
}

/** Whether two fields of study in one language can be the same. */
export const isSameSubject = (a: string, b: string) => areWordsAlike(titleWords(a), titleWords(b))
