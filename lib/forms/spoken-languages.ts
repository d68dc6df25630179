import { wordsOf } from './labels/label-grams.mjs'
import { formLanguages } from './match-terms'

/** Languages of the world that CVs name; their names in each language are those of `Intl`. */
const spoken =
  'ar bg bn ca cs da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ko lt lv ms nl no pl pt ro ru sk sl sr sv sw ta th tr uk ur vi zh'.split(
    ' ',
  )

let names: Map<string, string> | null = null

/** Returns the codes of languages by their names, in each language of forms, folded. */
function codesByName(): ReadonlyMap<string, string> {
  if (names) return names
  names = new Map()
  for (const language of formLanguages) {
    const display = new Intl.DisplayNames([language], { type: 'language' })
    for (const code of spoken) names.set(wordsOf(display.of(code) ?? '').join(' '), code)
  }
  return names
}

/** Returns the code of the language that a text is the name of; null if it is none. */
export const languageCode = (text: string): string | null =>
  codesByName().get(wordsOf(text.replace(/\(.*?\)/g, '')).join(' ')) ?? null

/** Endings that make a name of a language one word with what is known of it: `Deutschkenntnisse`, `Engelskkunskaper`. */
const knowledge = /(?:kenntnisse|kenntnis|kunskaper|kunnskaper|kundskaber|niveau|kennis)$/

/** Letters that the name of a language may lose or gain at its end: `niemiecki`, `niemieckiego`; `английский`, `английским`. */
const ending = { lost: 2, gained: 3, stem: 5 }

function codeOfWord(word: string): string | null {
  const base = word.replace(knowledge, '')
  const exact = codesByName().get(base)
  if (exact) return exact
  const alike = [...codesByName()].filter(([name]) => {
    const stem = name.slice(0, Math.max(ending.stem, name.length - ending.lost))
    return base.startsWith(stem) && base.length <= name.length + ending.gained
  })
  const codes = new Set(alike.map(([, code]) => code))
  return codes.size === 1 ? ([...codes][0] ?? null) : null
}

/** Returns the code of the one language that words name, as a label does; null for none and for several. */
export function languageIn(words: readonly string[]): string | null {
  const found = new Set(words.flatMap((word) => codeOfWord(word) ?? []))
  return found.size === 1 ? ([...found][0] ?? null) : null
}
