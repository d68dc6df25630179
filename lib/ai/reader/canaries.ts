import { wordLikeness } from '../coverage/word-likeness'
import type { LanguageCode } from '../text/detect-language'
import { canaryWords } from './canary-words'
import { holdsWords, normalForm, wordsOf } from './normal-form'
import { numberWords } from './numbers'
import { type Random, seededRandom } from './seeded-random'
import type { CvLine, ReaderItem } from './types'

/** A text whose answer is known: a fabrication or an honest rewrite, made from the person's own CV by code. */
export type Canary = { item: ReaderItem; isHonest: boolean; kind: string }

/** Kind of the texts of the request; `bullet`: texts of the CV, each in its own place. */
export type CanaryShape = Extract<ReaderItem['kind'], 'bullet' | 'letter' | 'translation'>

type Material = {
  lines: readonly CvLine[]
  texts: readonly CvLine[]
  language: LanguageCode
  random: Random
  shape: CanaryShape
}
type Maker = (line: CvLine, material: Material) => string | null

/** Characters of a line that makes a canary: a shorter one says too little, a longer one costs too much. */
const shortest = 12
const longest = 400

const withoutStop = (text: string) => text.replace(/[\s.!?…。！？]+$/u, '')
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
const employersOf = (lines: readonly CvLine[]) =>
  lines.filter(({ section, kind }) => kind === 'head' && section === 'work')

/** The employer in an entry's name, which is "position, employer, …". */
const employerOf = ({ text }: CvLine) => text.split(', ')[1] ?? ''

/** Whether a word of a skill, or a form of it, stands in texts: the whole of it may then be true of them. */
const isNamedIn = (word: string, texts: readonly string[]) =>
  word.length > 2 &&
  texts.some((text) => wordsOf(text).some((one) => wordLikeness(word, one, 'compounds') > 0))

const lies: Readonly<Record<string, Maker>> = {
  'another number': (line, { lines, random }) => {
    const numbers = [...line.text.matchAll(/(?<![\p{L}\p{N}.,])\d{1,4}(?![\p{L}\p{N}]|[.,]\d)/gu)]
    const one = random.pick(numbers)
    if (!one) return null
    const value = Number(one[0])
    const own = lines.filter(({ entry }) => entry === line.entry).map(({ text }) => text)
    const isYear = /^(?:19|20)\d\d$/.test(one[0])
    const other = isYear ? value - 2 - random.below(5) : value * 2 + 3 + random.below(7)
    if (own.some((text) => holdsWords(text, String(other)))) return null
    const end = one.index + one[0].length
    return `${line.text.slice(0, one.index)}${other}${line.text.slice(end)}`
  },
  'another employer': (line, { lines, language, random }) => {
    if (line.entry === null) return null
    const own = lines.filter(({ entry }) => entry === line.entry).map(({ text }) => text)
    // Whoever had two roles at one employer did it there.
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
      .flatMap(({ text }) => text.split(', '))
      .filter((skill) => skill.length > 1 && skill.length < 40)
      .filter((skill) => !wordsOf(skill).some((word) => isNamedIn(word, own)))
    const skill = random.pick(skills)
    return skill ? `${withoutStop(line.text)} (${skill})` : null
  },
  'a line of another entry': (line, { texts, random, shape }) => {
    // A summary and a letter may say what any entry says.
    if (line.entry === null || shape === 'letter') return null
    const other = random.pick(texts.filter(({ entry }) => entry !== line.entry))
    return other ? other.text : null
  },
  'a lost hedge': (line, { language }) => {
    const found = canaryWords[language].hedges.exec(line.text)
    if (!found) return null
    const left = line.text.slice(0, found.index) + line.text.slice(found.index + found[0].length)
    return capital(left)
  },
  'a claim added': (line, { language, random }) =>
    `${withoutStop(line.text)}, ${random.pick(canaryWords[language].additions)}`,
  'another claim added': (line, { language, random }) =>
    `${withoutStop(line.text)} – ${random.pick(canaryWords[language].additions)}.`,
}

