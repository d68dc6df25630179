import { expect, it, vi } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { replaceWords } from '../replace-words'
import { findTexts } from './find-texts'
import type { Finding, TextToRead } from './finding'
import type { Proofreader } from './open-proofreader'
import { watchProofreading } from './watch-proofreading'

const base = sampleResume('nurse', createIdGenerator())

function cvSaying(summary: string): ResumeDocument {
  const { content } = base
  return { ...base, content: { ...content, basics: { ...content.basics, summary } } }
}

/** Finds every "teh", as the real proofreader does. */
function findSlips({ address, text }: TextToRead): Finding[] {
  return [...text.matchAll(/\bteh\b/g)].map(({ index }) => ({
    address,
    text,
    kind: 'spelling',
    rule: 'SpellCheck',
    start: index,
    end: index + 3,
    words: 'teh',
    message: '',
    replacements: ['the'],
  }))
}

function openWatch(summary: string, left = new Set<string>()) {
  let document = cvSaying(summary)
  let notify = () => {}
  const asked: TextToRead[][] = []
  const error = { isOut: false, isSilent: false }
  const opened: { isClosed: boolean }[] = []
  const open = (): Proofreader => {
    const one = { isClosed: false }
    opened.push(one)
    return {
      async read(texts, _names, onReady) {
        asked.push([...texts])
        if (error.isSilent) await new Promise(() => {})
        if (error.isOut) throw new Error('out of reach')
        onReady()
        return texts.flatMap(findSlips)
      },
      close: () => {
        one.isClosed = true
      },
    }
  }
  const subscribe = (listener: () => void) => {
    notify = listener
    return () => {}
  }
  const watch = watchProofreading({ document: () => document, subscribe, open, left })
  const seen: string[] = []
  watch.subscribe(() => seen.push(watch.state().kind))
  const change = (next: ResumeDocument) => {
    document = next
    notify()
  }
  const findings = () => {
    const state = watch.state()
    return state.kind === 'read' ? state.findings : []
  }
  const settled = () => vi.waitFor(() => expect(watch.state().kind).toBe('read'))
  return {
    watch,
    asked,
    error,
    opened,
    seen,
    change,
    findings,
    settled,
    document: () => document,
  }
}

it('loads nothing before it is asked, then says how far it is', async () => {
  const { watch, opened, seen, settled, findings } = openWatch('Led teh ward')
  expect(opened).toHaveLength(0)
  watch.start()
  await settled()
  expect(seen).toEqual(['fetching', 'reading', 'read'])
  expect(findings()).toMatchObject([{ words: 'teh', address: 'basics/summary' }])
})

it('reads what changed again, and that alone', async () => {
  const { watch, asked, settled, findings, change, document } = openWatch(
    'Led teh ward of teh house',
  )
  watch.start()
  await settled()
  expect(findings()).toHaveLength(2)
  const [first] = findings()
  if (!first) throw new Error('nothing found')
  const edit = replaceWords(document(), { ...first, replacement: 'the' })
  change(edit?.document ?? document())
  // Findings in the old text are dropped at once.
  expect(findings()).toEqual([])
  await vi.waitFor(() => expect(findings()).toHaveLength(1))
  expect(findings()).toMatchObject([{ text: 'Led the ward of teh house', start: 16 }])
  expect(asked[1]).toEqual([{ address: 'basics/summary', text: 'Led the ward of teh house' }])
})

it('leaves a word alone wherever it stands, and after a second look', async () => {
  const left = new Set<string>()
  const { watch, settled, findings } = openWatch('Led teh ward of teh house', left)
  watch.start()
  await settled()
  const [first] = findings()
  if (first) watch.leave(first)
  expect(findings()).toEqual([])
  const second = openWatch('Saw teh end', left)
  second.watch.start()
  await second.settled()
  expect(second.findings()).toEqual([])
})

it('says when it failed, and tries again with another worker', async () => {
  const { watch, error, opened, settled, findings } = openWatch('Led teh ward')
  error.isOut = true
  watch.start()
  await vi.waitFor(() => expect(watch.state().kind).toBe('failed'))
  expect(opened).toEqual([{ isClosed: true }])
  error.isOut = false
  watch.start()
  await settled()
  expect(findings()).toHaveLength(1)
  expect(opened).toHaveLength(2)
})

it('stops when it is told to, and can begin anew', async () => {
  const { watch, error, opened, settled } = openWatch('Led teh ward')
  error.isSilent = true
  watch.start()
  watch.cancel()
  expect(watch.state().kind).toBe('idle')
  expect(opened).toEqual([{ isClosed: true }])
  error.isSilent = false
  watch.start()
  await settled()
})

it('has nothing to read in an empty CV, and fetches nothing for it', () => {
  const { watch, opened, change } = openWatch('')
  const { work, volunteer, education, projects, awards, publications, references, custom } =
    cvSaying('').content
  const lists = { work, volunteer, education, projects, awards, publications, references, custom }
  const none = Object.fromEntries(Object.keys(lists).map((key) => [key, []]))
  const empty = cvSaying('')
  change({ ...empty, content: { ...empty.content, ...none } })
  expect(findTexts({ ...empty, content: { ...empty.content, ...none } })).toEqual([])
  watch.start()
  expect(watch.state().kind).toBe('empty')
  expect(opened).toHaveLength(0)
})
