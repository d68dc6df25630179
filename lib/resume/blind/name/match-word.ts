import { gluedPrefixes, nameEndings, nameStems, shortEndings } from '@/lib/language/person-names'
import { consonantsOfSound, foldName, soundOf } from './fold-name'
import type { NamePart } from './split-name'

/** Relation of a word to a part of a name: equal, with an ending of its language, or perhaps the same. */
export type WordForm = 'exact' | 'inflected' | 'near'

/** A word that is a part of a name. */
export type WordMatch = { part: number; form: WordForm }

/** Minimum letters of a stem before an ending, of one that is compared alone, of a word with a typing error, and so on. */
const minLetters = { stem: 3, near: 4, typo: 6, compound: 5, consonants: 4, telling: 5 } as const

/** Maximum letters behind the stem of a name. */
const maxRest = 5

const latin = /^[a-z]/

type Endings = {
  /** Whether they are of another script than Latin: such texts need no language to be read. */
  isOwnScript: boolean
  endings: readonly string[]
  stems: readonly (readonly [from: string, to: string])[]
}

let foldedEndings: ReadonlyMap<string, Endings> | undefined

/** Returns the folded endings of all languages; folds them once. */
function allEndings(): ReadonlyMap<string, Endings> {
  foldedEndings ??= new Map(
    Object.entries(nameEndings).map(([language, cell]) => {
      const endings = foldName(cell).split(' ')
      const rows = (nameStems[language] ?? '').split(' ').filter((row) => row !== '')
      const stems = rows.map((row) => foldName(row).split('>') as [string, string])
      return [language, { isOwnScript: !latin.test(endings[0] ?? ''), endings, stems }] as const
    }),
  )
  return foldedEndings
}

/**
 * Returns the endings that names take in languages, and in all that are not written in Latin.
 * @param isOther returns those of all other languages instead
 */
function endingsOf(languages: ReadonlySet<string>, isOther: boolean) {
  const wanted = [...allEndings()].filter(
    ([language, { isOwnScript }]) => (isOwnScript || languages.has(language)) !== isOther,
  )
  return {
    endings: new Set(wanted.flatMap(([, { endings }]) => endings)),
    stems: wanted.flatMap(([, { stems }]) => stems),
  }
}

const finalVowel =
  /(?:[aeiouy]|[аеиоуыэюяіє]|[αεηιουω])[sσь]?$|(?:ии|ои|ыи|и|ь)$|\p{M}+$|[იაეოუ]$|[իա]$/u
const sibilantEnd = /(?:[aiuyeo]s|[αηου]σ|s)$/u

/** Returns the stems that endings follow: without the last vowel or what changes in the language. */
function stemsOf(form: string, stems: Endings['stems']): Set<string> {
  const found = [form.replace(finalVowel, ''), form.replace(sibilantEnd, '')]
  for (const [from, to] of stems) {
    if (form.endsWith(from)) found.push(form.slice(0, form.length - from.length) + to)
  }
  return new Set(found.filter((stem) => stem !== form && stem.length >= minLetters.stem))
}

/** Returns whether a word is another with one letter changed, missing, added or swapped. */
function isTypo(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  let end = 0
  const max = Math.min(one.length, other.length) - start
  while (end < max && one.at(-1 - end) === other.at(-1 - end)) end++
  const [a, b] = [one, other].map((text) => text.slice(start, text.length - end)) as [
    string,
    string,
  ]
  if (a.length <= 1 && b.length <= 1) return true
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]
}

const commonStart = (one: string, other: string) => {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return at
}

const consonantsOf = (text: string) => text.replace(/[aeiouyаеиоуыэюяіє]/g, '')

/** Returns whether a word has the consonants of a name: its vowels change in some languages ("Björk", "Bjarkar"). */
function hasConsonants(word: string, form: string): boolean {
  const wanted = consonantsOf(form)
  const found = consonantsOf(word)
  const isLong = wanted.length >= minLetters.consonants && found.length - wanted.length <= 2
  return isLong && word[0] === form[0] && found.startsWith(wanted)
}

const caseless = /^[\p{Lo}\p{M}]+$/u
/** A word of a script whose names have capitals: only such words count as near where they have one. */
const cased = /^(?!\p{sc=Geor})\p{Ll}/u

/** Returns whether a word begins like a name, and ends in another way. */
function isNear(word: string, form: string): boolean {
  // A word of a script without capitals may have further prefixes, and any may begin a compound.
  if (caseless.test(form) && form.length >= minLetters.stem && word.includes(form)) return true
  if (form.length >= minLetters.compound && word.startsWith(form)) return true
  if (hasConsonants(word, form)) return true
  // A short form of a given name: "Ale" of "Alejandra".
  if (cased.test(form) && word.length >= minLetters.stem && form.startsWith(word)) return true
  const start = commonStart(word, form)
  if (word.length - start > maxRest) return false
  if (start === form.length) return start >= minLetters.near
  // Short names change as much as long ones: "Sepa" of "Sepp", "Vaňkův" of "Vaněk".
  const least = cased.test(form) && form.length < 6 ? minLetters.stem : minLetters.near
  const min = Math.max(least, form.length - (form.length > 7 ? 3 : 2))
  return start >= min && form.length > start
}

let foldedShortEndings: ReadonlySet<string> | undefined

/** Returns whether a word begins like a name and ends as short forms do: "Bogi" of "Boglárka". */
function isShortened(word: string, form: string): boolean {
  foldedShortEndings ??= new Set(shortEndings.map(foldName))
  const start = commonStart(word, form)
  return (
    start >= minLetters.stem && form.length > start + 1 && foldedShortEndings.has(word.slice(start))
  )
}

