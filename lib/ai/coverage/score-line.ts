import { isWorkVerb } from '@/lib/language/line-words'
import { wordsOf } from '@/lib/language/posting'
import type { PhraseLanguage } from '@/lib/language/tags'
import { foldText } from '@/lib/language/unicode/fold-text'
import { areForms } from '@/lib/language/word-forms'
import { synonymGroupsOf } from '@/lib/language/work-synonyms'
import { phraseTokensOf } from '../posting/phrase-tokens'
import { type CvLine, type CvLines, type LineWord, saidWords, tellingWords } from './cv-lines'
import { wordLikeness } from './word-likeness'

/**
 * Match of a word of a demand with a word of a line: the same, a form of it, a listed synonym, or only a compound with a
 * shared part, which is enough to ask and never to claim.
 */
const matches = ['none', 'kin', 'synonym', 'form', 'same'] as const
type Match = (typeof matches)[number]
const strengthOf = (match: Match) => matches.indexOf(match)

/** Minimum letters of the head of a compound. */
const minHead = 5

/** Word of a demand. */
export type WantedWord = LineWord & {
  /** Whether many demands share it: "management", "certificate", and a verb such as "introduced". It proves nothing alone. */
  isGeneric: boolean
  /** Whether it has listed synonyms, which only general words of work have: "team", "plan". */
  isGeneral: boolean
  /** Whether it is the verb of a task, and not one of any task, such as "manage". */
  isVerb: boolean
  matches: readonly Match[]
}

/** Line of a CV beside a demand. */
export type Scored = {
  line: CvLine
  /** Whether the line says every word, by its forms or synonyms. */
  isSaid: boolean
  /** Whether the line says every word by its forms. */
  isByForms: boolean
  /** Share of the words that the line says or is near to. */
  near: number
  /** Telling words that the line says, by their forms or synonyms. */
  shared: readonly WantedWord[]
  /** Whether the line says one of the telling words. */
  isNear: boolean
  from: number
  to: number
}

/** Returns true if one of two names is the initials of the other: "QTS", "Qualified Teacher Status". */
const isInitials = ({ isShortName, folded }: LineWord, initials: string) =>
  isShortName && folded.length >= 3 && initials.includes(folded)

/** Returns true for a word that is a name by its form: "BLS", "PL-300". */
const isName = ({ isShortName, folded }: LineWord) => isShortName || /\d/u.test(folded)

const isCompounding = (language: PhraseLanguage) => language === 'de' || language === 'nl'

const matchesOfLines = new WeakMap<CvLines, Map<string, Match[]>>()

/** Returns the match of a word with each word of a CV, found once. */
function matchesOf(word: string, lines: CvLines, language: PhraseLanguage): Match[] {
  const known = matchesOfLines.get(lines) ?? new Map<string, Match[]>()
  matchesOfLines.set(lines, known)
  const key = `${language} ${word}`
  const found = known.get(key) ?? findMatches(word, lines, language)
  known.set(key, found)
  return found
}

function findMatches(
  word: string,
  { vocabulary, language: own }: CvLines,
  language: PhraseLanguage,
): Match[] {
  const meanings = synonymGroupsOf(word)
  return vocabulary.map((other): Match => {
    if (word === other.folded) return 'same'
    if (own === language) {
      if (areForms(word, other.folded, language)) return 'form'
      const isHead = isCompounding(language) && word.length >= minHead
      if (isHead && other.folded.endsWith(word)) return 'form'
    }
    if (meanings.some((one) => other.meanings.includes(one))) return 'synonym'
    const forms = isCompounding(language) && isCompounding(own) ? 'compounds' : 'same'
    return wordLikeness(word, other.folded, forms) > 0 ? 'kin' : 'none'
  })
}

/** Returns the word of a line with the best match to a word of a demand. */
export function findBest({ matches }: WantedWord, line: CvLine) {
  let best: Match = 'none'
  let found: LineWord | null = null
  for (const { word, at } of line.distinct) {
    const match = matches[at] ?? 'none'
    if (strengthOf(match) > strengthOf(best)) [best, found] = [match, word]
  }
  return { best, found }
}

/** Returns true for a word that tells something by itself. */
const isOwnWord = ({ isGeneric, isGeneral }: WantedWord) => !isGeneric && !isGeneral

