import type { ImportDraft } from './draft-types'

/** Returns the texts of values marked as unsure. */
export const guessedTexts = ({ sections }: ImportDraft): string[] =>
  sections
    .flatMap(({ entries }) => entries.flatMap(({ fields }) => Object.values(fields)))
    .flatMap(({ text, sure }) => (sure ? [] : [text]))
