import { labelTables } from '@/lib/language/labels'
import { findLabelLanguage } from '@/lib/language/tags'

/** Titles that say how somebody wishes to be addressed. */
const women =
  /^(?:mrs|ms|miss|frau|mme|mlle|madame|sra|srta|señora|doña|dña|d\.ª|sig\.ra|sig\.na|signora|dott\.ssa|mevrouw|mevr|mw|senhora|dra)\.?$/i
const men = /^(?:mr|herrn?|m\.|monsieur|sr|señor|don|d\.|sig|signor|dhr|meneer|heer|senhor)\.?$/i
const degrees = /^(?:dr|prof|professor|dott|ing|eng)\.?$/i
const particles =
  /^(?:van|von|vom|zu|zur|de|der|den|del|della|di|da|do|dos|du|la|le|el|ten|ter|bin|al)$/i

/** Returns the surname: from its first particle on, else the last word, in Spanish and Portuguese all but the first. */
function surnameOf(words: readonly string[], language: string): string {
  const particle = words.findIndex((word, at) => at > 0 && particles.test(word))
  const isDouble = language.startsWith('es') || language.startsWith('pt')
  const from = particle > 0 ? particle : isDouble ? Math.min(1, words.length - 1) : -1
  return words.slice(from).join(' ')
}

/**
 * Returns the first line of a letter to somebody: "Dear Priya Nair,", "Sehr geehrte Frau Krahl,". Only a title written
 * before the name tells a gender. Null without a name or where the language has no form for it.
 *
 * @param language BCP 47 tag of the letter
 */
export function salutationTo(recipient: string, language: string): string | null {
  const tag = findLabelLanguage(language)
  const forms = tag && labelTables[tag].letter.openingTo
  // "de heer" is one title; "de" alone begins a surname.
  const words = recipient
    .trim()
    .replace(/^de (?=heer\s)/i, '')
    .split(/\s+/)
  const first = words.findIndex((word) => ![women, men, degrees].some((one) => one.test(word)))
  if (!forms || first < 0 || words[first] === '') return null
  const titles = words.slice(0, first)
  const names = words.slice(first)
  const title = titles.find((word) => women.test(word) || men.test(word))
  const form = title ? (women.test(title) ? forms.woman : forms.man) : forms.person
  if (form === '') return null
  const degree = titles.filter((word) => degrees.test(word)).join(' ')
  const values: Record<string, string> = {
    name: [...titles, ...names].join(' '),
    title: title ?? '',
    degree: degree === '' ? '' : `${degree} `,
    surname: surnameOf(names, tag),
  }
  return form.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '')
}
