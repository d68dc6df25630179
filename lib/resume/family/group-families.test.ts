import { expect, it } from 'vitest'
import { groupFamilies } from './group-families'

const member = (id: string, follows: string | null = null) => ({ id, follows })
const shape = (members: { id: string; follows: string | null }[]) =>
  groupFamilies(members).map(({ masterId, master, followers }) => [
    master ? masterId : `(${masterId})`,
    ...followers.map(({ id }) => id),
  ])

it('stand where their first member stands', () => {
  expect(shape([member('b', 'a'), member('x'), member('a'), member('c', 'a')])).toEqual([
    ['a', 'b', 'c'],
    ['x'],
  ])
})

it('have one level: what follows a follower belongs to the master', () => {
  expect(shape([member('a'), member('b', 'a'), member('c', 'b'), member('d', 'c')])).toEqual([
    ['a', 'b', 'c', 'd'],
  ])
})

it('stay together where the master is in the trash or in another account', () => {
  expect(shape([member('b', 'a'), member('c', 'a')])).toEqual([['(a)', 'b', 'c']])
})

it('that go in a circle, or follow themselves, have the eldest as master', () => {
  expect(shape([member('b', 'c'), member('c', 'b'), member('d', 'b')])).toEqual([['b', 'c', 'd']])
  expect(shape([member('a', 'a')])).toEqual([['a']])
})

it('of a hundred CVs are one', () => {
  const many = Array.from({ length: 100 }, (_, at) => member(`v${at}`, 'a'))
  expect(groupFamilies([member('a'), ...many])[0]?.followers).toHaveLength(100)
})
