import type { ResumeDocument } from '@/lib/resume/schema/document'
import { browser } from '../browser'

/** Answer that was given to a form before. */
export type Answer = { question: string; text: string; at: string }

/** The CV that forms are filled from, as it was handed over. */
export type StoredCv = {
  title: string
  document: ResumeDocument
  /** In base64. */
  pdf: { name: string; base64: string } | null
  answers: readonly Answer[]
}

const key = 'cv'

/** Stores the CV in place of the one before; nothing of that stays. */
export const storeCv = (cv: StoredCv) => browser.storage.local.set({ [key]: cv })

/** Returns the stored CV; null if there is none. */
export async function loadCv(): Promise<StoredCv | null> {
  const stored = (await browser.storage.local.get(key))[key]
  return stored ? (stored as StoredCv) : null
}
