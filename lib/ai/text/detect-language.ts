import { languagesWith } from '@/lib/language/languages'
import { languageMarkers, markerLetters } from '@/lib/language/markers'
import type { LanguageCode } from '@/lib/language/tags'
import { foldText } from '@/lib/language/unicode/fold-text'

const sets = Object.entries(languageMarkers).map(
  ([code, words]) => [code, new Set(words.split(' ').map(foldText))] as const,
)

/**
 * Detects which of some languages a text is in.
 *
 * @param languages those that are of use to the caller
 * @param prior expected language, returned unless the text contradicts it
 * @returns its tag; null for another language; undefined if the text is too short to tell
 */
export function detectAmong<Tag extends string>(
  languages: readonly Tag[],
  text: string,
  prior: Tag | null = null,
): Tag | null | undefined {
  const sample = text.slice(0, 8_000)
  const latin = sample.match(/[\p{Script=Latin}]/gu)?.length ?? 0
  const all = sample.match(/\p{L}/gu)?.length ?? 0
  if (all > 0 && latin < all / 2) return null
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const scores = new Map<string, number>()
  for (const word of words) {
    const folded = foldText(word)
    for (const [code, set] of sets) {
      if (set.has(folded)) scores.set(code, (scores.get(code) ?? 0) + 1)
    }
  }
  for (const [pattern, code] of markerLetters) {
    const count = sample.toLowerCase().match(pattern)?.length ?? 0
    if (count) scores.set(code, (scores.get(code) ?? 0) + Math.min(3, count) * 1.5)
  }
  if (prior) scores.set(prior, (scores.get(prior) ?? 0) * 1.5 + 1)
  const [best, second] = [...scores].toSorted((a, b) => b[1] - a[1])
  if (!best || best[1] < 1.5) return undefined
  if (second && second[1] > best[1] * 0.8 && best[1] < 4) return undefined
  const found = languages.find((one) => one === best[0])
  return found ?? (best[1] < 3 ? undefined : null)
}

/** Detects the language of a text among those whose sentences are held against a CV. */
export const detectLanguage = (
  text: string,
  prior: LanguageCode | null = null,
): LanguageCode | null | undefined => detectAmong(languagesWith('grounding'), text, prior)
