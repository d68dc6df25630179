import type { WordSets } from '@/lib/language/posting'
import { foldText } from '@/lib/language/unicode/fold-text'

/** Grammatical role of a word of a job description. */
export type Role = 'article' | 'function' | 'link' | 'and' | 'or' | 'light' | 'content' | 'stop'

export type PhraseToken = {
  text: string
  folded: string
  role: Role
  from: number
  to: number
  /** Whether it is capitalised, or written like a name (SIEM, WordPress, C#). */
  isCapital: boolean
  isNameLike: boolean
}

/** Splits elided articles and prepositions of French and Italian: "l'analyse", "dell'ufficio". */
const pattern =
  /(?<elided>(?<![\p{L}\p{N}])(?:[ldnsjcmt]|qu|jusqu|dell|all|nell|sull|dall|un|quell)['’](?=\p{L}))|(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-–’'.&/:][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*[-+#]*)|(?<sign>&)|(?<stop>[,;:.!?()[\]|•·●▪‣–—…"“”„«»/\t]|\s-\s)/gu

/** Matches inner capitals, digits among letters, or all capitals. */
const nameShape = /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}|\p{L}\p{N}|\p{N}\p{L}|[+#]$|\.\p{Ll}/u

function roleOf(folded: string, sets: WordSets): Role {
  if (sets.and.has(folded)) return 'and'
  if (sets.or.has(folded)) return 'or'
  if (sets.links.has(folded)) return 'link'
  if (sets.articles.has(folded)) return 'article'
  if (sets.functions.has(folded) || sets.you.has(folded)) return 'function'
  return sets.light.has(folded) ? 'light' : 'content'
}

/** Returns the words and signs of a sentence in order, each with its role. */
export function phraseTokensOf(sentence: string, sets: WordSets): PhraseToken[] {
  const isShouted = !/\p{Ll}{3}/u.test(sentence)
  const tokens = [...sentence.matchAll(pattern)].map(({ index: from, 0: text, groups = {} }) => {
    const folded = foldText(text).replace(/['’]$/u, '')
    const isShortName = !isShouted && /^\p{Lu}{2,}$/u.test(text)
    const role: Role =
      groups.stop !== undefined
        ? 'stop'
        : isShortName
          ? 'content'
          : groups.elided
            ? elidedRole(folded, sets)
            : roleOf(folded, sets)
    return {
      text,
      folded,
      role,
      from,
      to: from + text.length,
      isCapital: /^\p{Lu}/u.test(text),
      isNameLike: role === 'content' && nameShape.test(text),
    }
  })
  return tokens.map((token, at) =>
    isPartOfName(tokens, at) ? { ...token, role: 'content' } : token,
  )
}

/** Returns true for "Advanced" and "Support" inside "Advanced Life Support", where they are not demand words. */
function isPartOfName(tokens: readonly PhraseToken[], at: number): boolean {
  const isNamed = (other: number) => {
    const token = tokens[other]
    return token?.isCapital === true && token.role !== 'stop' && token.role !== 'and'
  }
  if (tokens[at]?.role !== 'light' || !isNamed(at)) return false
  const pairs = [
    [at - 2, at - 1],
    [at - 1, at + 1],
    [at + 1, at + 2],
  ]
  return pairs.some((pair) => pair.every(isNamed))
}

const elidedRole = (folded: string, sets: WordSets): Role =>
  sets.links.has(folded) ? 'link' : sets.articles.has(folded) ? 'article' : 'function'
