import { rankOfLevel, schoolLevelsIn } from '@/lib/language/shared/school-levels'
import { wordLikeness } from '../coverage/word-likeness'
import { findSkill, findSkills, isImplied } from '../lexicon/find-skills'
import { isProduct } from '../lexicon/skill-index'
import { findShapes } from '../posting/find-shapes'
import type { Requirement } from '../posting/requirements'
import { wordsOf } from '../reader/normal-form'
import type { CvLine } from '../reader/types'
import { detectLanguage } from '../text/detect-language'

/** A paper, degree or language, or a named tool: other words for work do not show them. */
export type NamedThing = 'language' | 'degree' | 'paper' | 'tool'

const papers =
  /(?<!\p{L})(?:certif|zertifi|zertifk|licen[cs]|lizen[sz]|licenza|licencia|licença|f(?:ü|ue)hrerschein|schein(?!\p{L})|permis|permiso|patente|carnet|driver'?s|accredit|akkredit|approbation|chartered|registration|registered)|(?:schein|zeugnis|zertifikat|lizenz)(?!\p{L})/iu

/** Words that name a kind of thing, or how well it is known, and not the thing. */
const generic =
  /^(?:(?:certif|zertif|licen|lizen|permis|f(?:ü|ue)hrerschein|fahrerlaubnis|diplom|abschluss|abgeschlossen|studium|ausbildung|qualif|regist|accredit|akkredit|iscri|kenntnis|knowledge|skill|proficien|experience|erfahrung|language|sprache|similar|equivalent|driv|conduire|conducir)\p{L}*|patente|carnet|card|ticket|schein|degree|course|training|working|valid|gültig\p{L}*|current|full|clean|level|niveau|langue|idioma|lingua|albo|fluent|native|good|very|excellent|written|spoken|basic|business|tools?|software|systems?|program|with|class|klasse|category)$/iu

/** The ad itself asks for any of a sort. */
const anyOfSort =
  /(?<!\p{L})(?:similar|equivalent|comparable|vergleichbar\p{L}*|ähnlich\p{L}*|such as|e\.g\.|z\. ?B\.|o\. ?ä\.|par exemple|similaires?|équivalent\p{L}*|como por ejemplo|similares|equivalente|simil[ei])(?!\p{L})/iu

/**
 * Returns whether a requirement has to be named by the line that shows it, and as what; null for everything that
 * other words can say. A model's own kind counts beside what code sees in the words, so that a job description that
 * has one kind called another gains nothing.
 */
export function namedThingOf({ kind, named, words, quote }: Requirement): NamedThing | null {
  if (kind === 'language') return 'language'
  if (kind === 'education') return 'degree'
  if (kind === 'licence' || named === 'certificate' || papers.test(words)) return 'paper'
  if (anyOfSort.test(quote)) return null
  const skill = findSkill(words)
  if (skill) return skill.category !== 'language' && isProduct(skill) ? 'tool' : null
  return named === 'tool' && isNamed(words, quote) ? 'tool' : null
}

/** In German a capital says nothing. */
const isNamed = (words: string, quote: string) =>
  findShapes(`with ${words}`, detectLanguage(quote) === 'de').length > 0

const alternatives = /\s+(?:or|oder|ou|o|u)\s+|\s*[/|,;()]\s*/iu

/** Words of a name: no kinds of things, no small words. */
const namesIn = (words: string) =>
  (words.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}+#.&-]*/gu) ?? [])
    .map((word) => word.replace(/[.&-]+$/, ''))
    .filter((word) => !generic.test(word) && (word.length > 3 || /[\p{Lu}\p{N}]/u.test(word)))

/** Initials of words, small ones left out: "PMP" of "Project Management Professional". */
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

/** Whether a text has most of the words of a name, or its initials. */
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

/** Names of languages are known in six languages; another one stands among the languages of the CV. */
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
  // "A driving licence", "certificate of competence": no name, so that any paper of the kind is one.
  return isPaper && asked.length === 0
}

/**
 * Whether a line of a CV names what is demanded, by its own name, another form of it, or a name that the list of
 * skills knows for it. The name of the line's entry counts as part of the line.
 */
export function namesDemand(
  thing: NamedThing,
  { words }: Pick<Requirement, 'words'>,
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

// A degree stands alone in a field ("MSc"); the tables know it inside a sentence.
const ranksIn = (text: string) => schoolLevelsIn(`${text} in`).map(({ rank }) => rank)

/** Whether the degrees that lines name are all lower than the one that is asked for; false where none is named. */
export function isLowerDegree(
  { level }: Pick<Requirement, 'level'>,
  lines: readonly CvLine[],
): boolean {
  const ranks = lines.flatMap(({ text, of }) => ranksIn(`${of}; ${text}`))
  return level !== null && ranks.length > 0 && Math.max(...ranks) < rankOfLevel(level)
}
