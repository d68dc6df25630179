// @module-tag nightly
// Every error of a model server: tests/ai/requests.test.ts has a refusal and a failure.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { eraseOwner } from '@/lib/server/accounts/erase-owner'
import { toOwnerId } from '@/lib/server/owner'
import { sessions } from '@/tests/api/support/test-api'
import { fails, says, sleeps } from './support/fault-server'
import { answersWell, openRequests, type RequestDouble } from './support/open-requests'
import { isTailoring, posting } from './support/request-ports'

// What goes wrong with what models are asked to do, and how a person ends it.

let double: RequestDouble
beforeEach(async () => {
  double = await openRequests()
})
afterEach(() => double.close())

describe('errors', () => {
  it.each([
    ['key-refused', fails(401)],
    ['out-of-credit', fails(402)],
    ['refused', says({ refusal: 'No.' })],
    ['unreadable', says('no json')],
  ])('%s is told where the person looks, and can be tried again', async (code, error) => {
    double.server.answer(error)
    const { id } = await double.begin({ kind: 'requirements', posting })
    expect(await double.end(id)).toMatchObject({ status: 'failed', code, stage: null })
    double.server.answer(answersWell)
    const again = await double.api.ask(`/ai/requests/${id}/retry`, { method: 'POST', json: {} })
    expect(again.status).toBe(200)
    expect(await double.end(id)).toMatchObject({ status: 'done', code: null })
  })

  it('a key that stops working midway: what was read is kept, and not paid for again', async () => {
    double.server.answer(answersWell, fails(401))
    const { id } = await double.begin(double.tailoring())
    expect(await double.end(id)).toMatchObject({ status: 'failed', code: 'key-refused' })
    double.server.answer(answersWell)
    await double.api.ask(`/ai/requests/${id}/retry`, { method: 'POST', json: {} })
    expect(await double.end(id)).toMatchObject({
      status: 'done',
      result: { reading: { title: {} } },
    })
    expect(double.server.asked.filter(({ body }) => !isTailoring(body))).toHaveLength(1)
  })

  it('a model that was taken away meanwhile', async () => {
    const { id } = await double.begin({ kind: 'requirements', posting })
    await double.end(id)
    double.api.ports.configuration.ai.server = null
    const answer = await double.api.ask('/ai/requests', {
      method: 'POST',
      json: double.tailoring(),
    })
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ code: 'ai-not-set-up' })
  })

  it('a budget that is used up ends it with words, and sends nothing', async () => {
    double.api.ports.configuration.ai.dailyTokens = 100
    const { id } = await double.begin({ kind: 'requirements', posting })
    expect(await double.end(id)).toMatchObject({ status: 'failed', code: 'budget-used-up' })
    expect(double.server.asked).toEqual([])
  })

  it('five at once are enough for one person', async () => {
    double.server.answer(sleeps)
    for (let at = 0; at < 5; at++) await double.begin({ kind: 'requirements', posting })
    const json = { kind: 'requirements', posting }
    const sixth = await double.api.ask('/ai/requests', { method: 'POST', json })
    expect(sixth.status).toBe(429)
    expect(sixth.headers.get('retry-after')).toBe('60')
  })

  it('nor can they be had by asking again', async () => {
    double.server.answer(fails(401))
    const failed = await double.begin({ kind: 'requirements', posting })
    await double.end(failed.id)
    double.server.answer(sleeps)
    for (let at = 0; at < 5; at++) await double.begin({ kind: 'requirements', posting })
    const again = await double.api.ask(`/ai/requests/${failed.id}/retry`, {
      method: 'POST',
      json: {},
    })
    expect(again.status).toBe(429)
  })

  it('an account that is deleted meanwhile leaves nothing behind', async () => {
    let isEnded = false
    double.server.answer((_, response) => {
      response.once('close', () => {
        isEnded = true
      })
    })
    const { id } = await double.begin(double.tailoring())
    await double.until(id, ({ stage }) => stage === 'reading')
    while (double.server.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    await eraseOwner(double.api.ports, toOwnerId(sessions.ana))
    const rowsOfAna = async () =>
      (await double.api.ports.items.scan({ limit: 1_000 })).items.filter(
        ({ pk }) => !pk.startsWith('job#') && pk.includes(sessions.ana),
      )
    // The look once a second ends the call, and its cost is nobody's any more; the row of its job is gone with the rest.
    const rowsOfRequest = async () =>
      (await double.api.ports.items.scan({ limit: 1_000 })).items.filter(({ pk }) =>
        pk.includes(id),
      )
    await vi.waitFor(() => expect(isEnded).toBe(true), 20_000)
    expect([...(await rowsOfRequest()), ...(await rowsOfAna())]).toEqual([])
  })
})

describe('ending it', () => {
  it('stops the model at once, and nothing of it comes later', async () => {
    let isGone = false
    double.server.answer((asked, response) => {
      response.on('close', () => {
        isGone = true
      })
      sleeps(asked, response)
    })
    const { id } = await double.begin(double.tailoring())
    await double.until(id, ({ stage }) => stage === 'reading')
    const cancelled = await double.api.ask(`/ai/requests/${id}/cancel`, {
      method: 'POST',
      json: {},
    })
    expect(await cancelled.json()).toMatchObject({ status: 'cancelled', code: 'cancelled' })
    while (!isGone) await new Promise((resolve) => setTimeout(resolve, 10))
    // What nobody could count is unknown, not nothing.
    expect(await double.until(id, ({ used }) => used.calls === 1)).toMatchObject({
      status: 'cancelled',
      used: { tokens: null },
    })
  })

  it('takes a request away while it is worked on', async () => {
    double.server.answer(sleeps)
    const { id } = await double.begin(double.tailoring())
    await double.until(id, ({ stage }) => stage === 'reading')
    expect((await double.api.ask(`/ai/requests/${id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await double.api.ask(`/ai/requests/${id}`)).status).toBe(404)
  })
})
