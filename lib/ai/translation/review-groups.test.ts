import { expect, it } from 'vitest'
import type { Reading } from '../reader/types'
import { countReadings, groupForReview } from './review-groups'
import type { TranslatedText } from './translated-copy'

const text = (name: string, state?: Reading['state'], asks: TranslatedText['asks'] = null) => ({
  ...{ address: `${name}/text` as const, item: null, stored: name, text: name, asks },
  ...(state && { reading: { state, evidence: [], unsupported: [] } }),
})

it('has titles and what may say more confirmed one by one, and the rest as far as it was read', () => {
  const texts = [
    text('title', 'supported', 'title'),
    text('more', 'unsupported'),
    text('same', 'supported'),
    text('unread', 'unread'),
    text('of an older server'),
  ]
  const { alone, same, others } = groupForReview(texts)
  expect(alone.map(({ stored }) => stored)).toEqual(['title', 'more'])
  expect(same.map(({ stored }) => stored)).toEqual(['same'])
  expect(others.map(({ stored }) => stored)).toEqual(['unread', 'of an older server'])
  expect(countReadings(texts)).toEqual({ supported: 2, unsupported: 1, unread: 2 })
})
