import { foldText } from '@/lib/language/unicode/fold-text'
import { languageTableOf } from '@/lib/resume/labels/language-tables'

const codes = ['en', 'de', 'es', 'fr', 'pt', 'it'] as const

const bare = (name: string) => foldText(name.replace(/\.$/, ''))

/** Month by its folded name, long or short, in the languages that texts are read in; "may" and "mar" among them. */
const monthByName = new Map(
  codes.flatMap((code) => {
    const { long, short, longBesideDay } = languageTableOf(code).months
    return [long, short, longBesideDay].flatMap((names) =>
      names.map((name, at) => [bare(name), at + 1] as const),
    )
  }),
)

/** Returns the month that a word names, from 1; null for every other word. */
export const monthNamed = (word: string): number | null => monthByName.get(bare(word)) ?? null
