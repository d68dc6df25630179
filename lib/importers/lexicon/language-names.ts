import type { Ability } from '@/lib/language/kinds/labels'
import { labelTables } from '@/lib/language/labels'
import { languageLevels } from '@/lib/language/levels'
import { importLanguages } from '@/lib/language/tags'
import { foldInPlace } from '@/lib/language/unicode/fold-in-place'
import { eastAsian } from '@/lib/language/unicode/scripts'
import { abilities } from '@/lib/resume/fields/language'

/** A character range of a text (UTF-16 offsets). */
export type TextRange = { from: number; to: number }

/** Tags of languages that occur in CVs. */
const tags =
  'af am ar as az be bg bn bo br bs ca cs cy da de el en eo es et eu fa fi fil fo fr fy ga gd gl gu ha haw he hi hr ht hu hy id ig is it ja jv ka kk km kn ko ku ky la lb lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn no oc or pa pl ps pt qu rm ro ru rw sa sd si sk sl sm sn so sq sr st su sv sw ta te tg th ti tk tl tn to tr tt ug uk ur uz vi wo xh yi yo yue zh zu'.split(
    ' ',
  )

/** Names of languages that `Intl` does not have. */
const otherNames =
  'mandarin|cantonese|chinese|farsi|dari|hokkien|shanghainese|castellano|castilian|flemish|swiss german|schweizerdeutsch|hochdeutsch|plattdeutsch|american english|british english|brazilian portuguese|sign language|american sign language|british sign language|asl|bsl|deutsche gebärdensprache|gebärdensprache|langue des signes|lsf|mandarin chinese|chinesisch|kantonesisch|persisch|mandarin|mandarín|mandarino|chino mandarín|cantonés|cantonais|cantonese|moldovan|valencian|valenciano|valencià|euskera|gallego|catalán|flamand|flamenco|vlaams|fläms|anglais|allemand|español|espanol|castillan|inglés|ingles|aleman|alemán|niemiecki|angielski|j. angielski|język angielski|język niemiecki|bokmål|nynorsk|svenska|dansk|norsk|čeština|angličtina|němčina|engleza|franceza|germana|limba engleză|limba română|i̇ngilizce|ingilizce|almanca|türkçe|αγγλικά|γερμανικά|γαλλικά|ελληνικά|английский|немецкий|французский|испанский|китайский|русский|украинский|англійська|німецька|українська|польська|російська|英语|德语|法语|日语|韩语|俄语|西班牙语|普通话|国语|粤语|广东话|國語|粵語|英文|中文|日文|德文|法文|韩文|韓文|台语|閩南語|英語|日本語|中国語|韓国語|ドイツ語|フランス語|スペイン語|広東語|北京語|영어|한국어|중국어|일본어|독일어|프랑스어|국어|الإنجليزية|العربية|الفرنسية|الألمانية|الانجليزية|اللغة العربية|اللغة الإنجليزية|אנגלית|עברית|ערבית|רוסית|צרפתית|अंग्रेज़ी|अंग्रेजी|हिंदी|हिन्दी|उर्दू|bahasa indonesia|bahasa inggris|bahasa jawa|bahasa|inggris|mandarin|tiếng anh|tiếng việt|tiếng pháp|tiếng nhật|tiếng trung|latein|latin|latina|altgriechisch|ancient greek|biblical hebrew|serbo-croatian|serbokroatisch|bosnisch|kurmanji|sorani|tamazight|berber|darija|pidgin|creole|esperanto|luxembourgish|hindustani|tagalog|filipino'