const honest: Readonly<Record<string, Maker>> = {
  'another order of a list': ({ text }, { language }) => {
    const word = '[\\p{L}][\\p{L}\\p{M}\\p{N}+#-]*'
    const list = new RegExp(
      `(?<![\\p{L}\\p{N}])(${word}), (${word}) ${canaryWords[language].and} (${word})(?=[.;]?$)`,
      'u',
    )
    const found = list.exec(text)
    const [all = '', first = '', second = '', third = ''] = found ?? []
    if (!found || found.index === 0) return null
    const turned = all.replace(`${first}, ${second}`, `${second}, ${first}`)
    return second === third ? null : text.replace(all, turned)
  },
  'digits as words': ({ text }, { language }) => {
    const found = /(?<![\p{L}\p{N}.,:/-])([3-9]|1[0-2])(?= \p{L})/u.exec(text)
    const word = found && numberWords[language][Number(found[1]) - 1]
    if (!found || !word) return null
    const end = found.index + found[0].length
    return capital(text.slice(0, found.index) + word + text.slice(end))
  },
  'the first sentence alone': ({ text }, { shape }) => {
    // A translation leaves nothing out.
    if (shape === 'translation') return null
    const end = /[.!?](?=\s+\p{Lu})/u.exec(text)
    const first = end ? text.slice(0, end.index + 1) : ''
    return wordsOf(first).length > 4 ? first : null
  },
  'another full stop': ({ text }) => (/[.!?…。！？]$/.test(text) ? withoutStop(text) : `${text}.`),
}

/** Shapes a canary as the texts that it is hidden among. */
function placeOf(
  { entry, text: before }: CvLine,
  shape: CanaryShape,
): Pick<ReaderItem, 'kind' | 'entry' | 'before'> {
  if (shape === 'letter') return { kind: 'letter', entry: null, before: '' }
  if (shape === 'translation') return { kind: 'translation', entry, before }
  return { kind: entry === null ? 'summary' : 'bullet', entry, before }
}

/** Canaries of kinds as they come, each kind of maker as seldom as the others. */
function make(
  makers: Readonly<Record<string, Maker>>,
  count: number,
  isHonest: boolean,
  material: Material,
): Canary[] {
  const { texts, random } = material
  const said = new Set(material.lines.map(({ text }) => normalForm(text)))
  const made: Canary[] = []
  // The last kind works with every line: it stands in where the others have no material.
  const kinds = Object.keys(makers)
  const rare = random.shuffle(kinds.slice(0, -1))
  for (const kind of [...rare, ...kinds.slice(-1), ...kinds.slice(-2)]) {
    if (made.length >= count) break
    for (const line of random.shuffle(texts)) {
      const after = makers[kind]?.(line, material)
      const isUsed = made.some(({ item }) => item.after === after || item.before === line.text)
      // A line of another entry stands in the CV, and is a fabrication where it stands now.
      const isSaid =
        !isHonest && kind !== 'a line of another entry' && said.has(normalForm(after ?? ''))
      if (!after || isSaid || (isUsed && texts.length > count)) continue
      const key = `canary-${isHonest ? 'honest' : 'lie'}-${made.length}`
      made.push({ item: { key, ...placeOf(line, material.shape), after }, isHonest, kind })
      break
    }
  }
  return made
}

/** Canaries of a request of so many texts. */
export const canaryCounts = (items: number) =>
  items <= 3 ? { lies: 2, honest: 1 } : { lies: 4, honest: 2 }

/**
 * Makes fabrications and honest rewrites from the lines of a CV. The same seed gives the same ones.
 *
 * @returns fewer than asked for where the CV has too few texts; none where it has none
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
    ({ kind, text }) => kind === 'text' && text.length >= shortest && text.length <= longest,
  )
  const material = { lines, texts, language, random, shape }
  return [...make(lies, lieCount, false, material), ...make(honest, honestCount, true, material)]
}
