/** Returns the id of a question, the same in page and server. */
export const questionOf = ({ kind, words }: { kind: string; words: string }) => `${kind} ${words}`
