import { expect, it } from 'vitest'
import { findTown, listTowns, townOf } from './towns'

it.each([
  ['America/Argentina/Rio_Gallegos', 'Rio Gallegos'],
  ['Asia/Calcutta', 'Kolkata'],
  ['Europe/Kiev', 'Kyiv'],
  ['UTC', 'UTC'],
])('%s is that of %s', (zone, town) => {
  expect(townOf(zone)).toBe(town)
})

it('names each once, with its country in the language', () => {
  const german = listTowns('de')
  expect(new Set(german.map(({ label }) => label)).size).toBe(german.length)
  expect(german.find(({ zone }) => zone === 'Europe/Oslo')?.label).toBe('Oslo, Norwegen')
})

it.each([
  ['Oslo, Norway', 'Europe/Oslo'],
  [' oslo', 'Europe/Oslo'],
  ['São Paulo', 'America/Sao_Paulo'],
  ['united kingdom', 'Europe/London'],
  ['tokyo', 'Asia/Tokyo'],
  ['Leeds', undefined],
  ['United States', undefined],
])('finds %s', (text, zone) => {
  expect(findTown(listTowns('en'), text)?.zone).toBe(zone)
})
