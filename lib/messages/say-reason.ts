import type { grounding } from './en/grounding'

/** Fields of a reason of the grounding check that its message needs. */
export type SaidReason = {
  kind: string
  /** `confirm` or `block`. */
  verdict: string
  words: string
  place: string | null
}

/** Kinds whose place is where the CV says the same, not what it contradicts. */
const askable: ReadonlySet<string> = new Set(['name', 'title', 'qualification', 'level', 'number'])

/** Returns why a suggestion is blocked, or what the person has to confirm, in the language of `messages`. */
export function sayReason(
  { kind, verdict, words, place }: SaidReason,
  messages: typeof grounding,
): string {
  if (kind === 'elsewhere' || (verdict === 'confirm' && place !== null && askable.has(kind)))
    return messages.elsewhere(words)
  const { sentences } = messages
  return (sentences[kind] ?? sentences.word ?? String)(words)
}
