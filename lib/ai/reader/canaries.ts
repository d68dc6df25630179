import type { LanguageCode } from '@/lib/language/tags'
import { wordLikeness } from '../coverage/word-likeness'
import { asSentence } from './as-sentence'
import { lose } from './canary-losses'
import { anotherNumber, exchangeNumbers } from './canary-numbers'
import { rewrites } from './canary-rewrites'
import { canaryWords } from './canary-words'
import { holdsWords, normalForm, wordsOf } from './normal-form'
import { type Random, seededRandom } from './seeded-random'
import type { CvLine, ReaderItem } from './types'

/** Text with a known answer: a fabrication or an honest rewrite, made from the person's own CV by code. */
export type Canary = { item: ReaderItem; isHonest: boolean; kind: string }

/** Kind of the texts of the request; `bullet`: texts of the CV, each at its own place. */
export type CanaryShape = Extract<ReaderItem['kind'], 'bullet' | 'letter'>

type Material = {
  lines: readonly CvLine[]
  texts: readonly CvLine[]
  language: LanguageCode
  random: Random
  shape: CanaryShape
}
type Maker = (line: CvLine, material: Material) => string | null

/** Minimum and maximum characters of a line for a canary. */
const minLength = 12
const maxLength = 400

const withoutStop = (text: string) => text.replace(/[\s.!?…。！？]+$/u, '')
const employersOf = (lines: readonly CvLine[]) =>
  lines.filter(({ section, kind }) => kind === 'head' && section === 'work')

/** Returns the employer in an entry's name, which is "position, employer, …". */
const employerOf = ({ text }: CvLine) => text.split(', ')[1] ?? ''

/** Returns true if a word of a skill, or a form of it, is in some texts; the skill may then be true of them. */
const isNamedIn = (word: string, texts: readonly string[]) =>
  word.length > 2 &&
  texts.some((text) => wordsOf(text).some((one) => wordLikeness(word, one, 'compounds') > 0))

const levels =
  /^(?:basic|beginner|intermediate|advanced|expert|native|fluent|good|grundk|fortgeschr|sehr|gut|básic|avanz|intermedi|débutant|confirmé|base|ottim|buon|bom|boa)/iu

/** Returns the skills of a line "group, level, skill, skill"; group and level are not skills. */
function skillsIn(line: string): string[] {
  const parts = line.split(', ').filter((one) => !levels.test(one))
  return parts.length > 1 ? parts.slice(1) : parts
}

// Of `canaryWords` each word before an employer and each end that claims more is for any sentence of its language.
const lies: Readonly<Record<string, Maker>> = {
  'another number': (line, { lines, random, language }) => {
    const own = lines.filter(({ entry }) => entry === line.entry).map(({ text }) => text)
    const isSaid = (number: string) => own.some((text) => holdsWords(text, number))
    return anotherNumber(line.text, language, random, isSaid)
  },
  'another employer': (line, { lines, language, random }) => {
    if (line.entry === null) return null
    const own = lines.filter(({ entry }) => entry === line.entry).map(({ text }) => text)
    // Excludes other roles at the same employer, where the claim may be true.
    const others = employersOf(lines).filter(
      (head) => !own.some((text) => holdsWords(text, employerOf(head))),
    )
    const employer = employerOf(random.pick(others) ?? line)
    if (others.length === 0 || employer === '' || /\d{4}/.test(employer)) return null
    return `${withoutStop(line.text)} ${canaryWords[language].at} ${employer}`
  },
  'a skill put in': (line, { lines, random }) => {
    if (line.entry === null) return null
    const own = lines.filter(({ entry }) => entry === line.entry).map(({ text }) => text)
    const skills = lines
      .filter(({ section }) => section === 'skills')
      .flatMap(({ text }) => skillsIn(text))
      .filter((skill) => skill.length > 1 && skill.length < 40)
      .filter((skill) => !wordsOf(skill).some((word) => isNamedIn(word, own)))
    const skill = random.pick(skills)
    return skill ? `${withoutStop(line.text)} (${skill})` : null
  },
  'a line of another entry': (line, { texts, random, shape }) => {
    // A summary and a letter may use any entry.
    if (line.entry === null || shape === 'letter') return null
    const other = random.pick(texts.filter(({ entry }) => entry !== line.entry))
    return other ? other.text : null
  },
  'a lost hedge': ({ text }, { language }) => lose(text, language, 'hedge'),
  'a part called the whole': ({ text }, { language }) => lose(text, language, 'part'),
  'a lost negation': ({ text }, { language }) => lose(text, language, 'negation'),
  'one called several': ({ text }, { language }) => lose(text, language, 'plural'),
  'a larger part': ({ text }, { language }) => lose(text, language, 'role'),
  'numbers exchanged': ({ text }, { language }) => exchangeNumbers(text, language),
}

