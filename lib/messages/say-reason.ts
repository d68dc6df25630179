import type { grounding } from '@/dist/messages/en/grounding'

/** Fields of a reason of the grounding check that its message needs. */
export type SaidReason = {
  kind: string
  /** `confirm` or `block`. */
  verdict: string
  words: string
  place: string | null
}

/** Returns why a suggestion is blocked, or what the person has to confirm, in the language of `messages`. */
export function sayReason({ kind, words }: SaidReason, messages: typeof grounding): string {
  if (kind === 'elsewhere') return messages.elsewhere(words)
  const { sentences } = messages
  if (kind === 'loss') return sentences.restriction?.(words) ?? words
  return (sentences[kind] ?? sentences.word ?? String)(words)
}
