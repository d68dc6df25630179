import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DoubtAnswer, DoubtInput } from '@/lib/ai/prompts/doubt-prompt'
import type { ReaderInput } from '@/lib/ai/prompts/reader-prompt'
import { readSources } from '@/lib/ai/reader/sources'
import { examLabel } from '@/tests/ai/support/exam-labels'
import {
  type Answer,
  type FaultServer,
  fails,
  says,
  sleeps,
  startFaultServer,
} from '@/tests/ai/support/fault-server'
import { createScriptedReader, type Mood } from '@/tests/ai/support/scripted-reader'
import { exam } from './exam'
import { openRounds } from './exam-rounds'

let server: FaultServer
beforeEach(async () => {
  server = await startFaultServer()
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  await server.close()
})

const inputOf = ({ body }: Parameters<Answer>[0]) => {
  const [, user] = body.messages as { content: string }[]
  return JSON.parse(user?.content ?? '') as ReaderInput | DoubtInput
}

/** Quotes the whole text for every word in doubt. */
const quotes = ({ items }: DoubtInput): DoubtAnswer => ({
  answers: items.map(({ id, in: side, text, lines }) => ({
    ...{ id, quote: side === 'text' ? text : lines.join(' ') },
  })),
})

function reads(mood: Mood): Answer {
  const read = createScriptedReader(mood, { label: ({ after }) => examLabel(after) })
  return (asked, response) => {
    const input = inputOf(asked)
    const answer = 'cv' in input ? read(input) : quotes(input)
    says(JSON.stringify(answer))(asked, response)
  }
}

const command = { name: 'exam', model: 'a|b', language: 'en', rounds: null } as const

async function take(...answers: Answer[]) {
  server.answer(...answers)
  const result = await exam({ ...command, url: `${server.url}/` }, '1.0')
  if (!result.ok) throw new Error(result.message)
  return { report: result.report as Report, text: result.text ?? '' }
}
type Verdicts = Record<'pass' | 'confirm' | 'block', number>
type Counted = Record<'fabricated' | 'honest', Verdicts>
type Report = {
  exams: object[]
  read: number
  edits: number
  canaries: { placed: number; caught: number }
  withModel: Counted
  withoutModel: Counted
  requests: { count: number; failures: Record<string, number>; median: number }
  cost: unknown
}

