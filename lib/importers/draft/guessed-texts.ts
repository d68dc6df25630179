import type { ImportDraft } from './draft-types'

/** Returns the texts that the reader put into a field without being sure: no word said which one they are of. */
export const guessedTexts = ({ sections }: ImportDraft): string[] =>
  sections
    .flatMap(({ entries }) => entries.flatMap(({ fields }) => Object.values(fields)))
    .flatMap(({ text, sure }) => (sure ? [] : [text]))
