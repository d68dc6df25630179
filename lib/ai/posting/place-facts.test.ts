import { expect, it } from 'vitest'
import { type AdFact, placeFacts } from './place-facts'

const none = {
  position: '',
  employer: '',
  location: '',
  pay: '',
  deadline: '',
  contact: '',
  reference: '',
}

const ad = `Shift Manager
Elm Foods – Leeds, York and Hull

We work in York. Pay: £30,000 a year.
Location: York
Reference SM-12`

const said = (words: Partial<Record<AdFact, string>>) =>
  Object.entries(placeFacts(ad, { ...none, ...words })).map(
    ([fact, { from, to, line }]) => [fact, ad.slice(from, to), line] as const,
  )

it('finds the words of each fact with the number of their line, as a person counts it', () => {
  expect(said({ position: 'Shift Manager', employer: 'Elm Foods', pay: '£30,000 a year' })).toEqual(
    [
      ['position', 'Shift Manager', 1],
      ['employer', 'Elm Foods', 2],
      ['pay', '£30,000 a year', 4],
    ],
  )
})

it('prefers the line with the label of the fact, and finds places that a word joins', () => {
  expect(said({ location: 'York' })).toEqual([['location', 'York', 5]])
  expect(said({ location: 'Leeds, York, Hull' })).toEqual([['location', 'Leeds, York and Hull', 2]])
})

it('leaves out what the ad does not say', () => {
  expect(said({ contact: 'Kim Ode' })).toEqual([])
})
