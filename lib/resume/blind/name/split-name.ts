import {
  commonNameWords,
  compoundFamilies,
  frequentWords,
  honorifics,
  nameParticles,
} from '@/lib/language/person-names'
import { eastAsian } from '@/lib/language/unicode/scripts'
import { foldName, soundOf } from './fold-name'

/** A part of a name in a script with spaces between words. */
export type NamePart = {
  /** Folded spellings: "muller" and "mueller". */
  forms: readonly string[]
  /** As it sounds in Latin letters; empty for other scripts. */
  sound: string
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
}

/** Scripts without spaces between words, or with particles written to the word. */
const unspacedScript =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u

const word = /[\p{L}\p{M}]+(?:['’ʼʻ`][\p{L}\p{M}]+)*/gu

const folded = (words: readonly string[]) => new Set(words.map(foldName))
let tables: { common: Set<string>; frequent: Set<string>; particles: Set<string> } | undefined
const nameTables = () => {
  tables ??= {
    common: folded(commonNameWords),
    frequent: folded(frequentWords),
    particles: folded([...nameParticles, ...honorifics.before]),
  }
  return tables
}

/** Returns whether a word of an unspaced script has a meaning of its own. */
export const isCommonWord = (text: string): boolean => nameTables().common.has(foldName(text))

/** Transliterates umlauts and the like: "Mueller" for "Müller", "Aase" for "Åse". */
const spelledOut = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüåø]/g, (letter) => ({ å: 'aa', ø: 'oe' })[letter] ?? `${foldName(letter)}e`)

const article = /^ال(?=\p{L}{3})/u

function partOf(text: string): NamePart {
  const form = foldName(text)
  const forms = [form, foldName(spelledOut(text)), form.replace(article, '')]
  const { common, frequent } = nameTables()
  return {
    forms: [...new Set(forms)],
    sound: soundOf(form),
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

/** Splits a name into what identifies a person. */
export function splitName(name: string): PersonName {
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
  return { parts, particles, initials, unspaced }
}
