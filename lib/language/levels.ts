import tables from '@/dist/languages/levels.json' with { type: 'json' }

/** Levels of languages by language, parted by bars. Danish and Norwegian ones are among the Swedish. */
export const languageLevels: readonly string[] = Object.values(tables).map(({ levels }) => levels)
