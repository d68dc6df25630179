import { expect, it } from 'vitest'
import { createPortPair } from './port-pair'

const settled = () => new Promise((resolve) => setTimeout(resolve))

it('delivers in order, later, to the other end alone', async () => {
  const [one, other] = createPortPair()
  const heard: unknown[] = []
  one.addEventListener('message', () => heard.push('echo'))
  other.addEventListener('message', ({ data }) => heard.push(data))
  one.postMessage({ words: ['first'] })
  one.postMessage('second')
  expect(heard).toEqual([])
  await settled()
  expect(heard).toEqual([{ words: ['first'] }, 'second'])
})

it('keeps the lists of a chunk that are emptied after sending', async () => {
  const [one, other] = createPortPair()
  const heard: unknown[] = []
  other.addEventListener('message', ({ data }) => heard.push(data))
  const chunk = { fnArray: [1, 2], argsArray: [['a'], null], lastChunk: true }
  one.postMessage({ streamId: 7, chunk })
  chunk.fnArray.length = 0
  chunk.argsArray = []
  await settled()
  expect(heard).toEqual([
    { streamId: 7, chunk: { fnArray: [1, 2], argsArray: [['a'], null], lastChunk: true } },
  ])
})

it('stops at an abort', async () => {
  const [one, other] = createPortPair()
  const heard: unknown[] = []
  const abort = new AbortController()
  other.addEventListener('message', ({ data }) => heard.push(data), { signal: abort.signal })
  one.postMessage(1)
  await settled()
  abort.abort()
  one.postMessage(2)
  await settled()
  expect(heard).toEqual([1])
})
