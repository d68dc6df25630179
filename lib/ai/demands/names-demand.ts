import { rankOfLevel, schoolLevelsIn } from '@/lib/language/shared/school-levels'
import { wordLikeness } from '../coverage/word-likeness'
import { findSkill, findSkills, isImplied } from '../lexicon/find-skills'
import { isProduct } from '../lexicon/skill-index'
import { findShapes } from '../posting/find-shapes'
import type { Demand } from '../posting/requirements'
import { wordsOf } from '../reader/normal-form'
import type { CvLine } from '../reader/types'
import { detectLanguage } from '../text/detect-language'

/** Certificate, degree, language or named tool, which only its name can show. */
export type NamedThing = 'language' | 'degree' | 'paper' | 'tool'

const papers =
  /(?<!\p{L})(?:certif|zertifi|zertifk|licen[cs]|lizen[sz]|licenza|licencia|licença|f(?:ü|ue)hrerschein|schein(?!\p{L})|permis|permiso|patente|carnet|driver'?s|accredit|akkredit|approbation|chartered|registration|registered)|(?:schein|zeugnis|zertifikat|lizenz)(?!\p{L})/iu

/** Returns true for words of a certificate or licence, which a CV has to name. */
export const isPaper = (words: string): boolean => papers.test(words)

/** Words for a kind of thing or a level, not for the thing. */
const generic =
  /^(?:(?:certif|zertif|licen|lizen|permis|f(?:ü|ue)hrerschein|fahrerlaubnis|diplom|abschluss|abgeschlossen|studium|ausbildung|qualif|regist|accredit|akkredit|iscri|kenntnis|knowledge|skill|proficien|experience|erfahrung|language|sprache|similar|equivalent|driv|conduire|conducir)\p{L}*|patente|carnet|card|ticket|schein|degree|course|training|working|valid|gültig\p{L}*|current|full|clean|level|niveau|langue|idioma|lingua|albo|fluent|native|good|very|excellent|written|spoken|basic|business|tools?|software|systems?|program|with|class|klasse|category)$/iu

/** Matches ads that accept any of a kind. */
const anyOfSort =
  /(?<!\p{L})(?:similar|equivalent|comparable|vergleichbar\p{L}*|ähnlich\p{L}*|such as|e\.g\.|z\. ?B\.|o\. ?ä\.|par exemple|similaires?|équivalent\p{L}*|como por ejemplo|similares|equivalente|simil[ei])(?!\p{L})/iu

/**
 * Returns the kind of a requirement that has to be named by its evidence; null for requirements that other words can
 * show. The kind by code counts beside the model's own, so that a job description with a wrong kind gains nothing.
 */
export function namedThingOf({ kind, named, words, quote }: Demand): NamedThing | null {
  if (kind === 'language') return 'language'
  if (kind === 'education') return 'degree'
  if (kind === 'licence' || named === 'certificate' || isPaper(words)) return 'paper'
  if (anyOfSort.test(quote)) return null
  const skill = findSkill(words)
  if (skill) return skill.category !== 'language' && isProduct(skill) ? 'tool' : null
  return named === 'tool' && isNamed(words, quote) ? 'tool' : null
}

/** In German capitals do not mark names. */
const isNamed = (words: string, quote: string) =>
  findShapes(`with ${words}`, detectLanguage(quote) === 'de').length > 0

const alternatives = /\s+(?:or|oder|ou|o|u)\s+|\s*[/|,;()]\s*/iu

/** Returns the words of a name, without generic and small words. */
const namesIn = (words: string) =>
  (words.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}+#.&-]*/gu) ?? [])
    .map((word) => word.replace(/[.&-]+$/, ''))
    .filter((word) => !generic.test(word) && (word.length > 3 || /[\p{Lu}\p{N}]/u.test(word)))

/** Returns initials without small words: "PMP" of "Project Management Professional". */
const initialsOf = (words: readonly string[]) =>
  words
    .filter((word) => !/^(?:of|and|the|for|in|de|des|der|und|et|la|del)$/.test(word))
    .map((word) => word.slice(0, 1))
    .join('')

const isAcronym = (word: string) => /^\p{Lu}{2,6}$/u.test(word)

function holdsName(name: string, text: string, said: readonly string[]): boolean {
  const folded = wordsOf(name)
  if (folded.every((part) => said.some((word) => wordLikeness(part, word, 'compounds') > 0)))
    return true
  return isAcronym(name) && initialsOf(said).includes(name.toLowerCase()) && !text.includes(name)
}

/** Returns true if a text contains most words of a name, or its initials. */
function holdsMostOf(words: string, text: string): boolean {
  const names = namesIn(words)
  if (names.length === 0) return false
  const said = wordsOf(text)
  const held = names.filter((name) => holdsName(name, text, said)).length
  if (held * 2 > names.length) return true
  const initials = initialsOf(names.flatMap(wordsOf))
  return initials.length > 1 && said.includes(initials)
}

const sharesSkill = (words: string, text: string) =>
  findSkills(words).some(({ skill }) =>
    findSkills(text).some((other) => isImplied(other.skill.name, skill.name)),
  )

const languagesIn = (text: string) =>
  wordsOf(text).flatMap((word) => {
    const skill = findSkill(word)
    return skill?.category === 'language' ? [skill.name] : []
  })

/** Language names are known in six languages; others count if they are in the section of languages. */
function namesLanguage(words: string, text: string, section: string): boolean {
  const asked = languagesIn(words)
  if (asked.length > 0) return languagesIn(text).some((one) => asked.includes(one))
  const said = wordsOf(text)
  return section === 'languages' && namesIn(words).some((name) => holdsName(name, text, said))
}

const paperSections: ReadonlySet<string> = new Set([
  ...['certificates', 'education', 'awards', 'languages', 'skills'],
])

function namesPaper(words: string, text: string, section: string): boolean {
  const licences = (of: string) =>
    findSkills(of).filter(({ skill }) => skill.category === 'licence')
  const asked = licences(words)
  if (asked.length > 0 && sharesSkill(words, text)) return true
  const isPaper = paperSections.has(section) || papers.test(text)
  if (namesIn(words).length > 0) return isPaper && holdsMostOf(words, text)
  // "A driving licence", "certificate of competence": without a name, any certificate of the kind counts.
  return isPaper && asked.length === 0
}

/**
 * Returns whether a line of a CV names a requirement by its name, another form of it, or an alias in the list of
 * skills. The name of the line's entry counts as part of the line.
 */
export function namesDemand(
  thing: NamedThing,
  { words }: Pick<Demand, 'words'>,
  { text: line, of, section }: CvLine,
): boolean {
  const text = line.includes(of) ? line : `${of}; ${line}`
  if (thing === 'degree') {
    return section === 'education' || section === 'certificates' || ranksIn(text).length > 0
  }
  return words
    .split(alternatives)
    .filter((one) => one !== '')
    .some((one) => {
      if (thing === 'paper') return namesPaper(one, text, section)
      if (thing === 'language') return namesLanguage(one, text, section)
      return sharesSkill(one, text) || holdsMostOf(one, text)
    })
}

// Wraps a bare degree ("MSc") in a sentence, which the tables of postings require.
const ranksIn = (text: string) => schoolLevelsIn(`${text} in`).map(({ rank }) => rank)

/** Whether the degrees that lines name are all lower than the one asked for; false if none is named. */
export function isLowerDegree({ level }: Pick<Demand, 'level'>, lines: readonly CvLine[]): boolean {
  const ranks = lines.flatMap(({ text, of }) => ranksIn(`${of}; ${text}`))
  return level !== null && ranks.length > 0 && Math.max(...ranks) < rankOfLevel(level)
}
