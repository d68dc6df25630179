import tables from '@/dist/languages/markers.json' with { type: 'json' }

type Markers = {
  /** Small words that tell languages apart. */
  words: string
  /** Letters that only some languages have, as a pattern. */
  letters?: string
}

const rows: readonly (readonly [language: string, Markers])[] = Object.entries(tables)

/** Small words that tell languages apart; those of languages without tables keep them from being guessed. */
export const languageMarkers: Readonly<Record<string, string>> = Object.fromEntries(
  rows.map(([language, { words }]) => [language, words]),
)

/** Letters that only some languages have. */
export const markerLetters: readonly (readonly [RegExp, string])[] = rows.flatMap(
  ([language, { letters }]) => (letters ? [[new RegExp(letters, 'g'), language] as const] : []),
)
