import { isRightToLeftLanguage } from '@/lib/language/unicode/direction'

/** Which way a document of a language (BCP 47 tag) reads. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return isRightToLeftLanguage(language) ? 'rtl' : 'ltr'
}
