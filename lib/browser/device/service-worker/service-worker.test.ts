import { expect, test } from 'vitest'
import { beforeReload, reloadSafely } from './before-reload'
import { readWorkerMessage } from './service-worker-messages'

test('messages of another shape are nobody’s', () => {
  for (const data of [
    null,
    undefined,
    'ready',
    3,
    {},
    { type: 'ready' },
    { type: 'current-build' },
  ])
    expect(readWorkerMessage(data)).toBeNull()
  expect(readWorkerMessage({ type: 'current-build', build: 7 })).toBeNull()
  expect(readWorkerMessage({ type: 'current-build', build: 'a', more: 1 })).toEqual({
    type: 'current-build',
    build: 'a',
  })
  expect(readWorkerMessage({ type: 'which-build' })).toEqual({ type: 'which-build' })
})

test('a reload waits for what is being written, and comes even when that fails', async () => {
  const order: string[] = []
  const forget = beforeReload(async () => {
    await Promise.resolve()
    order.push('written')
  })
  const forgetFailing = beforeReload(() => Promise.reject(new Error('full')))
  await reloadSafely(() => order.push('reload'))
  expect(order).toEqual(['written', 'reload'])
  forget()
  forgetFailing()
  await reloadSafely(() => order.push('reload'))
  expect(order).toEqual(['written', 'reload', 'reload'])
})
