import { expect, it } from 'vitest'
import { readPostedForm } from './read-posted-form'

const pace = { window: 100, bytes: 50, rate: 1_000_000 }

/** Posts a form whose body ends, or stays open. */
const post = (text: string, isOpen = false, type = 'application/x-www-form-urlencoded') =>
  new Request('http://cv.example/s/token', {
    method: 'POST',
    headers: { 'content-type': type, 'content-length': '100' },
    body: new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(text))
        if (!isOpen) controller.close()
      },
    }),
    // Node asks for it where the body is a stream.
    ...{ duplex: 'half' },
  })

it('reads a form, and nothing else', async () => {
  const form = await readPostedForm(post('password=%C3%B6ffne+dich'), 4_096, pace)
  expect(form?.get('password')).toBe('öffne dich')
  expect(await readPostedForm(post('{}', false, 'application/json'), 4_096, pace)).toBeNull()
  expect(await readPostedForm(post('a=1'), 99, pace)).toBeNull()
})

it('gives up a body that stops', async () => {
  await expect(readPostedForm(post('password=a', true), 4_096, pace)).rejects.toMatchObject({
    failure: { code: 'request-timeout' },
  })
})
