import { checkPhrases } from '@/lib/language/check-phrases'
import { personalDetails } from '@/lib/language/checks'
import { foldText } from '@/lib/language/unicode/fold-text'
import { fieldAddress } from '@/lib/resume/change/address'
import { customsOf, isBetterLeftOut } from '@/lib/resume/countries/country-rules'
import { type CheckInput, type CheckPlace, notApplicable, passUnless, type Rule } from '../rule'

const kinds = ['birthDate', 'nationality', 'maritalStatus'] as const
type Kind = (typeof kinds)[number]

/** Whether a line of a section of one's own is a labelled detail, such as "Nationality: British". */
const isLabelled = (text: string, kind: Kind): boolean => {
  const [label = '', value] = text.split(/[:–\t]/u)
  const [found] = personalDetails[kind].exec(label) ?? []
  return value !== undefined && found !== undefined && found.length >= label.trim().length - 2
}

/** Returns the details of a header and of sections of one's own that are of one of the kinds. */
function detailsOf({ document, cv }: CheckInput, some: readonly Kind[]): CheckPlace[] {
  const header = document.content.basics.details
    .filter(({ label, value }) =>
      some.some((kind) => personalDetails[kind].test(`${label} ${value}`)),
    )
    .map(({ id, label, value }) => ({
      address: fieldAddress(id, 'value'),
      words: `${label} ${value}`.trim(),
      line: 'details',
    }))
  const others = cv.texts
    .filter(
      ({ section, text }) => section === 'custom' && some.some((kind) => isLabelled(text, kind)),
    )
    .map(({ address, text }) => ({ address, words: text }))
  return [...header, ...others]
}

/** Returns the kind of detail at a place of `personalData`; undefined if its words do not tell. */
export function detailKindOf({ address, words }: CheckPlace): Kind | 'photo' | undefined {
  return address === null ? 'photo' : kinds.find((kind) => personalDetails[kind].test(words))
}

/** Reports details and a photo that CVs of the country leave out; the country as for the rest of the paper. */
export const personalData: Rule = {
  id: 'personal-data',
  bar: 'complete',
  severity: 'costly',
  check(input) {
    const { photo } = input.document.content
    const customs = customsOf(input.document)
    const leftOut = kinds.filter((kind) => isBetterLeftOut(customs, kind))
    const places = detailsOf(input, leftOut)
    if (photo !== null && isBetterLeftOut(customs, 'photo'))
      places.push({ address: null, words: '' })
    // Where birth details are customary, including them is the person's choice.
    const isChoice = leftOut.length === 0 && detailsOf(input, kinds).length > 0
    return isChoice ? notApplicable : passUnless('warn', places)
  },
}

/** Checks that street and house number are left out where CVs of the country have the town alone. */
export const noStreetAddress: Rule = {
  id: 'no-street-address',
  bar: 'complete',
  severity: 'minor',
  check({ document }) {
    const { address } = document.content.basics.location
    if (!isBetterLeftOut(customsOf(document), 'address')) return notApplicable
    const isStreet = /\d/.test(address) && /\p{L}{2}/u.test(address)
    return passUnless(
      'warn',
      isStreet ? [{ address: 'basics/location.address', words: address }] : [],
    )
  },
}

/** Returns the words of an email address before the @ without the person's name. */
function ownWordsOf(email: string, name: string): string[] {
  const names = foldText(name)
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length > 2)
  const local = foldText(email.slice(0, email.lastIndexOf('@')))
  return local
    .split(/[^\p{L}]+/u)
    .map((word) => names.reduce((rest, part) => rest.replace(part, ''), word))
    .filter((word) => word.length > 2)
}

/** Checks that the email address has no nickname that puts employers off. Digits and signs are fine. */
export const plainEmail: Rule = {
  id: 'plain-email',
  bar: 'complete',
  severity: 'costly',
  check({ document, language }) {
    const { email, name } = document.content.basics
    if (!email.includes('@')) return notApplicable
    // English nicknames are in addresses everywhere.
    const lists = ['en', language].flatMap((one) => (one && checkPhrases[one]) || [])
    const isNickname = (word: string) =>
      lists.some(
        ({ nicknames, nicknameParts }) => nicknames?.test(word) || nicknameParts?.test(word),
      )
    const found = ownWordsOf(email, name).some(isNickname)
    return passUnless('warn', found ? [{ address: 'basics/email', words: email }] : [])
  },
}
