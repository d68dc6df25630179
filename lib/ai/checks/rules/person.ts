import { bareCountries, personalDetails } from '@/lib/language/checks'
import { basicsOwner, fieldAddress } from '@/lib/resume/change/address'
import type { Advice } from '@/lib/resume/checks'
import { type CustomPart, isBetterLeftOut, rulesOf } from '@/lib/resume/countries/country-rules'
import { type CheckPlace, notApplicable, passUnless, type Rule, verdict } from '../rule'

const placesOf = (advice: readonly Advice[] | undefined): CheckPlace[] =>
  (advice ?? []).map(({ address, values }) => ({ address, words: values.text }))

export const nameGiven: Rule = {
  id: 'name-given',
  bar: 'complete',
  check: ({ advice }) => passUnless('fail', placesOf(advice.get('missing-name'))),
}

/** Checks for a valid email address and a phone number. */
export const contactGiven: Rule = {
  id: 'contact-given',
  bar: 'complete',
  check({ document, advice }) {
    const { email, phone } = document.content.basics
    const wrong = [
      ...placesOf(advice.get('missing-contact')),
      ...placesOf(advice.get('email-shape')),
    ]
    if (wrong.length > 0) return verdict('fail', wrong)
    const missing = (['email', 'phone'] as const).filter(
      (field) => (field === 'email' ? email : phone).trim() === '',
    )
    return passUnless(
      'warn',
      missing.map((field) => ({ address: fieldAddress(basicsOwner, field), words: '' })),
      { text: missing[0] ?? '' },
    )
  },
}

export const placeGiven: Rule = {
  id: 'place-given',
  bar: 'complete',
  check({ document }) {
    const { city, region, countryCode } = document.content.basics.location
    const isGiven = [city, region, countryCode].some((part) => part.trim() !== '')
    return passUnless('warn', isGiven ? [] : [{ address: 'basics/location.city', words: '' }])
  },
}

/** Reports details and a photo that CVs of the chosen country, else of the language, leave out. */
export const personalData: Rule = {
  id: 'personal-data',
  bar: 'complete',
  check({ document }) {
    const { basics, photo } = document.content
    const { country, language } = document.design
    const isLeftOut = (part: CustomPart) =>
      country ? isBetterLeftOut(rulesOf(country), part) : bareCountries.has(language.toLowerCase())
    const kinds = [
      ...(['birthDate', 'maritalStatus'] as const),
      ...(country ? (['nationality'] as const) : []),
    ]
    const detailsOf = (some: typeof kinds) =>
      basics.details.filter(({ label, value }) =>
        some.some((kind) => personalDetails[kind].test(`${label} ${value}`)),
      )
    const places: CheckPlace[] = detailsOf(kinds.filter(isLeftOut)).map(({ id, label, value }) => ({
      address: fieldAddress(id, 'value'),
      words: `${label} ${value}`.trim(),
    }))
    if (photo !== null && isLeftOut('photo')) places.push({ address: null, words: '' })
    // Where birth details are customary, including them is the person's choice.
    const isChoice = !kinds.some(isLeftOut) && detailsOf(kinds).length > 0
    return isChoice ? notApplicable : passUnless('warn', places)
  },
}
