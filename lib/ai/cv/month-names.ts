import { languagesWith } from '@/lib/language/languages'
import { foldText } from '@/lib/language/unicode/fold-text'
import { languageTableOf } from '@/lib/resume/labels/language-tables'
import { newestLook } from '@/lib/resume/look'

const bare = (name: string) => foldText(name.replace(/\.$/, ''))

/** Months by folded name, long or short, in the languages of grounding ("may" and "mar" among them). */
const monthByName = new Map(
  languagesWith('grounding').flatMap((code) => {
    const { long, short, longBesideDay } = languageTableOf(code, newestLook).months
    return [long, short, longBesideDay].flatMap((names) =>
      names.map((name, at) => [bare(name), at + 1] as const),
    )
  }),
)

/** Returns the month (from 1) that a word names; null for other words. */
export const monthNamed = (word: string): number | null => monthByName.get(bare(word)) ?? null
