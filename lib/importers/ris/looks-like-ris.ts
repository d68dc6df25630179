/** Returns whether a text is RIS: its first line that is not blank says the type of a reference. */
export const looksLikeRis = (text: string): boolean =>
  /^\s{0,100}TY {1,2}- ?[A-Z]{2,5}\s*$/m.test(text.trimStart().split('\n', 1)[0] ?? '')
