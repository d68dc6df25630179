/** Matches sentences that address a machine instead of a job seeker. */
const cues: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override)\s+(?:all\s+|any\s+|the\s+|your\s+|these\s+)*(?:previous|prior|above|earlier|other|system)\s+(?:instructions?|prompts?|rules?|text)/i,
  /\bas an? (?:ai|a\.i\.|artificial intelligence|language model|llm)\b/i,
  /\byou are (?:now )?(?:an? )?(?:ai|chatbot|language model|large language model|llm|helpful assistant)\b/i,
  /\b(?:system|developer) (?:prompt|message)\b/i,
  /\b(?:if you are|attention|note to|instructions? (?:for|to)) (?:an? |the |all )*(?:ai|llm|language model|chatbot|chatgpt|gpt|claude|gemini|bot)s?\b/i,
  /\b(?:add|insert|include|append|write)\b[^.\n]{0,80}\b(?:to|into|in) (?:the|this|their|every|each|his|her) (?:cv|résumé|resume|candidate's)/i,
  /\b(?:do not|don't|never) (?:tell|inform|mention (?:this|it) to|reveal (?:this|it) to) (?:the )?(?:user|candidate|applicant|human)/i,
  /\b(?:respond|reply|answer|output) only (?:with|in)\b/i,
  /\bignorier(?:e|en sie)\s+(?:alle\s+|die\s+)*(?:vorherigen|vorigen|obigen|bisherigen|früheren)\s+\p{L}*(?:anweisungen|instruktionen|vorgaben)/iu,
  /\bignore[zr]?\s+(?:toutes?\s+)?(?:les\s+)?(?:instructions|consignes)\s+(?:précédentes|ci-dessus|antérieures)/iu,
  /\bignor[ae]\s+(?:todas\s+)?(?:las\s+)?(?:instrucciones|órdenes|indicaciones)\s+(?:anteriores|previas)/iu,
  /\bignor[ea]\s+(?:todas\s+)?(?:as\s+)?(?:instruções|ordens)\s+(?:anteriores|prévias|acima)/iu,
  /\bignor[ai]\s+(?:tutte\s+)?(?:le\s+)?(?:istruzioni|indicazioni)\s+(?:precedenti|sopra)/iu,
]

/** Context characters on each side of a match. */
const around = 60

/**
 * Finds text that looks like prompt injection. For a warning only: innocent text may match, and an attack may not.
 *
 * @returns each match with some context, at most five
 */
export function findInstructions(text: string): string[] {
  const found: string[] = []
  for (const cue of cues) {
    const match = cue.exec(text)
    if (!match) continue
    const from = Math.max(0, match.index - around)
    const to = match.index + match[0].length + around
    found.push(text.slice(from, to).replace(/\s+/g, ' ').trim())
    if (found.length === 5) break
  }
  return found
}
