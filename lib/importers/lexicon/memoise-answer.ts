/** Texts that are remembered at most: those of one CV; what the last ones said is let go. */
const maxTexts = 1_000
/** Longer texts are prose, of which nobody asks twice. */
const maxTextLength = 200

/**
 * Caches the results of a function of a text. Results are shared, and must not be changed.
 *
 * @param notify pure function of the text
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
