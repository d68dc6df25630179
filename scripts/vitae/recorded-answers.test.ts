import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { evidencePrompt } from '@/lib/ai/prompts/evidence-prompt'
import { requirementsPrompt } from '@/lib/ai/prompts/requirements-prompt'
import { readRecordings, recordAnswer, requestName, writePending } from './recorded-answers'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vitae-recorded-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const input = { posting: 'A baker who can bake rye.' }
const answer = { title: null, employer: null, requirements: [] }
const shown = { cv: [], ad: [] }

it('keeps answers to several prompts in one folder, by the input of their request', () => {
  const file = join(folder, 'all.jsonl')
  recordAnswer(file, requirementsPrompt, 'm', input, answer)
  recordAnswer(file, evidencePrompt, 'm', shown, { answers: [] })
  const found = readRecordings(folder, requirementsPrompt)
  expect([...found]).toEqual([[requestName(input), answer]])
  expect(readRecordings(folder, evidencePrompt).get(requestName(shown))).toEqual({ answers: [] })
})

it('refuses answers to an older prompt alone, and lines that are none', () => {
  const line = (promptVersion: string, more: object) =>
    JSON.stringify({ promptVersion, request: 'r', model: 'm', ...more })
  writeFileSync(join(folder, 'old.jsonl'), line('requirements-1', { answer }))
  expect(() => readRecordings(folder, requirementsPrompt)).toThrow('record them anew')
  expect(readRecordings(folder, evidencePrompt).size).toBe(0)
  const wrong = line(requirementsPrompt.version, { answer: { requirements: 'none' } })
  writeFileSync(join(folder, 'wrong.jsonl'), wrong)
  expect(() => readRecordings(folder, requirementsPrompt)).toThrow('line 1 is no recorded answer')
  writeFileSync(join(folder, 'wrong.jsonl'), 'not JSON')
  expect(() => readRecordings(folder, requirementsPrompt)).toThrow('line 1 is no recorded answer')
})

it('writes a request with everything that a model needs to answer it', () => {
  writePending(folder, requirementsPrompt, input)
  const [name = ''] = readdirSync(folder)
  expect(name).toBe(`${requestName(input)}.json`)
  const pending = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>
  expect(pending).toMatchObject({ promptVersion: requirementsPrompt.version, input })
  expect(pending.system).toContain('You read a job ad')
  expect(pending.schema).toMatchObject({ required: ['title', 'employer', 'requirements'] })
})
