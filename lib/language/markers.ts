import markers from './markers.json' with { type: 'json' }

/** Small words that tell languages apart; those of languages without tables keep them from being guessed. */
export const languageMarkers: Readonly<Record<string, string>> = markers

/** Letters that only some languages have. */
export const markerLetters: readonly (readonly [RegExp, string])[] = [
  [/[äöüß]/g, 'de'],
  [/[ñ¿¡]/g, 'es'],
  [/[ãõ]|ções|ção/g, 'pt'],
  [/[œêèûî]/g, 'fr'],
  [/[łśżźćńęą]/g, 'pl'],
  [/[åø]/g, 'sv'],
  [/[ğşı]/g, 'tr'],
  [/[ășț]/g, 'ro'],
  [/[ěřů]/g, 'cs'],
  [/[őű]/g, 'hu'],
]
