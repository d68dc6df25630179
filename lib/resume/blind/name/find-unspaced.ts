import { placeEndings, unspacedHonorifics } from '@/lib/language/person-names'
import type { NamePlace } from './find-handles'
import { soundOf } from './fold-name'
import { isCommonWord } from './split-name'

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const alternatives = (words: readonly string[]) =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')

const gap = '[\\s·・‧]{0,2}'
const honorificAfter = new RegExp(`^\\s?(?:${alternatives(unspacedHonorifics.after)})`, 'u')
const honorificBefore = new RegExp(`(?:${alternatives(unspacedHonorifics.before)})\\s?$`, 'u')
const placeAfter = new RegExp(`^(?:${alternatives(placeEndings)})`, 'u')

/** Particles that follow a name in Japanese: a name in Hiragana ends there. */
const particleAfter = /^(?:は|が|の|を|に|と|も|で|へ|[^\p{L}]|$)/u

const isHanOrKana = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u

/** Minimum letters of a part in a script of letters without spaces, such as Thai. */
const minLetters = 4

/** Hiragana and Katakana follow each other in Unicode at this distance. */
const kanaDistance = 0x60
const shifted = (letter: string, by: number) => String.fromCharCode(letter.charCodeAt(0) + by)

/** Returns a text in Hiragana, and in Katakana. */
const bothKana = (text: string) => [
  text.replace(/[ァ-ヶ]/g, (letter) => shifted(letter, -kanaDistance)),
  text.replace(/[ぁ-ゖ]/g, (letter) => shifted(letter, kanaDistance)),
]

/** Minimum Han letters of a name that is found by how it sounds: two are the sound of many words. */
const minSounding = 3

/** Creates a search for other Han letters that sound like a whole name: "歐陽" for "欧阳". */
function createSoundFinder(name: string): (text: string) => NamePlace[] {
  const { length } = name
  if (length < minSounding || !/^\p{sc=Han}+$/u.test(name)) return () => []
  const sound = soundOf(name)
  const run = new RegExp(`\\p{sc=Han}(?=\\p{sc=Han}{${length - 1}})`, 'gu')
  return (text) =>
    [...text.matchAll(run)]
      .map(({ index }) => ({ from: index, to: index + length, isCertain: true }))
      .filter(({ from, to }) => soundOf(text.slice(from, to)) === sound)
}

type Place = { part: string; before: string; after: string }

/** Judges a part by the letters around it, in each script by what parts its words there; null if it is another word perhaps. */
const judgeInScript: readonly (readonly [RegExp, (place: Place) => boolean | null])[] = [
  [/^\p{sc=Hang}+$/u, ({ before }) => (/\p{sc=Hang}$/u.test(before) ? null : true)],
  [
    /^[\p{sc=Kana}ー]+$/u,
    ({ before, after }) => !/[\p{sc=Kana}ー]$/u.test(before) && !/^[\p{sc=Kana}ー]/u.test(after),
  ],
  [
    /^\p{sc=Hira}+$/u,
    ({ part, before, after }) => {
      if (/\p{sc=Hira}$/u.test(before)) return false
      return particleAfter.test(after) || (part.length > 2 ? null : false)
    },
  ],
  [/\p{sc=Han}/u, ({ after }) => (placeAfter.test(after) ? null : true)],
  [/./u, ({ part }) => (part.length >= minLetters ? true : null)],
]

/** Returns whether a part of two and more letters stands for the person; null if it is another word perhaps. */
function judge(place: Place, others: readonly string[]): boolean | null {
  const { part, before, after } = place
  const hasOther = others.some((other) => before.endsWith(other) || after.startsWith(other))
  if (hasOther || honorificAfter.test(after)) return true
  const judged = judgeInScript.find(([script]) => script.test(part))?.[1](place) ?? false
  if (!isCommonWord(part)) return judged
  // Inside a longer word a common one is no name.
  return judged === null ? false : judged && null
}

/** Returns whether a family name of one letter stands for the person. */
function judgeSingle({ part, before, after }: Place): boolean | null {
  if (honorificAfter.test(after) && !isHanOrKana.test(before.slice(-1))) return true
  if (honorificBefore.test(before)) return null
  const isAlone = !isHanOrKana.test(before.slice(-1)) && !isHanOrKana.test(after.charAt(0))
  return isAlone && /\p{sc=Han}/u.test(part)
}

/**
 * Creates a search for a name in a script without spaces between words.
 *
 * @param splits the ways in which it may be parted, likeliest first
 */
export function createUnspacedFinder(
  splits: readonly (readonly string[])[],
): (text: string) => NamePlace[] {
  const [parts = []] = splits
  if (parts.length === 0) return () => []
  const orders = splits.flatMap((split) => [split, split.toReversed()])
  const full =
    parts.join('').length > 1
      ? new RegExp(orders.map((order) => order.map(escaped).join(gap)).join('|'), 'gu')
      : null
  // A single letter is a name as the likeliest split has it alone.
  const others = splits.slice(1).flatMap((split) => split.filter((part) => part.length > 1))
  const names = [...new Set([...parts, ...others].flatMap((part) => [part, ...bothKana(part)]))]

  const findSound = createSoundFinder(parts.join(''))

  return (text) => {
    const found: NamePlace[] = findSound(text)
    for (const { 0: whole, index } of full ? text.matchAll(full) : []) {
      found.push({ from: index, to: index + whole.length, isCertain: true })
    }
    for (const part of names) {
      for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
        const to = at + part.length
        if (found.some((one) => one.from < to && one.to > at)) continue
        const place = { part, before: text.slice(0, at), after: text.slice(to) }
        const others = names.filter((one) => one !== part)
        const isCertain = [...part].length > 1 ? judge(place, others) : judgeSingle(place)
        if (isCertain !== false) found.push({ from: at, to, isCertain: isCertain === true })
      }
    }
    return found
  }
}
