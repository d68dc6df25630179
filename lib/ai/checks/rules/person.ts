import { basicsOwner, fieldAddress } from '@/lib/resume/change/address'
import type { Advice } from '@/lib/resume/checks'
import { type CheckPlace, passUnless, type Rule, verdict } from '../rule'

const placesOf = (advice: readonly Advice[] | undefined): CheckPlace[] =>
  (advice ?? []).map(({ address, values }) => ({ address, words: values.text }))

export const nameGiven: Rule = {
  id: 'name-given',
  bar: 'complete',
  severity: 'costly',
  check: ({ advice }) => passUnless('fail', placesOf(advice.get('missing-name'))),
}

/** Checks for a valid email address and a phone number. */
export const contactGiven: Rule = {
  id: 'contact-given',
  bar: 'complete',
  severity: 'costly',
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
  severity: 'minor',
  check({ document }) {
    const { city, region, countryCode } = document.content.basics.location
    const isGiven = [city, region, countryCode].some((part) => part.trim() !== '')
    return passUnless('warn', isGiven ? [] : [{ address: 'basics/location.city', words: '' }])
  },
}
