import { expect, test } from 'vitest'
import cases from '../../testing/cases.json' with { type: 'json' }
import { urlFromTyping } from './typed-url'

test.each(cases.typedUrl.is)('%s is %s', (typed, url) => expect(urlFromTyping(typed)).toBe(url))

test.each(cases.typedUrl.isNoLink)('%s is no link', (typed) =>
  expect(urlFromTyping(typed)).toBeNull(),
)