const codes =
  /(?<![\p{L}\d])(?:[abc][12](?:\s?[.+-]\s?(?:[abc]?[12])?)?(?:\s*\/\s*[abc][12])?|(?:niveau|level|niveau|nivel|nivå|livello|úroveň|poziom|уровень|рівень)\s+[abc][12]|jlpt\s*n[1-5]|n[1-5](?=[\s,)]|$)|hsk\s*[1-9]|topik\s*[1-6]?|toeic\s*:?\s*\d{0,3}|toefl(?:\s*ibt)?\s*:?\s*\d{0,3}|ielts\s*:?\s*\d?(?:\.\d)?|delf\s*[ab][12]|dalf\s*c[12]|dele\s*[abc][12]|cae|cpe|fce|cet-?[46]|telc(?:\s*[abc][12])?|testdaf|dsh|dsh-?[123]|dele|celpe-bras|torfl|opic\s*[a-z0-9]+|ilr\s*[0-5]\+?)(?![\p{L}\d])/gu

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:[.'-][\p{L}\p{M}\p{N}]+)*/gu

type Phrases = { words: Set<string>; inside: string[] }

function makePhrases(list: Iterable<string>): Phrases {
  const words = new Set<string>()
  const inside: string[] = []
  for (const entry of list) {
    const folded = foldInPlace(entry.trim()).folded
    // The region in brackets is mostly omitted in CVs.
    const name = folded.replace(/\s*[(（].*$/, '')
    if (name === '') continue
    if (eastAsian.test(name)) inside.push(name)
    else words.add(name)
  }
  inside.sort((a, b) => b.length - a.length)
  return { words, inside }
}

/** Returns the first and longest phrase of a list in a text. */
function findPhrase(phrases: Phrases, text: string, max: number): TextRange | null {
  const { folded, placeOf } = foldInPlace(text)
  const words = [...folded.matchAll(wordPattern)]
  for (const [index, first] of words.entries()) {
    for (let count = Math.min(max, words.length - index); count > 0; count--) {
      const last = words[index + count - 1]
      if (!last) continue
      const to = last.index + last[0].length
      if (phrases.words.has(folded.slice(first.index, to)))
        return { from: placeOf(first.index), to: placeOf(to) }
    }
  }
  if (!eastAsian.test(folded)) return null
  for (const part of phrases.inside) {
    const at = folded.indexOf(part)
    if (at >= 0 && (part.length > 1 || folded.length <= 3))
      return { from: placeOf(at), to: placeOf(at + part.length) }
  }
  return null
}

type AbilityName = readonly [name: string, ability: Ability]

/** Names of abilities in all languages of CVs, the longest first. */
const listAbilityNames = (): AbilityName[] =>
  Object.values(labelTables)
    .flatMap((table) =>
      abilities.map((one): AbilityName => [foldInPlace(table.abilities[one]).folded, one]),
    )
    .toSorted(([one], [other]) => other.length - one.length)

let abilityNames: AbilityName[] | undefined

/** Returns the ability that a text begins with, as our own CVs name it before a level, and where its name ends. */
export function abilityIn(text: string): { ability: Ability; to: number } | null {
  abilityNames ??= listAbilityNames()
  const { folded, placeOf } = foldInPlace(text)
  const found = abilityNames.find(
    ([name]) => folded.startsWith(name) && !/^[\p{L}\p{M}]/u.test(folded.slice(name.length)),
  )
  return found ? { ability: found[1], to: placeOf(found[0].length) } : null
}

let names: Phrases | undefined
let fluency: Phrases | undefined

function* allNames(): Generator<string> {
  yield* otherNames.split('|')
  for (const language of importLanguages) {
    const shown = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' })
    for (const tag of tags) {
      const name = shown.of(tag)
      if (name !== undefined && name.length > 1) yield name
    }
  }
}

/** Finds a human language's name in any supported language; null if there is none. */
export function languageName(text: string): TextRange | null {
  names ??= makePhrases(allNames())
  return findPhrase(names, text, 4)
}

/** Maximum length of a level; in sentences these words have other meanings. */
const maxLevelLength = 60

function isLevel(text: string, { from, to }: TextRange): boolean {
  const before = text.slice(0, from).trim()
  const behind = text.slice(to).trim()
  const others = `${before} ${behind}`.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length
  return others <= 2 || /[:–—(,|-]$/.test(before) || languageName(text) !== null
}

/** Finds a language level ("fluent", "B2", "Muttersprache", "JLPT N1"); null if there is none. */
export function fluencyIn(text: string): TextRange | null {
  if (text.length > maxLevelLength) return null
  fluency ??= makePhrases([
    ...languageLevels.flatMap((row) => row.split('|')),
    ...Object.values(labelTables).map(({ native }) => native),
  ])
  const phrase = findPhrase(fluency, text, 5)
  const { folded, placeOf } = foldInPlace(text)
  // "Good" and "base" are also common words: valid only alone or next to a separator or language.
  if (phrase && isLevel(text, phrase)) return phrase
  for (const match of folded.matchAll(codes))
    return { from: placeOf(match.index), to: placeOf(match.index + match[0].length) }
  return null
}
