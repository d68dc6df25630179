import levels from './levels.json' with { type: 'json' }

/** Levels of languages by language, parted by bars. Danish and Norwegian ones are among the Swedish. */
export const languageLevels: Readonly<Record<string, string>> = levels