/** Makers that work with any line, for CVs with too few specific ones. */
const anyLine: Readonly<Record<string, Maker>> = {
  'a claim added': (line, { language, random }) =>
    `${withoutStop(line.text)}, ${random.pick(canaryWords[language].additions)}`,
  'another claim added': (line, { language, random }) =>
    `${withoutStop(line.text)} – ${random.pick(canaryWords[language].additions)}.`,
}

/** Kinds of fabrications that code cannot detect, tried first. */
const unseen = [
  ...['a lost hedge', 'a part called the whole', 'a lost negation', 'one called several'],
  ...['a larger part', 'numbers exchanged'],
]

const rewritten: Readonly<Record<string, Maker>> = Object.fromEntries(
  Object.entries(rewrites).map(([kind, rewrite]) => [
    kind,
    (line: CvLine, { language }: Material) => rewrite(line, language),
  ]),
)

/** Gives a canary the shape of the texts among which it is hidden. */
function placeOf(
  { entry, text: before }: CvLine,
  shape: CanaryShape,
): Pick<ReaderItem, 'kind' | 'entry' | 'before'> {
  if (shape === 'letter') return { kind: 'letter', entry: null, before: '' }
  return { kind: entry === null ? 'summary' : 'bullet', entry, before }
}

/** Returns kinds in the order of trying; the last ones work with every line. */
function orderOf(isHonest: boolean, random: Random): string[] {
  if (isHonest) {
    const kinds = random.shuffle(Object.keys(rewrites))
    return [...kinds, ...kinds]
  }
  const seen = random.shuffle(Object.keys(lies).filter((kind) => !unseen.includes(kind)))
  const first = random.shuffle(unseen)
  // At most one kind that code detects itself, unless there is no other.
  const any = random.shuffle(Object.keys(anyLine))
  const some = [...first, ...first, ...seen.slice(0, 1), ...first]
  return [...some, ...any, ...seen, ...any, ...any]
}

/** Creates canaries of varied kinds, using each maker equally often. */
function make(count: number, isHonest: boolean, material: Material): Canary[] {
  const { texts, random, shape, language } = material
  const makers: Readonly<Record<string, Maker>> = isHonest ? rewritten : { ...lies, ...anyLine }
  const said = new Set(material.lines.map(({ text }) => normalForm(text)))
  const made: Canary[] = []
  for (const kind of orderOf(isHonest, random)) {
    if (made.length >= count) break
    for (const line of random.shuffle(texts)) {
      const text = makers[kind]?.(line, material)
      if (!text) continue
      const after = shape === 'letter' ? asSentence(text, language) : text
      const isUsed = made.some(({ item }) => item.after === after || item.before === line.text)
      // A line of another entry is in the CV, and is a fabrication only at its new place.
      const isSaid = !isHonest && kind !== 'a line of another entry' && said.has(normalForm(text))
      if (isSaid || (isUsed && texts.length > count)) continue
      const key = `canary-${isHonest ? 'honest' : 'lie'}-${made.length}`
      made.push({ item: { key, ...placeOf(line, shape), after }, isHonest, kind })
      break
    }
  }
  return made
}

/** Number of canaries for a request of a given size. */
export const canaryCounts = (items: number) =>
  items <= 3 ? { lies: 2, honest: 1 } : { lies: 4, honest: 2 }

/**
 * Creates fabrications and honest rewrites from the lines of a CV, reproducible by seed.
 *
 * @returns fewer than asked for if the CV has too few texts; none if it has none
 */
export function createCanaries(
  lines: readonly CvLine[],
  language: LanguageCode,
  seed: string,
  { lies: lieCount, honest: honestCount }: { lies: number; honest: number },
  shape: CanaryShape = 'bullet',
): Canary[] {
  const random = seededRandom(`canaries ${seed}`)
  const texts = lines.filter(
    ({ kind, text }) => kind === 'text' && text.length >= minLength && text.length <= maxLength,
  )
  const material = { lines, texts, language, random, shape }
  return [...make(lieCount, false, material), ...make(honestCount, true, material)]
}
