import { type LabelLanguage, resolveLabelLanguage } from './languages'

/** Opening and closing of a letter when nobody is known by name. */
export type LetterWords = { opening: string; closing: string }

/** Set phrases of business letters: they claim nothing. Languages without a row begin with empty lines. */
const letterWords: Partial<Record<LabelLanguage, LetterWords>> = {
  en: { opening: 'Dear hiring team,', closing: 'Kind regards' },
  de: { opening: 'Sehr geehrte Damen und Herren,', closing: 'Mit freundlichen Grüßen' },
  fr: { opening: 'Madame, Monsieur,', closing: 'Cordialement' },
  es: { opening: 'Estimado equipo de selección:', closing: 'Atentamente' },
  pt: { opening: 'Prezada equipe de seleção,', closing: 'Atenciosamente' },
  it: { opening: 'Gentile team di selezione,', closing: 'Cordiali saluti' },
  nl: { opening: 'Geachte heer, mevrouw,', closing: 'Met vriendelijke groet' },
  pl: { opening: 'Szanowni Państwo,', closing: 'Z poważaniem' },
}

const none: LetterWords = { opening: '', closing: '' }

/**
 * The first and last line of a new letter.
 *
 * @param language BCP 47 tag of the document; one without set phrases gives empty lines, never those of
 *   another language
 */
export function letterWordsFor(language: string): LetterWords {
  const primary = language.toLowerCase().split('-')[0] ?? ''
  const known = resolveLabelLanguage(language).split('-')[0] as LabelLanguage
  return known === primary ? (letterWords[known] ?? none) : none
}
