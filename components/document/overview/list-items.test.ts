import { describe, expect, it } from 'vitest'
import { sortItems } from '@/components/cvs/cards/sort-items'
import { stackItems } from '@/components/cvs/cards/stack-items'
import type { DocumentHead } from '@/dist/answers/document-answers'
import { displayTitle } from '@/lib/resume/display-title'
import { daysLeft } from '@/lib/resume/trash'
import { findBetween } from './use-arrivals'
import { joinItems } from './use-list-items'

const head = (id: string, title: string, updatedAt: number, createdAt = updatedAt) => ({
  id,
  kind: 'resume' as const,
  title,
  name: '',
  label: '',
  follows: null as string | null,
  createdAt,
  updatedAt,
  trashedAt: null,
  revision: 1,
})

const remote = (id: string, title: string, trashedAt: string | null = null): DocumentHead => ({
  ...{ id, kind: 'resume', title, name: '', label: '' },
  version: 1,
  createdAt: '2026-01-02T00:00:00.000Z',
  updatedAt: '2026-01-03T00:00:00.000Z',
  trashedAt,
})

const names = (items: { title: string }[]) => items.map(({ title }) => title)

describe('the dashboard of an account', () => {
  it('has every CV once: what is here goes before what the account says of it', () => {
    const items = joinItems([head('a', 'Here', 5)], [remote('a', 'Older'), remote('b', 'There')])
    expect(items.map(({ id, title, isHere }) => [id, title, isHere])).toEqual([
      ['a', 'Here', true],
      ['b', 'There', false],
    ])
    expect(items.map(({ follows }) => follows)).toEqual([null, null])
    expect(items[1]?.updatedAt).toBe(Date.parse('2026-01-03T00:00:00.000Z'))
  })

  it('knows what is in neither list while it is brought here', () => {
    const [a, b, c] = [remote('a', 'A'), remote('b', 'B'), remote('c', 'C')]
    const between = (...lists: Parameters<typeof findBetween>) =>
      findBetween(...lists).map(({ id }) => id)
    expect(between([], [a, b, c], [c])).toEqual(['a', 'b'])
    expect(between([head('a', 'A', 5)], [a, b, c], [c])).toEqual(['b'])
    expect(between([head('a', 'A', 5), head('b', 'B', 5)], [a, b, c], [c])).toEqual([])
    expect(between(null, null, [c])).toEqual([])
    expect(between(null, [a], null)).toEqual(['a'])
  })

  it('shares its trash', () => {
    const [item] = joinItems([], [remote('a', 'Gone', '2026-01-04T00:00:00.000Z')])
    expect(item?.trashedAt).toBe(Date.parse('2026-01-04T00:00:00.000Z'))
  })

  it('is sorted by edit, by age and by name as a person would', () => {
    const items = joinItems(
      [head('a', 'CV 10', 1, 9), head('b', 'élan', 3, 2), head('c', 'CV 9', 2, 5)],
      [],
    )
    const by = (order: Parameters<typeof sortItems>[1]) =>
      names(sortItems(items, order, 'en', (item) => displayTitle(item, 'Untitled')))
    expect(by('updated')).toEqual(['élan', 'CV 9', 'CV 10'])
    expect(by('created')).toEqual(['CV 10', 'CV 9', 'élan'])
    expect(by('title')).toEqual(['CV 9', 'CV 10', 'élan'])
  })
})

describe('cards', () => {
  const letter = (id: string) => ({ ...head(id, id, 1), kind: 'letter' as const, isHere: true })
  const cv = (id: string, follows: string | null = null) => ({
    ...{ ...head(id, id, 1), follows, isHere: true },
  })
  const shown = (...[items, cvOfLetter]: Parameters<typeof stackItems>) =>
    stackItems(items, cvOfLetter).map(({ top, versions, letters }) => [
      top.id,
      ...versions.map(({ id }) => id),
      ...letters.map(({ id }) => `letter ${id}`),
    ])

  it('have versions and letters behind their main CV, where the first of them was', () => {
    const items = [cv('v', 'm'), cv('other'), letter('l'), cv('m'), letter('k')]
    const cvOfLetter = new Map([...Object.entries({ l: 'v', k: 'm' })])
    expect(shown(items, cvOfLetter)).toEqual([['m', 'v', 'letter l', 'letter k'], ['other']])
  })

  it('are of their own without the main CV', () => {
    const items = [cv('v', 'gone'), cv('w', 'gone'), letter('l'), letter('k')]
    const cvOfLetter = new Map([...Object.entries({ l: 'gone', k: null })])
    expect(shown(items, cvOfLetter)).toEqual([['v'], ['w'], ['l'], ['k']])
  })
})

describe('the days until the trash of an account is emptied', () => {
  const day = 86_400_000

  it('are thirty at first, and none at the end', () => {
    expect(daysLeft(1_000, 1_000)).toBe(30)
    expect(daysLeft(0, 18.5 * day)).toBe(12)
    expect(daysLeft(0, 30 * day)).toBe(0)
    expect(daysLeft(0, 99 * day)).toBe(0)
  })

  it('are never more, whatever the clocks of two devices say', () => {
    expect(daysLeft(5 * day, 0)).toBe(30)
  })
})
