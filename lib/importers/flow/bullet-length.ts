/** Bullet characters, including the private-use ones of Symbol and Wingdings. */
const sign =
  /^(?:[\u2022\u2023\u2043\u204c\u204d\u2219\u25a0-\u25ff\u2605\u2606\u2610-\u2612\u261b\u261e\u2713-\u2718\u2726\u2727\u2756\u2794\u2799-\u27be\u29bf\u2b1b\u2b1c\u2b25\u2b29\u00b7\u00a7\u00bb\u203a\uff0d\u30fb\uf000-\uf0ff]+|[-\u2013\u2014*+>o~\u2192\u21d2\u21e8](?= |$))/

/**
 * Returns the length of a typed bullet at the start of a line with the white space after it; 0 for
 * none.
 * @param isFollowedByGap whether the first piece ends after the bullet, as in "o" and a tab
 */
export function bulletLength(text: string, isFollowedByGap: boolean): number {
  const found = sign.exec(text)?.[0]
  if (!found) return 0
  const isAlone = found.length === text.length
  // "-" or "o" with nothing after it is text.
  if (isAlone && !isFollowedByGap) return 0
  const rest = text.slice(found.length)
  return found.length + (/^ */.exec(rest)?.[0].length ?? 0)
}