/** Ending of somebody who does a work; a lone word for the work is not shown by a word for such a person. */
const agent = /(?:[eo]rs?)$/u

/** Compares a line of a CV with the words of a demand; null if it shares none. */
export function scoreLine(
  wanted: readonly WantedWord[],
  wantedInitials: string,
  line: CvLine,
): Scored | null {
  const short = line.shortNames.find((word) => isInitials(word, wantedInitials))
  if (short || wanted.some((word) => isInitials(word, line.initials))) {
    const [first, last] = [short ?? line.words[0], short ?? line.words.at(-1)]
    if (first && last)
      return {
        ...{ line, isSaid: true, isByForms: true, near: 1, shared: wanted, isNear: true },
        from: first.from,
        to: last.to,
      }
  }
  const found = wanted.map((word) => ({ word, ...findBest(word, line) }))
  const marked = found.flatMap((one) => (one.found ? [one.found] : []))
  if (marked.length === 0) return null
  const specific = found.filter(({ word }) => !word.isGeneric)
  const counted = specific.length > 0 ? specific : found
  const isAtLeast = (match: Match) => (one: { best: Match }) =>
    strengthOf(one.best) >= strengthOf(match)
  // Beside two telling words, or a name, a general one may be missing: "BLS" is a "BLS certificate".
  const isNamed = specific.some(({ word }) => isName(word))
  const needed = isNamed || specific.length > 1 ? specific : found
  // Words of a list are names, for which a common meaning is too little, as for a lone word.
  const isExact = line.kind === 'listed' || needed.length === 1
  const [only] = found
  const isOfOther =
    found.length === 1 &&
    only?.best === 'form' &&
    agent.test(only.word.folded) !== agent.test(only.found?.folded ?? '')
  const isByForms = needed.every(isAtLeast('form')) && !isOfOther
  const isTelling = specific.some(({ word }) => !word.isGeneral) || found.length > 1
  const shared = counted.filter(isAtLeast('synonym'))
  return {
    line,
    isByForms,
    isSaid:
      isTelling &&
      (isByForms ||
        (!isExact && needed.every(isAtLeast('synonym')) && needed.some(isAtLeast('form')))),
    near: counted.filter(isAtLeast('kin')).length / counted.length,
    shared: shared.map(({ word }) => word),
    isNear:
      (found.length === 1 && isByForms && specific.length > 0) ||
      shared.some(({ word, best }) => isOwnWord(word) && strengthOf(best) >= strengthOf('form')) ||
      (isTelling && shared.length > 1 && shared.length * 2 >= counted.length) ||
      // "Cut overtime by a third" may be how somebody cut costs.
      (specific.length > 0 &&
        specific.every(({ word }) => word.isGeneral) &&
        found.some(({ word, found: own }) => word.isVerb && own && own === line.words[0])),
    from: Math.min(...marked.map(({ from }) => from)),
    to: Math.max(...marked.map(({ to }) => to)),
  }
}

/** Returns the telling words of a demand with their matches in a CV. */
export function wantedIn(
  words: string,
  clause: string,
  language: PhraseLanguage,
  lines: CvLines,
): WantedWord[] {
  const sets = wordsOf(language)
  const tokens = phraseTokensOf(words, sets)
  const content = tellingWords(tokens)
  const isBare = content.length === 1 && synonymGroupsOf(content[0]?.folded ?? '').length > 0
  // "Team" alone says too little: "lead a team".
  const telling = isBare ? saidWords(phraseTokensOf(clause, sets)) : content
  return telling.map((word, at) => {
    const isGeneral = synonymGroupsOf(word.folded).length > 0
    // The verb of a task: "Build the weekly production plan".
    const isVerb =
      at === 0 && (isGeneral || [...sets.verbs].some((ending) => word.folded.endsWith(ending)))
    const isVerbOfTask =
      (isVerb && telling.length > 2) ||
      (at === 0 && isWorkVerb(word.folded, language) && foldText(clause) !== word.folded)
    return {
      ...word,
      isGeneric:
        !word.isShortName &&
        (isVerbOfTask || sets.generic.has(word.folded) || sets.light.has(word.folded)),
      isGeneral,
      isVerb: isVerbOfTask && !sets.light.has(word.folded),
      matches: matchesOf(word.folded, lines, language),
    }
  })
}
