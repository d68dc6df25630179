import type { LanguageCode } from '@/lib/language/tags'
import de from './de.json' with { type: 'json' }
import en from './en.json' with { type: 'json' }
import es from './es.json' with { type: 'json' }
import fr from './fr.json' with { type: 'json' }
import it from './it.json' with { type: 'json' }
import pt from './pt.json' with { type: 'json' }

/**
 * Fact of an invented CV, with fabrications and honest rewrites. Slots: `{n}`, `{m}` numbers; `{tool}`, `{other}`
 * tools; `{town}`, `{city}` places; `{rival}` employer of another entry.
 */
type ExamFact = { says: string; lies: readonly string[]; honest: readonly string[] }

type ExamTexts = { posts: readonly string[]; facts: readonly ExamFact[] }

/** Invented facts by language, parallel: each is the translation of the others at its index. */
export const examTexts: Readonly<Record<LanguageCode, ExamTexts>> = { en, de, es, fr, pt, it }

/** Creates a function that fills the slots of a text: `{town}`. */
export const createFiller = (slots: Readonly<Record<string, string>>) => (text: string) =>
  text.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '')
