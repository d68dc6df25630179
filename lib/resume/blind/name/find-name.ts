import { otherLetters, ownLetters } from '@/lib/language/detection'
import { companyWords, honorifics } from '@/lib/language/person-names'
import type { Basics } from '../../schema/content'
import { createHandleFinder, type NamePlace } from './find-handles'
import { createUnspacedFinder } from './find-unspaced'
import { foldName } from './fold-name'
import { createWordMatcher, type WordForm, type WordMatch } from './match-word'
import { isCommonWord, isFrequentWord, splitName } from './split-name'

const word = /[\p{L}\p{M}]+(?:['’ʼʻ`][\p{L}\p{M}]+)*/gu

/** Matches all that may stand between two parts of a name. */
const joint = /^(?:[ \u00a0]?[.,·・‧־‐‑-]?[ \u00a0]?|\.[ \u00a0]?[־‐‑-])$/u

/** Georgian has capitals for whole texts alone. */
const isCased = (text: string) =>
  text.toLowerCase() !== text.toUpperCase() && !/\p{sc=Geor}/u.test(text)
const isCapital = (text: string) => isCased(text) && text.charAt(0) !== text.charAt(0).toLowerCase()

const before = new Set(honorifics.before.map(foldName))
const after = new Set(honorifics.after.map(foldName))
const companies = new Set(companyWords.map(foldName))

/**
 * A word that may belong to the name. `sure` is the person's alone, `vague` may be another word, `glue` counts only beside
 * one of these: particles, initials, frequent words.
 */
type Hit = {
  from: number
  to: number
  part: number | null
  weight: 'sure' | 'vague' | 'glue'
  form: WordForm
  isInitial: boolean
}

const isUsual = (text: string) => isCommonWord(text) || isFrequentWord(foldName(text))

/** Minimum letters of a part that is looked for in lower case. */
const minLowerCase = 3

/** Minimum letters of a word in lower case that sounds like a part in another script. */
const minOtherScript = 5

/** Returns the languages whose letters a name has. */
const languagesOfLetters = (name: string) =>
  Object.entries({ ...ownLetters, ...otherLetters })
    .filter(([, letters]) => name.toLowerCase().search(letters) >= 0)
    .map(([language]) => language)

/** Returns whether a text begins a sentence where it ends: the next word is a capital for that reason. */
const beginsSentence = (text: string) => /(?:^|[.!?:;•–—(„“"»/|]\s*)$/u.test(text.trimEnd())

/** Returns whether a single part stands inside another name: of a company, a place, another person. */
function isForeign(text: string, { from, to }: Hit, language: string): boolean {
  if (text === text.toUpperCase()) return false
  const next = /^[ \u00a0]([\p{L}\p{M}]+)/u.exec(text.slice(to))?.[1] ?? ''
  if (isCapital(next) && !after.has(foldName(next))) return true
  const [, sign, second = ''] =
    /^,?[ \u00a0](?:(&|\p{L}{1,3})[ \u00a0])?([\p{L}.]+)/u.exec(text.slice(to)) ?? []
  if ((sign === '&' && isCapital(second)) || companies.has(foldName(second))) return true
  const previous = /([\p{L}\p{M}]+)[ \u00a0]$/u.exec(text.slice(0, from))
  // In German every noun has a capital.
  if (!previous || language === 'de') return false
  const [whole, last = ''] = previous
  return isCapital(last) && !beginsSentence(text.slice(0, from - whole.length))
}

/** Fields of a header that tell how a person is called. */
export type NamedPerson = Pick<Basics, 'name'> & Partial<Pick<Basics, 'email' | 'profiles'>>

/**
 * Creates a search for a person's name in texts: as it is, in parts, with the endings of cases, in another script, in user
 * names. What may be another word is found, too, and not certain.
 *
 * @param language tag of the CV; the empty string if not known
 */
export function createNameFinder(
  { name, email = '', profiles = [] }: NamedPerson,
  language: string,
): (text: string) => NamePlace[] {
  const handles = [email.replace(/@.*$/, ''), ...profiles.map(({ username }) => username)]
  const person = splitName(name, handles)
  const [primary = ''] = language.toLowerCase().split('-')
  const languages = new Set([primary || 'en', ...languagesOfLetters(name)])
  const parts = [...person.parts, ...person.romanised]
  const match = createWordMatcher(parts, languages)
  const findHandles = createHandleFinder(person, match)
  const findUnspaced = createUnspacedFinder(person.unspaced)
  const initials = new Set(person.initials)

  /** Weighs a word that matches a part of the name. */
  const weightOf = (text: string, { part, form }: WordMatch): Hit['weight'] | null => {
    const { isFrequent = false, isCommon = false, isLatin = true } = parts[part] ?? {}
    const isLower = isCased(text) && !isCapital(text)
    // A word of the name in another script than the name's is seldom another word.
    const isOther = isLatin !== /^\p{sc=Latn}/u.test(text) && text.length >= minOtherScript
    if (form === 'near' && ((isLower && !isOther) || isFrequent)) return null
    if (isFrequent || (form === 'near' && isFrequentWord(foldName(text)))) return 'glue'
    if (isLower) return text.length < minLowerCase || isCommon ? 'glue' : 'vague'
    return form === 'near' || isCommon ? 'vague' : 'sure'
  }

  const hitOf = (text: string, from: number): Hit | null => {
    const place = { from, to: from + text.length, form: 'exact' as const, part: null }
    const folded = foldName(text)
    if (initials.has(folded)) {
      return isCapital(text) ? { ...place, weight: 'glue', isInitial: true } : null
    }
    if (person.particles.has(folded)) return { ...place, weight: 'glue', isInitial: false }
    const found = match(text)
    const weight = found && weightOf(text, found)
    return weight ? { ...place, ...found, weight, isInitial: false } : null
  }

  /** Returns whether a title stands beside a run of words. */
  const hasTitle = (text: string, from: number, to: number) => {
    const [, previous = ''] = /([\p{L}\p{M}]+)\.?[ \u00a0]$/u.exec(text.slice(0, from)) ?? []
    const [, next = ''] = /^[ \u00a0‑-]([\p{L}\p{M}]+)/u.exec(text.slice(to)) ?? []
    return before.has(foldName(previous)) || after.has(foldName(next))
  }

  /** Judges words of the name that follow each other; null if they say nothing together. */
  const judge = (text: string, run: readonly Hit[]): NamePlace | null => {
    const telling = run.filter(({ weight }) => weight !== 'glue')
    const parts = new Set(run.flatMap(({ part }) => part ?? []))
    const isCapitalised = run.some(({ from }) => isCapital(text.slice(from)))
    const from = run[0]?.from ?? 0
    const to = run.at(-1)?.to ?? 0
    if (telling.length === 0) {
      const isNamed =
        parts.size > 0 && isCapitalised && (parts.size > 1 || hasTitle(text, from, to))
      return isNamed ? { from, to, isCertain: true } : null
    }
    const [first] = telling
    const hasInitial = run.some(({ isInitial }) => isInitial)
    if (parts.size > 1 || hasInitial || hasTitle(text, from, to))
      return { from, to, isCertain: true }
    const isSure = telling.some(({ weight }) => weight === 'sure')
    const isBare = telling.length === 1 && first?.form === 'exact'
    const isCertain = isSure && !(isBare && first && isForeign(text, first, primary))
    return { from, to, isCertain }
  }

  /** Cuts particles from the end of a run, and lonely ones of its beginning. */
  const trimmed = (run: Hit[]): Hit[] => {
    const isPart = ({ part, isInitial }: Hit) => part !== null || isInitial
    return run.slice(0, run.findLastIndex(isPart) + 1)
  }

  const findWords = (text: string): NamePlace[] => {
    const runs: Hit[][] = []
    for (const { 0: found, index } of text.matchAll(word)) {
      const hit = hitOf(found, index)
      if (!hit) continue
      const last = runs.at(-1)?.at(-1)
      if (last && joint.test(text.slice(last.to, hit.from))) runs.at(-1)?.push(hit)
      else runs.push([hit])
    }
    return runs.flatMap((run) => judge(text, trimmed(run)) ?? [])
  }

  const ownInitials = [person.initials, person.initials.toReversed()].map((all) => all.join(''))
  /** Returns whether the capitals of a text begin or end the initials: some leave a part of their name out. */
  const isInitials = (text: string) => {
    const capitals = foldName(text.replace(/['’]\p{Lu}|\P{Lu}/gu, ''))
    return ownInitials.some((all) => all.startsWith(capitals) || all.endsWith(capitals))
  }
  /** Initials with full stops, also around particles, and capitals: "G.Y.", "A. de V.", "Sz.-N. Zs.", "AvH", "J-B", "JB". */
  const findInitials = (text: string): NamePlace[] =>
    [
      ...text.matchAll(
        /(?<![\p{L}.])(?:\p{Lu}(?:['’]\p{Lu}|\p{Ll}{1,2})?(?:-(?=\p{Lu}\.)|\.[ \u00a0-]{0,2})(?:\p{Ll}{1,4} ){0,3}){2,}(?![\p{L}\p{N}])|(?<![\p{L}\d])\p{Lu}(?:[\p{Lu}\p{Ll}]{1,3}|-)\p{Lu}(?![\p{L}\d])|(?<![\p{L}\d])\p{Lu}{2}(?![\p{L}\d])/gu,
      ),
    ]
      .filter(([found]) => isInitials(found) && !isUsual(found))
      .map(({ 0: found, index }) => ({
        from: index,
        to: index + found.trimEnd().length,
        isCertain: false,
      }))

  return (text) => {
    const found: NamePlace[] = []
    const add = (places: readonly NamePlace[]) => {
      for (const place of places) {
        const known = found.find(({ from, to }) => from < place.to && to > place.from)
        if (!known) found.push({ ...place })
        else if (place.isCertain) {
          known.from = Math.min(known.from, place.from)
          known.to = Math.max(known.to, place.to)
        }
      }
    }
    const words = findWords(text)
    const handles = findHandles(text)
    add(handles.filter(({ isCertain }) => isCertain))
    add(words.filter(({ isCertain }) => isCertain))
    add(findUnspaced(text))
    add([...words, ...handles, ...findInitials(text)])
    return found.toSorted((one, other) => one.from - other.from)
  }
}
