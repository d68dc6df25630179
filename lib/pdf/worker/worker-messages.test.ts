import { describe, expect, it } from 'vitest'
import { ownFontFile } from '@/tests/fixtures/own-font'
import { readOwnFont } from '../fonts/read-own-font'
import type { Engine, EngineQuestion, Rendered } from '../pdf-types'
import { answer } from './serve'
import { buffersOf, readQuestion } from './worker-messages'

const document = { content: {}, design: {}, kind: 'resume' }

describe('messages to the engine', () => {
  it('are a document or a question with an id', () => {
    expect(readQuestion({ id: 1, document })).toEqual({ id: 1, document })
    expect(readQuestion({ id: 2, type: 'resources', more: 1 })).toEqual({
      id: 2,
      type: 'resources',
    })
  })

  it('are the end of a wait', () => {
    expect(readQuestion({ id: 3, type: 'cancel' })).toEqual({ id: 3, type: 'cancel' })
  })

  it('are nothing else', () => {
    const others = [
      null,
      'x',
      [],
      {},
      { id: 1 },
      { id: '1', document },
      { id: 1.5, document },
      { id: 1, document: null },
      { id: 1, document: { content: [], design: {} } },
      { id: 1, document: { content: {} } },
      { id: 1, type: 'check-font' },
      { id: 1, type: 'check-font', bytes: [0, 1] },
    ]
    for (const other of others) expect(readQuestion(other)).toBeNull()
  })
})

describe('replies', () => {
  const carets = new Float32Array(6)
  const line = { carets: carets.subarray(0, 3) }
  const rendered = {
    bytes: new Uint8Array(4),
    boxes: [{ lines: [line, { carets: carets.subarray(3) }] }],
  } as unknown as Rendered

  it('hand each buffer over once', () => {
    const buffers = buffersOf({ id: 1, result: { ok: true, rendered } })
    expect(buffers).toEqual([rendered.bytes.buffer, carets.buffer])
    expect(buffersOf({ id: 1, result: { ok: false, code: 'too-large', message: '' } })).toEqual([])
  })

  it('name the file that went ahead', async () => {
    const engine: Engine = {
      checkOwnFont: readOwnFont,
      render: async (_document, onFile) => {
        onFile?.(rendered.bytes)
        return { ok: true, rendered }
      },
    }
    const ahead: Uint8Array[] = []
    const replies: unknown[] = []
    const share = (bytes: Uint8Array) => -ahead.push(bytes)
    const question = { id: 1, document }
    await answer(
      question,
      engine,
      () => [],
      (reply) => replies.push(reply),
      share,
    )
    await answer(
      question,
      engine,
      () => [],
      (reply) => replies.push(reply),
    )
    const result = { ok: true, rendered }
    expect(replies).toEqual([
      { id: 1, result, shared: -1 },
      { id: 1, result },
    ])
    expect(ahead).toEqual([rendered.bytes])
  })

  it('come at once for a render that nobody waits for any more', async () => {
    const engine: Engine = {
      checkOwnFont: readOwnFont,
      render: (_document, _onFile, signal) =>
        new Promise((resolve) => {
          const result = { ok: false, code: 'cancelled', message: '' } as const
          signal?.addEventListener('abort', () => resolve(result))
        }),
    }
    const replies: unknown[] = []
    const ask = (message: unknown) =>
      answer(
        message,
        engine,
        () => [],
        (reply) => replies.push(reply),
      )
    const rendered = ask({ id: 4, document })
    await ask({ id: 5, type: 'cancel' })
    expect(replies).toEqual([])
    await ask({ id: 4, type: 'cancel' })
    await rendered
    expect(replies).toMatchObject([{ id: 4, result: { code: 'cancelled' } }])
  })

  it('come for every question, whatever the engine does', async () => {
    const engine: Engine = {
      checkOwnFont: readOwnFont,
      render: () => Promise.reject(new Error('broken')),
    }
    const replies: unknown[] = []
    const post = (reply: unknown) => replies.push(reply)
    const ask = (question: EngineQuestion | string) => answer(question, engine, () => ['a'], post)
    await ask({ id: 1, document } as unknown as EngineQuestion)
    await ask({ id: 2, type: 'resources' })
    await ask({ id: 3, type: 'check-font', bytes: ownFontFile().slice(0, 9) })
    await ask('noise')
    expect(replies).toEqual([
      { id: 1, result: { ok: false, code: 'engine-broken', message: 'broken' } },
      { id: 2, resources: ['a'] },
      { id: 3, font: { ok: false, code: 'not-a-font' } },
    ])
  })
})
