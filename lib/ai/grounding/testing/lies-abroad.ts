import { fillText } from './lies'
import abroad from './lies-abroad.json' with { type: 'json' }

/** Sentence of a CV in another language with a number, and a fabrication made of it. */
type LieAbroad = readonly [
  language: string,
  kind: string,
  told: (count: number) => string,
  lie: (count: number) => string,
]

const filled = (text: string) => (count: number) => fillText(text, { count, more: count + 1 })

/** Fabrications in the other languages: most words stay, one fact changes. */
export const liesAbroad: readonly LieAbroad[] = abroad.lies.map(
  ([language = '', kind = '', told = '', lie = '']): LieAbroad => [
    language,
    kind,
    filled(told),
    filled(lie),
  ],
)

/** Summary in each language, for language detection. */
export const summariesAbroad: Readonly<Record<string, string>> = abroad.summaries
