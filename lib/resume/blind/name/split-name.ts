import {
  commonNameWords,
  compoundFamilies,
  frequentWords,
  honorifics,
  nameParticles,
  shortNames,
} from '@/lib/language/person-names'
import { eastAsian } from '@/lib/language/unicode/scripts'
import { consonantsOfSound, foldName, soundOf } from './fold-name'

/** A part of a name in a script with spaces between words. */
export type NamePart = {
  /** Folded spellings: "muller" and "mueller". */
  forms: readonly string[]
  /** Folded short forms by which people of that name go: "Ted", "Саша". */
  short: readonly string[]
  /** As it sounds in Latin letters; empty for scripts without vowels. */
  sound: string
  /** Consonants of the sound; empty if they are too few to tell a name. */
  consonants: string
  isLatin: boolean
  /** Whether it is a word with a meaning of its own, which stands in CVs. */
  isCommon: boolean
  /** Whether it is one of the most frequent words of a language: "Le", "An". */
  isFrequent: boolean
}

/** A name split into what identifies: parts, particles and initials. */
export type PersonName = {
  parts: readonly NamePart[]
  particles: ReadonlySet<string>
  /** First letters of all parts, folded, in the order of the name. */
  initials: readonly string[]
  /** Parts in scripts without spaces between words, in order; each way in which they may be parted, likeliest first. */
  unspaced: readonly (readonly string[])[]
  /**
   * Parts that are found by their sound in Latin letters alone: of the likeliest split, and pairs of Hebrew and Arabic words
   * ("Abdulrahman" of "عبد الرحمن"), and words of the person's own user names.
   */
  romanised: readonly NamePart[]
}

/** Scripts without spaces between words, or with particles written to the word. */
const unspacedScript =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u

const word = /[\p{L}\p{M}]+(?:['’ʼʻ`][\p{L}\p{M}]+)*/gu

const folded = (words: readonly string[]) => new Set(words.map(foldName))
/** Returns the short forms of each folded name. */
function indexShortNames(): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>()
  for (const group of shortNames) {
    const names = group.map(foldName)
    for (const name of names) {
      const known = index.get(name) ?? new Set()
      for (const other of names) if (other !== name) known.add(other)
      index.set(name, known)
    }
  }
  return index
}

type NameTables = {
  common: ReadonlySet<string>
  frequent: ReadonlySet<string>
  particles: ReadonlySet<string>
  short: ReadonlyMap<string, ReadonlySet<string>>
}
let tables: NameTables | undefined
const nameTables = () => {
  tables ??= {
    short: indexShortNames(),
    common: folded(commonNameWords),
    frequent: folded(frequentWords),
    particles: folded([...nameParticles, ...honorifics.before]),
  }
  return tables
}

/** Returns whether a word of an unspaced script has a meaning of its own. */
export const isCommonWord = (text: string): boolean => nameTables().common.has(foldName(text))

/** Returns whether a folded word is one of the most frequent of a language. */
export const isFrequentWord = (folded: string): boolean => nameTables().frequent.has(folded)

/** Transliterates umlauts and the like: "Mueller" for "Müller", "Aase" for "Åse". */
const spelledOut = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüåø]/g, (letter) => ({ å: 'aa', ø: 'oe' })[letter] ?? `${foldName(letter)}e`)

const article = /^ال(?=\p{L}{3})/u

const withoutVowels = /[\p{sc=Hebr}\p{sc=Arab}]/u
/** Hebrew and Arabic letters that may be vowels. */
const vowelLetters = /[וי]|[وي]/g
const withAllVowels = /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Geor}\p{sc=Armn}]/u

/** Minimum consonants that tell a name: of a script with all its vowels, and of others. */
const minConsonants = { spelled: 4, other: 3 } as const

