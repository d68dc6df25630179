import { expect, it } from 'vitest'
import { readCatalogue } from '@/scripts/bundle/messages/catalogue-files.mjs'
import { findGaps, readSources } from '@/scripts/bundle/messages/translation-sources.mjs'
import { textsOfLanguage } from '@/tests/support/message-texts'

const british =
  /\bCVs?\b|[Cc]olour|[Cc]entre|[Ll]icence|\b[Gg]rey|rganis|ecognis|ummaris|ancelled|[or]wards\b|\b[Tt]ick/

it('American English says nothing in British English, and only what differs', () => {
  const english = textsOfLanguage('en')
  const american = textsOfLanguage('en-US')
  const left = [...english].filter(([id, text]) => british.test(american.get(id) ?? text))
  expect(left.map(([id]) => id)).toEqual([])
  const same = [...american].filter(([id, text]) => english.get(id) === text)
  expect(same.map(([id]) => id)).toEqual([])
})

it('American English was made from the English of today', () => {
  const { behind } = findGaps('en-US', readCatalogue('en-US'), readCatalogue('en'), readSources())
  expect(behind, 'node scripts/messages.mjs --translated ID --language en-US').toEqual([])
})