const withoutDoubles = (text: string) => text.replace(/(.)\1+/gu, '$1')

type Forms = {
  part: number
  forms: readonly string[]
  stems: ReadonlySet<string>
  /** Stems in other languages than those of the text. */
  otherStems: ReadonlySet<string>
  /** Short forms, and their stems. */
  short: ReadonlySet<string>
}

/** Returns the prefixes of a folded word that are written to it in its script. */
function withoutPrefixes(word: string): string[] {
  const cell = /^\p{sc=Hebr}/u.test(word)
    ? gluedPrefixes.Hebrew
    : /^\p{sc=Arab}/u.test(word) && gluedPrefixes.Arabic
  if (!cell) return [word]
  const cut = foldName(cell)
    .split(' ')
    .filter((prefix) => word.startsWith(prefix) && word.length - prefix.length >= 2)
    .map((prefix) => word.slice(prefix.length))
  return [word, ...cut]
}

/** Compares two sounds by all their letters. */
function soundsLike(heard: string, sound: string): WordForm | null {
  if (sound.length < minLetters.stem) return null
  if (heard === sound) return sound.length > minLetters.stem ? 'exact' : 'near'
  const stem = sound.replace(/[aeiou]$/, '')
  if (stem.length < minLetters.near || !heard.startsWith(stem)) {
    const isLong = Math.min(heard.length, sound.length) >= minLetters.typo
    return isLong && isTypo(heard, sound) ? 'near' : null
  }
  return heard.length - stem.length <= 3 ? 'inflected' : null
}

/** Compares a sound with the consonants of a name: systems of transliteration agree on little more. */
function hasSameConsonants(heard: string, consonants: string): WordForm | null {
  if (consonants === '' || consonantsOfSound(heard) !== consonants) return null
  return consonants.length < minLetters.telling ? 'near' : 'inflected'
}

const order: readonly WordForm[] = ['exact', 'inflected', 'near']

/**
 * Creates a matcher of single words with the parts of a name.
 * @param languages primary tags of the languages of the text and the name
 */
export function createWordMatcher(
  parts: readonly NamePart[],
  languages: ReadonlySet<string>,
): (word: string) => WordMatch | null {
  const { endings, stems } = endingsOf(languages, false)
  const others = endingsOf(languages, true)
  const isInflecting = [...languages].some((one) => (nameEndings[one] ?? '').length > 40)
  const own: Forms[] = parts.map(({ forms, short }, part) => ({
    part,
    forms,
    short: new Set(short.flatMap((form) => [form, ...stemsOf(form, stems)])),
    stems: new Set(forms.flatMap((form) => [...stemsOf(form, stems)])),
    otherStems: new Set(forms.flatMap((form) => [...stemsOf(form, others.stems)])),
  }))
  const hasEnding = (word: string, stem: string, of: ReadonlySet<string> = endings) =>
    word.startsWith(stem) && of.has(word.slice(stem.length))

  const isPerhaps = (word: string, one: Forms, head: string): boolean => {
    const { forms, stems: changed, otherStems, short } = one
    const single = withoutDoubles(word)
    const isLike = (form: string) =>
      Math.min(word.length, form.length) >= minLetters.typo &&
      (isTypo(word, form) || withoutDoubles(form) === single)
    return (
      forms.some((form) => isNear(word, form) || isNear(head, form) || isShortened(word, form)) ||
      [...short].some((form) => form === word || form === head || hasEnding(word, form)) ||
      forms.some((form) => hasEnding(word, form) || isLike(form)) ||
      [...otherStems].some((stem) => hasEnding(word, stem, others.endings)) ||
      [...changed].some((stem) => stem.length >= minLetters.stem && stem === word)
    )
  }

  const formOf = (word: string, one: Forms, head: string): WordForm | null => {
    const { forms, stems: changed } = one
    if (forms.includes(word)) return 'exact'
    // What follows an apostrophe is an ending in every language.
    if (forms.includes(head)) return 'inflected'
    if (forms.some((form) => form.length >= minLetters.stem && hasEnding(word, form))) {
      return 'inflected'
    }
    if ([...changed].some((stem) => hasEnding(word, stem))) return 'inflected'
    const isLong = forms.some((form) => form.length > minLetters.near && word.startsWith(form))
    if (isInflecting && isLong && word.length - (forms[0]?.length ?? 0) < maxRest)
      return 'inflected'
    return isPerhaps(word, one, head) ? 'near' : null
  }

  /** Compares what sounds alike in two scripts, or is spelled in two ways in one. */
  const soundForm = (word: string, { sound, consonants, isLatin }: NamePart): WordForm | null => {
    const heard = soundOf(word)
    if (heard === '') return null
    if (isLatin === latin.test(word)) {
      return heard === sound && sound.length >= minLetters.telling ? 'near' : null
    }
    return soundsLike(heard, sound) ?? hasSameConsonants(heard, consonants)
  }

  const find = (text: string): WordMatch | null => {
    const whole = foldName(text)
    const head = foldName(text.replace(/['’ʼ`].{1,6}$/u, ''))
    const candidates = withoutPrefixes(whole)
    let best: WordMatch | null = null
    for (const forms of own) {
      const part = parts[forms.part]
      if (!part) continue
      for (const candidate of candidates) {
        const form = formOf(candidate, forms, head) ?? soundForm(candidate, part)
        if (form && (!best || order.indexOf(form) < order.indexOf(best.form))) {
          best = { part: forms.part, form }
        }
      }
    }
    return best
  }

  const found = new Map<string, WordMatch | null>()
  return (word) => {
    const known = found.get(word)
    if (known !== undefined) return known
    const match = find(word)
    found.set(word, match)
    return match
  }
}
