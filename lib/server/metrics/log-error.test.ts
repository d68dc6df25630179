import { afterEach, expect, it, vi } from 'vitest'
import { logError } from './log-error'

const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
afterEach(() => write.mockClear())

const logged = (error: unknown) => {
  logError('019c0000-0000-7000-8000-000000000001', error)
  expect(write).toHaveBeenCalledTimes(1)
  const text = String(write.mock.calls[0]?.[0])
  write.mockClear()
  return text
}

it('writes one line with the request id, the kind of error and where it was thrown', () => {
  const cause = Object.assign(new TypeError('Unexpected token Q in Quetzal'), { code: 'ERR_X' })
  const text = logged(new RangeError('too deep', { cause }))
  expect(text.endsWith('\n') && text.trim().includes('\n')).toBe(false)
  expect(JSON.parse(text)).toMatchObject({
    level: 'error',
    requestId: '019c0000-0000-7000-8000-000000000001',
    error: {
      name: 'RangeError',
      frames: expect.arrayContaining([expect.stringContaining('log-error.test.ts')]),
      cause: { name: 'TypeError', code: 'ERR_X' },
    },
  })
})

it('holds no word of a message, whatever the message looks like', () => {
  const words = [
    'Quetzal Reis',
    'Quetzal\n    at Quetzal (/home/quetzal/cv.js:1:1)\n    at /quetzal.js:2:2',
    '"Quetzal" is not valid JSON',
  ]
  for (const message of words) {
    const odd = Object.assign(new Error(message), { name: message, code: message })
    for (const error of [new Error(message), odd, message, { message }, new SyntaxError(message)]) {
      expect(logged(error)).not.toMatch(/quetzal/i)
    }
  }
})
