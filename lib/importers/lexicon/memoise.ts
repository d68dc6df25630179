/** Maximum cached texts, enough for one CV; the cache is cleared when full. */
const maxTexts = 1_000
/** Longer texts are prose, which is not looked up twice. */
const maxTextLength = 200

/**
 * Memoises a pure function of a text. Results are shared and must not be modified.
 * @param compute depends on the text only
 */
export function memoise<Answer extends object | string | number | boolean | null>(
  compute: (text: string) => Answer,
): (text: string) => Answer {
  const cache = new Map<string, Answer>()
  return (text) => {
    if (text.length > maxTextLength) return compute(text)
    const known = cache.get(text)
    if (known !== undefined) return known
    if (cache.size >= maxTexts) cache.clear()
    const answer = compute(text)
    cache.set(text, answer)
    return answer
  }
}
