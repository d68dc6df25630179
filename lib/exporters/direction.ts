import { isRightToLeftLanguage } from '@/lib/resume/text/direction'

/** Which way a document of a language (BCP 47 tag) reads. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return isRightToLeftLanguage(language) ? 'rtl' : 'ltr'
}
