import { describe, expect, it } from 'vitest'
import type { DocumentHead } from '@/dist/answers/document-answers'
import { displayTitle } from '@/lib/resume/display-title'
import { daysLeft } from './cards/days-left'
import { sortItems } from './cards/sort-items'
import { findBetween } from './imports/use-arrivals'
import { joinItems } from './use-dashboard-items'

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