describe('vitae exam', () => {
  it('tells a truthful model from one that says yes to everything', async () => {
    vi.stubEnv('VITAE_AI_KEY', 'sk-secret')
    const prices = { asOf: '2026-11-01', models: { 'a|b': { input: 10_000, output: 0 } } }
    vi.stubEnv('VITAE_AI_PRICES', JSON.stringify(prices))
    const { report: good, text } = await take(reads('honest'))
    expect(good.exams).toMatchObject([
      { noticed: 30, fabrications: 30, supported: 14, honest: 14, isPassed: true },
    ])
    expect(good.read).toBe(good.edits)
    expect(good.withModel.fabricated.pass).toBe(0)
    expect(good.withModel.honest.pass).toBeGreaterThan(good.withoutModel.honest.pass + 5)
    expect(good.canaries.caught).toBe(good.canaries.placed)
    expect(good.cost).toEqual({ dollars: good.requests.count, asOf: '2026-11-01' })
    expect(text).toContain(`| vitae 1.0, ${new Date().toISOString().slice(0, 10)} | a\\|b at 127.`)
    const exam = '30 of 30 (89–100 %); 14 of 14 (78–100 %): passed'
    expect(text).toContain(`| Exam, en: invented found; true let stand | ${exam} |  |`)
    expect(text).toContain('| Exams passed | 1 of 1 |  |')
    expect(text).toMatch(/\| Invented, silent \| 0 of \d+ \| 0 of \d+ \|/)
    expect(text).not.toContain('secret')
    expect(server.asked[0]?.headers.authorization).toBe('Bearer sk-secret')

    const { report: yes } = await take(reads('yes-man'))
    expect(yes.exams).toMatchObject([{ noticed: 0, supported: 14, isPassed: false }])
    expect(yes.canaries.caught).toBe(0)
    // Its answers are not believed anywhere.
    expect(yes.read).toBe(0)
    expect(yes.withModel).toEqual(yes.withoutModel)
    expect(yes.withoutModel).toEqual(good.withoutModel)
  })

  it('counts requests that fail, and judges their edits without the model', async () => {
    let count = 0
    const half: Answer = (asked, response) =>
      (count++ % 2 === 0 ? fails(403) : reads('honest'))(asked, response)
    const { report, text } = await take(half)
    const failed = Object.values(report.requests.failures).reduce((all, some) => all + some, 0)
    expect(failed).toBe(Math.ceil(report.requests.count / 2))
    expect(report.read).toBeGreaterThan(0)
    expect(report.read).toBeLessThan(report.edits)
    expect(report.exams).toMatchObject([{ isPassed: false }])
    expect(text).toContain(`${failed} key-refused`)
    expect(report.cost).toBeNull()
  })

  it('measures how slow a model is', async () => {
    const slow: Answer = (...all) => setTimeout(() => reads('honest')(...all), 120)
    const { report } = await take(slow)
    expect(report.requests.median).toBeGreaterThanOrEqual(115)
  })

  it('ends with a sentence where nothing is answered', async () => {
    server.answer(fails(401))
    const result = await exam({ ...command, url: server.url }, '1.0')
    expect(result).toMatchObject({ ok: false, code: 3 })
    expect(result).toHaveProperty('message', 'The model gave no answer: key-refused.')
    expect(server.asked).toHaveLength(2)
  })

  it('refuses an address that holds a key, and sends nothing', async () => {
    const url = server.url.replace('//', '//user:key@')
    const result = await exam({ ...command, url }, '1.0')
    expect(result).toMatchObject({ ok: false, code: 2 })
    expect(result).toHaveProperty('message', expect.stringContaining('VITAE_AI_KEY'))
    expect(server.asked).toEqual([])
  })

  it('reads edits of a file, and names a line without a label', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vitae-exam-'))
    const rounds = join(folder, 'rounds.jsonl')
    const [first, second] = await openRounds('en')
    try {
      writeFileSync(rounds, `${JSON.stringify(first)}\n${JSON.stringify(second)}\n`)
      server.answer(reads('honest'))
      const read = await exam({ ...command, url: server.url, rounds }, '1.0')
      expect(read).toMatchObject({ ok: true, report: { edits: 2, read: 2 } })
      writeFileSync(rounds, `${JSON.stringify(first)}\n${JSON.stringify({ ...second, label: 1 })}`)
      const wrong = await exam({ ...command, url: server.url, rounds }, '1.0')
      expect(wrong).toMatchObject({ ok: false, code: 3 })
      expect(wrong).toHaveProperty('message', expect.stringMatching(/^Line 2 .* has no label/))
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  const words = () => ['scripts/vitae.mjs', 'exam', '--url', server.url, '--model', 'm', '-l', 'en']

  it('prints the same as data, and its progress beside it', { tags: ['nightly'] }, async () => {
    server.answer(reads('honest'))
    const { stdout, stderr } = await new Promise<{ stdout: string; stderr: string }>((resolve) => {
      execFile('node', [...words(), '--json'], (_, stdout, stderr) => resolve({ stdout, stderr }))
    })
    expect(JSON.parse(stdout)).toMatchObject({ model: 'm', exams: [{ language: 'en' }] })
    expect(stderr).toContain('Request 1: answered.\n')
  })

  it('stops at once when it is interrupted', { tags: ['nightly'] }, async () => {
    const asked = new Promise<void>((resolve) => {
      server.answer((...all) => {
        resolve()
        sleeps(...all)
      })
    })
    const child = spawn('node', words(), { detached: true, stdio: 'ignore' })
    const ended = new Promise<number>((resolve) => child.once('exit', () => resolve(Date.now())))
    await asked
    const began = Date.now()
    // As a terminal does: the whole group.
    process.kill(-(child.pid ?? 0), 'SIGINT')
    expect((await ended) - began).toBeLessThan(2_000)
  })
})

describe('the open rounds', () => {
  it.each(['en', 'de', 'es', 'fr', 'pt', 'it'] as const)('%s: has as many of each', async (one) => {
    const edits = await openRounds(one)
    expect(edits).toEqual(await openRounds(one))
    const count = (label: string) => edits.filter((edit) => edit.label === label).length
    expect(count('fabricated')).toBeGreaterThanOrEqual(40)
    expect(count('honest')).toBeGreaterThanOrEqual(20)
    // The place of each is in its CV, and says the text before.
    for (const { resume, asOf, entry, before } of edits) {
      const lines = readSources(resume, undefined, asOf)
      expect(lines.find((line) => line.entry === entry && line.text === before)).toBeDefined()
    }
  })
})
