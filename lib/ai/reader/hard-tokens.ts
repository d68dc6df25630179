import { loadedLexicons } from '@/lib/language/grounding'
import { schoolLevelsIn } from '@/lib/language/shared/school-levels'
import type { Level } from '@/lib/language/shared/seniority'
import { wordLikeness } from '../coverage/word-likeness'
import { monthNamed } from '../cv/month-names'
import { saysNumber } from '../grounding/checks/numbers'
import { findSkills } from '../lexicon/find-skills'
import type { Skill } from '../lexicon/skill-index'
import { detectLanguage } from '../text/detect-language'
import { titleLevelsIn } from '../translation/title-levels'
import { monthsIn, type SaidMonth, saysMonth, stintsIn, tenuresIn, withoutMonths } from './dates'
import { bareForm, wordsOf } from './normal-form'
import { newNumbers, numbersIn, valueOfWord } from './numbers'
import { abbreviates } from './short-forms'

/** Returns true for inner capitals, inner digits, or all capitals, which mark names in every language. */
const isShaped = (word: string) =>
  /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}|\p{L}\p{N}|\p{N}\p{L}|\p{L}[+#]/u.test(word)

/** Matches words in scripts with capitals, with signs that names contain. */
const pieces =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}][\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{N}/&+#.'’-]*/gu

/** Returns names in a text by shape; in German capitalised nouns do not count. */
function namesIn(text: string, hasCapitalNouns: boolean): string[] {
  return [...text.matchAll(pieces)].flatMap(({ 0: piece, index }) => {
    const bare = piece.replace(/['’]s$/u, '').replace(/[.'’-]+$/u, '')
    // "L'API" is an article and a name.
    const word = bare.replace(/^(?:[ldnsjcmt]|qu|dell|all|nell|sull|un)['’]/iu, '')
    const before = text.slice(0, index).trimEnd()
    const isStart = before === '' || /[.!?:;•"“„«(]$/u.test(before)
    const isCapital = /^\p{Lu}\p{Ll}/u.test(word) && !isStart && !hasCapitalNouns
    // "600 m²" is a number with a unit.
    const isUnit = /\d\s?$/.test(before) && /^\p{Ll}{1,3}[²³]?$/u.test(word)
    const isName = (isShaped(word) || isCapital) && !isUnit
    return isName && word.length > 1 ? [word] : []
  })
}

/** Scale suffixes of figures, which are compared by value. */
const scales = /^(?:k|K|M|m|B|bn|mn|mln|mld|Mio|Mrd|Mill|Tsd)$/
const glued = /^\d+(?:[.,]\d+)*\+?(\p{L}{1,4})\+?$/u

/** Suffixes of digits without meaning of their own: "3x", "2nd". */
const endings = /^(?:x|st|nd|rd|th)$/

/** Matches English verbs of rank: "Lead nine bakers", "to head a shop". */
const rankVerb =
  /(?:^|[.;:•]\s*|\b(?:to|and|who|also|I|we)\s+)(lead|head)(?=\s+(?:an?|the|my|our|its|their|all|both|each|\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/giu
const rankVerbs =
  /\b(?:lead(?:s|ing)?|led|head(?:s|ed|ing)|r[au]n(?:s|ning)?|manag(?:e[ds]?|ing)|direct(?:s|ed|ing)|supervis(?:e[ds]?|ing)|overs(?:ee\w*|aw)|in charge|responsible)\b/i

/** Rank words that also mean people or a manner of work. */
const everyday =
  /^(?:staff|principal|experienced|leading|student\p{L}*|assistant\p{L}*|associate\p{L}*|graduate\p{L}*|placement)$/iu

/** Returns true for forms or derivations of one word; names with inner capitals or signs have none. */
const isForm = (one: string, other: string) => wordLikeness(one, other, 'family') > 0

/** Returns true for a product, a language or a licence, and for capitals; others are words for what people do. */
function isNamed({ name, names, category }: Skill, words: string): boolean {
  if (category === 'language' || category === 'licence' || words === words.toUpperCase())
    return true
  return names[0]?.language === null && (/\p{Lu}/u.test(words) || name === words)
}

/** Facts of one line, with which texts are compared. */
type LineFacts = {
  words: ReadonlySet<string>
  numbers: readonly number[]
  skills: ReadonlySet<Skill>
  levels: ReadonlySet<Level>
  ranks: ReadonlySet<number>
  months: readonly SaidMonth[]
}

const yearsIn = (text: string): readonly string[] =>
  text.match(/(?<![\p{L}\p{N}.,])(?:19|20)\d\d(?![\p{N}]|[.,]\d)/gu) ?? []

/**
 * Returns the years of a text that no line but the name of its entry says. Its dates license a year only as they
 * stand: start and end, the start of what goes on, or the month of the start; the end of a post is not when something
 * in it was done.
 */
function undatedYears(text: string, quoted: readonly string[], head: string): string[] {
  const said = quoted.filter((line) => line !== head).flatMap(yearsIn)
  const dates = yearsIn(head)
  const start = monthsIn(head).slice(0, 1)
  const begun = monthsIn(text).filter((one) => saysMonth(start, one))
  const told = yearsIn(begun.reduce((rest, { words }) => rest.replace(words, ''), text))
  const isOngoing = head.includes(' to today')
  const isRange = isOngoing
    ? told.includes(dates[0] ?? '')
    : dates.length > 1 && dates.every((year) => told.includes(year))
  return told.filter((year) => !said.includes(year) && !(isRange && dates.includes(year)))
}

// Wraps a bare degree ("MSc") in a sentence, which the tables require.
const degreesIn = (text: string) => schoolLevelsIn(`${text} in`)

const factsOf = (line: string): LineFacts => ({
  // "Go/Kafka" is one word and two names.
  words: new Set([...wordsOf(line), ...[...line.matchAll(pieces)].map(([word]) => bareForm(word))]),
  numbers: numbersIn(withoutMonths(line)).flatMap(({ values }) => values),
  months: monthsIn(line),
  skills: new Set(findSkills(line).map(({ skill }) => skill)),
  levels: titleLevelsIn(line),
  ranks: new Set(degreesIn(line).map(({ rank }) => rank)),
})

/**
 * Returns the hard facts of a text that its sources lack: numbers, dates, names, skills, titles and degrees, as
 * written. Numbers derived from two others of the sources, years confirmed by dates, and initials of source words are
 * not reported.
 *
 * @param quoted whole quoted lines
 * @param head name of the text's own entry, from whose numbers nothing is derived; empty without one
 * @param before replaced text, whose words may be abbreviated
 */
export type HardTokenCheck = (
  text: string,
  quoted: readonly string[],
  head: string,
  before?: string,
) => string[]

/**
 * Creates the check for one request; each line is parsed once.
 *
 * @param whole text of all lines, for language detection of short texts
 */
export function createHardTokenCheck(whole = ''): HardTokenCheck {
  const expected = detectLanguage(whole) ?? null
  const cache = new Map<string, LineFacts>()
  const read = (line: string): LineFacts => {
    const known = cache.get(line) ?? factsOf(line)
    cache.set(line, known)
    return known
  }
  return (text, quoted, head, before = '') => {
    const sources = [...quoted, head]
    const facts = sources.map(read)
    const isIn = (of: (one: LineFacts) => boolean) => facts.some(of)
    const hasWord = (word: string) => isIn(({ words }) => words.has(word))
    /** "Friday" for "Fridays". */
    const hasName = (name: string) =>
      [name, `${name}s`, name.replace(/s$/u, '')].some((one) => hasWord(bareForm(one)))
    /** In "AWS-hosted" and "BIM-Leitfaden" the rest of the compound is no name. */
    const isNamePart = (part: string) =>
      isShaped(part) || (language !== 'de' && /^\p{Lu}/u.test(part))
    const hasNames = (parts: readonly string[]) =>
      parts.some(hasName) && parts.every((part) => hasName(part) || !isNamePart(part))
    // "Cataloguing" matches "catalogued"; names have no other forms.
    const hasForm = (word: string) =>
      hasWord(word) || isIn(({ words }) => [...words].some((one) => isForm(word, one)))
    /** "Montaggio" is kin of "monto", and "Leitung" of "Fuhrparkleitung". */
    const hasKin = (word: string) =>
      word.length > 3 &&
      isIn(({ words }) => [...words].some((one) => one.includes(word.slice(0, 4))))
    // For short texts the language is detected together with their quotes.
    const language =
      detectLanguage(text) ?? detectLanguage([text, ...sources].join(' ')) ?? expected
    const lexicon = loadedLexicons().find(({ table }) => table.code === language)
    const dates = monthsIn(text).filter(
      (one) =>
        !saysMonth(
          facts.flatMap(({ months }) => months),
          one,
        ),
    )
    /** "120k" is a number, and "50km" one with a unit. */
    const isFigure = (name: string) => {
      const unit = glued.exec(name)?.[1] ?? ''
      return unit !== '' && (scales.test(unit) || endings.test(unit) || hasWord(unit.toLowerCase()))
    }
    const shortens = (name: string) =>
      abbreviates(name, before) || sources.some((source) => abbreviates(name, source))
    const names = namesIn(text, language === 'de').filter(
      (name) =>
        monthNamed(name) === null &&
        !isFigure(name) &&
        !(scales.test(name) && new RegExp(`\\d\\s?${name}`).test(text)) &&
        !hasName(name) &&
        !hasNames(name.split('-')) &&
        !wordsOf(name).every(hasWord) &&
        !shortens(name),
    )
    const skills = findSkills(text).filter(({ skill, words }) => {
      if (isIn((one) => one.skills.has(skill))) return false
      if (!isNamed(skill, words)) return !wordsOf(words).some(hasKin)
      // "Excel" is not a form of "excellent".
      const isIncluded = /\p{Lu}/u.test(words) ? hasWord : hasForm
      return !wordsOf(words).every(isIncluded)
    })
    const isRankKept = sources.some((source) => rankVerbs.test(source))
    const titles = isRankKept ? text.replace(rankVerb, '') : text
    const levels = (titles.match(/[\p{L}-]+/gu) ?? []).filter(
      (word) =>
        !everyday.test(word) &&
        !wordsOf(word).every(hasForm) &&
        [...titleLevelsIn(word)].some((level) => !isIn((one) => one.levels.has(level))),
    )
    const degrees = degreesIn(text).filter(({ rank }) => !isIn(({ ranks }) => ranks.has(rank)))
    const readCount = (word: string) =>
      /^\d+$/.test(word) ? Number(word) : valueOfWord(word.toLowerCase(), language ?? 'en')
    const tenures = tenuresIn(text, sources.flatMap(stintsIn), readCount)
    const said = facts.flatMap((one) => one.numbers)
    const numbers = newNumbers(withoutMonths(text), language, said).filter(
      (words) => !tenures.includes(words) && !(lexicon && saysNumber(quoted, words, text, lexicon)),
    )
    return [
      ...new Set([
        ...numbers,
        ...(head === '' ? [] : undatedYears(text, quoted, head)),
        ...dates.map(({ words }) => words),
        ...names,
        ...skills.map(({ words }) => words),
        ...levels,
        ...degrees.map(({ from, to }) => text.slice(from, to)),
      ]),
    ]
  }
}
