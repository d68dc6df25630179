import { expect, it } from 'vitest'
import { ownTemplate as german } from '@/dist/messages/de/panels'
import { ownTemplate as english } from '@/dist/messages/en/own-template'
import { sayTemplateFact } from './say-template-fact'

it('says what is wrong with the values of the fact, in the language of the words', () => {
  const fact = { kind: 'too-long', count: 32_000 } as const
  expect(sayTemplateFact(fact, english)).toBe('Too long. Maximum number of characters: 32,000.')
  expect(sayTemplateFact(fact, german)).toBe('Zu lang. Höchstzahl der Zeichen: 32.000.')
  const torn = { kind: 'torn', person: 'Ada', text: 'Kafka', reader: 'lines' } as const
  expect(sayTemplateFact(torn, english)).toBe(
    'In the CV of Ada, “Kafka” can’t be read in one piece (read line by line).',
  )
  expect(sayTemplateFact({ kind: 'not-json' }, german)).toBe('Das ist kein JSON.')
})
