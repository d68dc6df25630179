import tables from '@/dist/languages/exam-texts.json' with { type: 'json' }
import type { LanguageWith } from '@/lib/language/languages'

/**
 * Fact of an invented CV, with fabrications and honest rewrites. Slots: `{n}`, `{m}` numbers; `{tool}`, `{other}`
 * tools; `{town}`, `{city}` places; `{rival}` employer of another entry.
 */
type ExamFact = { says: string; lies: readonly string[]; honest: readonly string[] }

type ExamTexts = { posts: readonly string[]; facts: readonly ExamFact[] }

/** Invented facts by language, parallel: each is the translation of the others at its index. */
export const examTexts: Readonly<Record<LanguageWith<'exam-texts'>, ExamTexts>> = tables

/** Creates a function that fills the slots of a text: `{town}`. */
export const createFiller = (slots: Readonly<Record<string, string>>) => (text: string) =>
  text.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '')
