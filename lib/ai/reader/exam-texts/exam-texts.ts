import type { LanguageCode } from '@/lib/language/tags'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { it } from './it'
import { pt } from './pt'
import type { ExamTexts } from './types'

/** Invented facts by language, parallel: each is the translation of the others at its index. */
export const examTexts: Readonly<Record<LanguageCode, ExamTexts>> = { en, de, es, fr, pt, it }

/** Creates a function that fills the slots of a text: `{town}`. */
export const createFiller = (slots: Readonly<Record<string, string>>) => (text: string) =>
  text.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '')
