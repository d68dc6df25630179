import { expect, it } from 'vitest'
import { readEntries, textsOfLanguage } from '@/tests/support/message-texts'

const british =
  /\bCVs?\b|[Cc]olour|[Cc]entre|[Ll]icence|\b[Gg]rey|rganis|ecognis|ummaris|ancelled|[or]wards\b|\b[Tt]ick/

it('American English says nothing in British English, and only what differs', () => {
  const english = textsOfLanguage('en')
  const american = textsOfLanguage('en-US')
  const left = [...english].filter(([id, text]) => british.test(american.get(id) ?? text))
  expect(left.map(([id]) => id)).toEqual([])
  const same = [...readEntries('en-US')].filter(
    ([, { defaultMessage, description }]) => defaultMessage === description,
  )
  expect(same.map(([id]) => id)).toEqual([])
})

it('American English was made from the English of today', () => {
  const english = readEntries('en')
  const old = [...readEntries('en-US')].filter(
    ([id, { description }]) => description !== english.get(id)?.defaultMessage,
  )
  expect(old.map(([id]) => id)).toEqual([])
})
