import { expect, it, vi } from 'vitest'
import { textsAt } from '../text/partial-answer'
import type { DraftText } from './draft'
import { createDraftWatch } from './draft'

const readDraft = (answer: Parameters<typeof textsAt>[0]) =>
  textsAt(answer, ['texts', '*']).map((text) => ({ text, judge: () => 'pass' as const }))

it('tells nothing while something is still being told, and the whole at the end', async () => {
  const told: string[][] = []
  const finishers: (() => void)[] = []
  const draft = createDraftWatch(readDraft, 0, (texts) => {
    told.push(texts.map(({ text, verdict }) => `${text} ${verdict}`))
    return new Promise((resolve) => finishers.push(resolve))
  })
  draft.onText('{"texts": ["On')
  draft.onText('{"texts": ["One", "Tw')
  const finished = draft.finish({ texts: ['One', 'Two'] })
  finishers[0]?.()
  await vi.waitFor(() => expect(finishers).toHaveLength(2))
  finishers[1]?.()
  await finished
  expect(told).toEqual([['On null'], ['One pass', 'Two pass']])
})

it('looks no more often than it is told to, and passes over what cannot be told', async () => {
  const tell = vi.fn<(texts: DraftText[]) => Promise<void>>(() => Promise.reject(new Error('full')))
  const draft = createDraftWatch(readDraft, 60_000, tell)
  draft.onText('no object yet')
  draft.onText('{"texts": ["One"')
  await draft.finish(null)
  expect(tell).not.toHaveBeenCalled()
  await draft.finish({ texts: ['One'] })
  expect(tell).toHaveBeenCalledExactlyOnceWith([{ text: 'One', verdict: 'pass' }])
})
