import { describe, expect, it } from 'vitest'
import { sayAlike } from './say-alike'

describe('what two texts say in two ways', () => {
  it.each([
    ['en', 'On call one week in five.', 'On call every fifth week.', 'On call every fifth week.'],
    ['en', 'Serves in a crew of four.', 'In a four-person crew.', 'Serves in a four-person crew.'],
    ['en', 'Took every six months.', 'Twice a year.', 'Took Twice a year.'],
    ['en', 'With four other clerks.', 'One of five clerks.', 'One of five clerks.'],
    ['en', 'Passed by nine in ten.', 'By 90% or so.', 'Passed by 90%.'],
    ['de', 'Alle sechs Monate geprüft.', 'Halbjährlich geprüft.', 'Halbjährlich geprüft.'],
  ] as const)('is written as the other has it, in %s: %s', (code, source, after, said) => {
    expect(sayAlike(source, after, code)).toBe(said)
  })

  it.each([
    ['another number', 'On call one week in five.', 'On call every fourth week.'],
    ['another thing', 'On call one week in five.', 'On call every fifth weekend.'],
    ['one less', 'With four other clerks.', 'One of four clerks.'],
    ['other people', 'With four other clerks.', 'One of five trustees.'],
    ['the same words', 'A crew of four.', 'A crew of four.'],
  ])('stays as it is with %s', (_, source, after) => {
    expect(sayAlike(source, after, 'en')).toBe(source)
  })
})
