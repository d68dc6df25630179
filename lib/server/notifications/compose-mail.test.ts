import { describe, expect, it } from 'vitest'
import { mail as accountMails } from '@/dist/messages/en/mail'
import { interfaceLanguages } from '@/lib/messages/locales'
import { headersOf } from '../mail/headers'
import { composeMail } from './compose-mail'
import { mailedName } from './mailed-name'

const place = 'https://cv.example.org'

it.each(interfaceLanguages)(
  'a name begins no header and no line of its own, in %s',
  async (language) => {
    const keyName =
      'Laptop\r\nBcc: hidden@elsewhere.example\u2028\n\nhttp://evil.example\u0000\u202e'
    const told = { kind: 'key-created', keyName, keyId: 'k' }
    const { subject, text } = await composeMail({ language, place, unsubscribe: null }, [
      { told, createdAt: 0 } as unknown as Parameters<typeof composeMail>[1][0],
    ])
    expect(headersOf({ to: 'ada@example.org', subject, text })).toEqual({})
    expect(text).not.toMatch(/^\s*(Bcc|http:\/\/evil)/m)
    // Languages isolate names and join letters by characters of their own; what came with the name is gone.
    expect(text).not.toMatch(/[\u202a-\u202e\p{Zl}]/u)
    expect(text).not.toContain('\0')
  },
)

it('mails about an account name nobody but the place', () => {
  const { subject, text } = accountMails.signUpCode({ code: '123456', minutes: 10, place })
  expect(headersOf({ to: 'ada@example.org', subject, text })).toEqual({})
})

describe('a name in a mail', () => {
  it.each([
    'Pay now https://evil.example/login',
    'evil.example',
    'www.evil.example/login',
    'Write to pay@evil.example',
    'evil。example',
    'evil․example',
    'tel://1',
  ])('is left out where an address is in it: %s', (name) => {
    expect(mailedName(name)).toBe('…')
  })

  it.each(['Career service', 'St. Mary’s School', 'Class of 2026.', 'Schule für Gestaltung e. V.'])(
    'is written as it is: %s',
    (name) => {
      expect(mailedName(name)).toBe(name)
    },
  )

  it('is one line', () => {
    expect(mailedName('Career\r\nBcc: a\u202eb')).toBe('Career Bcc: a b')
  })
})
