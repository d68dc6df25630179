/** Returns whether a text is RIS: its first non-blank line is a `TY` tag. */
export const looksLikeRis = (text: string): boolean =>
  /^\s{0,100}TY {1,2}- ?[A-Z]{2,5}\s*$/m.test(text.trimStart().split('\n', 1)[0] ?? '')
