import { expect, it } from 'vitest'
import { callOf } from './call-of'
import { createReadAgain } from './read-again'
import { createSend } from './send'

const json = (value: unknown, headers: Record<string, string>) =>
  new Response(JSON.stringify(value), {
    headers: { 'content-type': 'application/json', ...headers },
  })

/** Server with a list and its ETag. */
function openServer() {
  let list: unknown = ['one']
  let headers: Record<string, string> = { etag: '"1"' }
  const asked: (string | null)[] = []
  const fetcher: typeof fetch = async (_, options) => {
    const match = new Headers(options?.headers).get('if-none-match')
    asked.push(match)
    if (match !== null && match === headers.etag) return new Response(null, { status: 304 })
    return json(list, headers)
  }
  const readAgain = createReadAgain(createSend(fetcher), (ifNoneMatch) =>
    callOf('GET /api/v1/notifications', { ifNoneMatch }),
  )
  return {
    asked,
    read: async () => {
      const result = await readAgain()
      return result.ok ? result.value : result.code
    },
    change: (next: unknown, nextHeaders: Record<string, string>) => {
      list = next
      headers = nextHeaders
    },
  }
}

it('sends what is here already, and answers that while it holds', async () => {
  const { asked, read, change } = openServer()
  expect([await read(), await read()]).toEqual([['one'], ['one']])
  change(['one', 'two'], { etag: 'W/"2"' })
  expect([await read(), await read()]).toEqual([
    ['one', 'two'],
    ['one', 'two'],
  ])
  expect(asked).toEqual([null, '"1"', '"1"', 'W/"2"'])
})

it('asks for all of it where the server gives no ETag', async () => {
  const { asked, read, change } = openServer()
  change([], {})
  await read()
  await read()
  expect(asked).toEqual([null, null])
})

it('keeps what it has over an answer that is none', async () => {
  let answer = () => json(['one'], { etag: '"1"' })
  const asked: (string | undefined)[] = []
  const send = createSend(async () => answer())
  const readAgain = createReadAgain(send, (ifNoneMatch) => {
    asked.push(ifNoneMatch)
    return { method: 'GET', path: '/list', ...(ifNoneMatch ? { ifNoneMatch } : {}) }
  })
  await readAgain()
  answer = () => new Response('<html>', { headers: { 'content-type': 'text/html', etag: '"x"' } })
  expect(await readAgain()).toMatchObject({ ok: false, code: 'bad-answer' })
  answer = () => new Response(null, { status: 304 })
  expect(await readAgain()).toEqual({ ok: true, value: ['one'] })
  expect(asked).toEqual([undefined, '"1"', '"1"'])
})

it('believes no server that says so of what nobody has', async () => {
  const send = createSend(async () => new Response(null, { status: 304 }))
  const call = { method: 'GET', path: '/list' } as const
  expect(await createReadAgain(send, () => call)()).toMatchObject({ code: 'bad-answer' })
})
