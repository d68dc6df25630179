import { messageStates } from '@/dist/messages/states'
import { type Locale, toOffered } from './locales'

/** Whether a person who speaks a language has confirmed all its words (states.json). */
export function isConfirmedLanguage(locale: Locale): boolean {
  const language = toOffered(locale)
  if (!language) return false
  const { machine, reviewed } = messageStates[language]
  return machine + reviewed === 0
}