/** Returns how a part of a name may be written in Latin letters. */
function romanise(form: string): Pick<NamePart, 'sound' | 'consonants'> {
  const isAbjad = withoutVowels.test(form)
  const sound = soundOf(isAbjad ? form.replace(article, '').replace(vowelLetters, '') : form)
  const consonants = consonantsOfSound(sound)
  const min = withAllVowels.test(form) ? minConsonants.spelled : minConsonants.other
  return {
    sound: isAbjad ? '' : sound,
    consonants: consonants.length < min ? '' : consonants,
  }
}

function partOf(text: string): NamePart {
  const form = foldName(text)
  const forms = [form, foldName(spelledOut(text)), form.replace(article, '')]
  const { common, frequent, short } = nameTables()
  return {
    forms: [...new Set(forms)],
    short: [...(short.get(form) ?? [])],
    ...romanise(form),
    isLatin: /^[a-z]+$/.test(form),
    isCommon: common.has(form),
    isFrequent: frequent.has(form),
  }
}

/**
 * Splits a name that is written without a space: the family name first, of one letter in most. A Japanese one may end
 * behind each letter but the last.
 */
function splitUnspaced(text: string): string[][] {
  const { length } = text
  const isHangul = /\p{sc=Hang}/u.test(text)
  const splitAt = (at: number) => [text.slice(0, at), text.slice(at)]
  const family = compoundFamilies.find((one) => text.startsWith(one) && length > one.length)
  if (family) return [splitAt(family.length)]
  if (!eastAsian.test(text) || length < 2 || length > 6) return [[text]]
  const usual = isHangul || length < 4 ? 1 : Math.ceil(length / 2)
  if (isHangul) return [splitAt(usual)]
  const others = Array.from({ length: length - 1 }, (_, at) => at + 1).filter((at) => at !== usual)
  return [usual, ...others].map(splitAt)
}

const ownWord = /[a-z]{4,}/g

/** Returns the words of a person's own e-mail and user names, as parts that may be other words: "kentaro" of "佐藤健太郎". */
function partsOfHandles(handles: readonly string[]): NamePart[] {
  const words = handles.flatMap((handle) => foldName(handle).match(ownWord) ?? [])
  return [...new Set(words)].map((text) => ({
    ...{ forms: [text], short: [], sound: '', consonants: '' },
    ...{ isLatin: true, isCommon: true, isFrequent: nameTables().frequent.has(text) },
  }))
}

/**
 * Splits a name into what identifies a person.
 * @param handles the local part of their e-mail, and user names: the only reading of Han letters that a CV may have
 */
export function splitName(name: string, handles: readonly string[] = []): PersonName {
  const parts: NamePart[] = []
  const particles = new Set<string>()
  const initials: string[] = []
  const unspacedParts: string[] = []
  let unspaced: string[][] = []
  const words = name.normalize('NFC').match(word) ?? []
  const isParticle = (text: string, at: number) =>
    nameTables().particles.has(foldName(text)) &&
    (text === text.toLowerCase() || at === 0 || at === words.length - 1 || text.length < 4)
  const unspacedWords = words.filter((text) => unspacedScript.test(text))
  for (const [at, text] of words.entries()) {
    if (unspacedScript.test(text)) {
      if (unspacedWords.length === 1) unspaced = splitUnspaced(text)
      else unspacedParts.push(text)
      continue
    }
    const form = foldName(text)
    if (form.length === 1) initials.push(form)
    else if (words.length > 1 && isParticle(text, at)) particles.add(form)
    else {
      parts.push(partOf(text))
      initials.push(form.charAt(0))
    }
  }
  if (unspacedParts.length > 0) unspaced = [unspacedParts]
  const abjad = words.filter((text) => withoutVowels.test(text))
  const compounds = abjad.slice(1).map((text, at) => `${abjad[at]}${text}`)
  const romanised = [...(unspaced[0] ?? []), ...compounds].map((text) => ({
    ...{ forms: [], short: [], isLatin: false, isCommon: false, isFrequent: false },
    ...romanise(foldName(text)),
  }))
  const read = /[a-z]/.test(foldName(name)) ? [] : partsOfHandles(handles)
  return { parts, particles, initials, unspaced, romanised: [...romanised, ...read] }
}
