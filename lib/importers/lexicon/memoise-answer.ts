/** Maximum cached texts, enough for one CV; the cache is cleared when full. */
const maxTexts = 1_000
/** Longer texts are prose, which is not looked up twice. */
const maxTextLength = 200

/**
 * Memoises a pure function of a text. Results are shared and must not be modified.
 * @param notify depends on the text only
 */
export function memoiseAnswer<Answer extends object | string | number | boolean | null>(
  notify: (text: string) => Answer,
): (text: string) => Answer {
  const told = new Map<string, Answer>()
  return (text) => {
    if (text.length > maxTextLength) return notify(text)
    const known = told.get(text)
    if (known !== undefined) return known
    if (told.size >= maxTexts) told.clear()
    const answer = notify(text)
    told.set(text, answer)
    return answer
  }
}
