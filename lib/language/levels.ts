import tables from '@/dist/languages/levels.json' with { type: 'json' }

type Levels = {
  /** Levels of languages, parted by bars. Danish and Norwegian ones are among the Swedish. */
  levels: string
  /** Whether the word for "native" also stands in CVs in other languages ("native", "modersmål"). */
  isNativeShared?: boolean
}

const rows: readonly (readonly [language: string, Levels])[] = Object.entries(tables)

/** Levels of languages by language, parted by bars. */
export const languageLevels: readonly string[] = rows.map(([, { levels }]) => levels)

/** Languages whose word for "native" also stands in CVs in other languages. */
export const sharesNative: ReadonlySet<string> = new Set(
  rows.flatMap(([language, { isNativeShared }]) => (isNativeShared ? [language] : [])),
)
