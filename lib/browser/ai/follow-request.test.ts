import { describe, expect, it } from 'vitest'
import type { ApiResult } from '../client/api-types'
import { followRequest } from './follow-request'
import type { ModelRequest } from './model-request'

type Answer = ApiResult<ModelRequest<'import-help'>>

const offline: Answer = { ok: false, code: 'offline', retryAfter: null, current: null }
const is = (status: ModelRequest<'import-help'>['status'], more: object = {}): Answer => ({
  ok: true,
  value: { id: 'r1', status, stage: null, code: null, retryAfter: null, result: null, ...more },
})
const result = { sections: [] }

/** Follows a request to a server with scripted answers, without waiting. */
function open(answers: Answer[], prepare?: () => Promise<string | null>) {
  const log: string[] = []
  const stages: string[] = []
  const next = () => answers.shift() ?? offline
  let waits = 0
  let onWait = (_count: number) => {}
  const followed = followRequest({
    requests: {
      begin: async () => {
        log.push('begin')
        return next()
      },
      read: async (id) => {
        log.push(`read ${id}`)
        return next()
      },
      cancel: async (id) => {
        log.push(`cancel ${id}`)
        return is('cancelled')
      },
      discard: async (id) => {
        log.push(`discard ${id}`)
        return is('done')
      },
    },
    asking: { language: 'en', entries: [], lines: [] },
    onStage: (stage) => stages.push(stage),
    wait: async () => {
      waits += 1
      onWait(waits)
    },
    ...(prepare && { prepare }),
  })
  return {
    followed,
    log,
    stages,
    stopAtWait: (count: number) => {
      onWait = (at) => {
        if (at === count) followed.stop()
      }
    },
  }
}

describe('a request that is followed', () => {
  it('is looked after until it is done, also while nobody answers for a while', async () => {
    const { followed, log, stages } = open([
      is('waiting'),
      offline,
      is('running', { stage: 'drafting' }),
      offline,
      is('done', { result }),
    ])
    expect(await followed.end).toEqual({ ok: true, result })
    expect(stages).toEqual(['waiting', 'waiting', 'drafting'])
    // The result was received, so it is deleted on the server.
    expect(log).toEqual(['begin', 'read r1', 'read r1', 'read r1', 'read r1', 'discard r1'])
  })

  it('tells why it came to nothing', async () => {
    const failed = open([is('waiting'), is('failed', { code: 'busy', retryAfter: 3_600 })])
    expect(await failed.followed.end).toEqual({ ok: false, code: 'busy', retryAfter: 3_600 })
    const cancelled = open([is('cancelled')])
    expect(await cancelled.followed.end).toMatchObject({ ok: false, code: 'cancelled' })
    expect(await open([offline]).followed.end).toEqual({ ok: false, code: 'offline' })
    expect(await open([is('waiting')]).followed.end).toEqual({ ok: false, code: 'offline' })
  })

  it('is not begun where something before it could not be done', async () => {
    const { followed, log } = open([], async () => 'not-sent')
    expect(await followed.end).toEqual({ ok: false, code: 'not-sent' })
    expect(log).toEqual([])
  })

  it('is ended on the server when it is stopped, and says nothing any more', async () => {
    const { followed, log, stopAtWait } = open([is('waiting'), is('done', { result })])
    stopAtWait(1)
    expect(await followed.end).toBeNull()
    expect(log).toEqual(['begin', 'cancel r1'])
  })

  it('is ended there, too, when it is stopped while it is begun', async () => {
    const { followed, log } = open([is('waiting')])
    await Promise.resolve()
    followed.stop()
    expect(await followed.end).toBeNull()
    expect(log).toEqual(['begin', 'cancel r1'])
  })

  it('is not begun when it is stopped before that', async () => {
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const { followed, log } = open([is('waiting')], async () => {
      await held
      return null
    })
    followed.stop()
    letGo()
    expect(await followed.end).toBeNull()
    expect(log).toEqual([])
  })
})
