import { languageMarkers, markerLetters } from '@/lib/language/markers'
import type { LanguageCode } from '@/lib/language/tags'
import { foldText } from '@/lib/language/unicode/fold-text'

const sets = Object.entries(languageMarkers).map(
  ([code, words]) => [code, new Set(words.split(' ').map(foldText))] as const,
)
const supported: ReadonlySet<string> = new Set(['en', 'de', 'es', 'fr', 'pt', 'it'])

/**
 * Detects the language of a text.
 *
 * @param prior expected language, returned unless the text contradicts it
 * @returns its code; null for an unsupported language; undefined if the text is too short to tell
 */
export function detectLanguage(
  text: string,
  prior: LanguageCode | null = null,
): LanguageCode | null | undefined {
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
  if (supported.has(best[0])) return best[0] as LanguageCode
  return best[1] < 3 ? undefined : null
}
