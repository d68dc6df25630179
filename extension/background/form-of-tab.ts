import { answerForm } from '@/lib/forms/answer-form'
import { browser } from '../browser'
import type { FieldRef, PanelRequest, ReadForm } from '../messages'
import { originPattern } from '../origin-pattern'
import type { Fill, FillResult, FormSession, SessionField } from '../page/form-session'
import { answerFields } from './answer-fields'
import { loadCv, type StoredCv } from './stored-cv'

/** Today in the person's own time, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Calls a method of the session of one frame; null where the frame has gone. */
async function ask<Name extends keyof FormSession>(
  tabId: number,
  frameId: number,
  name: Name,
  args: Parameters<FormSession[Name]>,
): Promise<Awaited<ReturnType<FormSession[Name]>> | null> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: (method: Name, given: unknown[]) =>
        (globalThis.vitaeForm?.[method] as (...some: unknown[]) => unknown)?.(...given),
      args: [name, args],
    })
    return (frame?.result ?? null) as Awaited<ReturnType<FormSession[Name]>> | null
  } catch {
    return null
  }
}

/** Reads all frames of a tab that may be read. */
async function readFrames(tabId: number): Promise<{ frameId: number; fields: SessionField[] }[]> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['frame.js'] })
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => globalThis.vitaeForm?.read() ?? [],
  })
  return frames
    .map(({ frameId, result }) => ({ frameId, fields: result ?? [] }))
    .sort((a, b) => a.frameId - b.frameId)
}

/** Returns origins of frames of the page that are large enough for a form and not given to the extension. */
async function findClosedFrames(tabId: number): Promise<string[]> {
  const [top] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    func: () => globalThis.vitaeForm?.foreignFrames() ?? [],
  })
  const given = new Set((await browser.permissions.getAll()).origins ?? [])
  return [...new Set(top?.result ?? [])].filter((origin) => !given.has(originPattern(origin)))
}

/** Reads the form of a tab, and answers it from the stored CV. */
export async function readForm(tabId: number): Promise<ReadForm> {
  const cv = await loadCv()
  const frames = await readFrames(tabId)
  const fields = cv
    ? frames.flatMap((frame) => answerFields(cv, frame.fields, { ...frame, today: today() }))
    : []
  return { cv: cv?.title ?? null, fields, closedFrames: await findClosedFrames(tabId) }
}

type Wanted = Extract<PanelRequest, { kind: 'fill' }>['fields'][number]

/** Returns the option of an open list that says what the CV says; null if none or several do. */
function optionFor(cv: StoredCv, fields: readonly SessionField[], id: string, options: string[]) {
  if (options.length === 0) return null
  const asked = fields.map((field) => (field.id === id ? { ...field, options } : field))
  const found = answerForm(cv.document, asked, today()).find((one) => one.id === id)
  return found?.kind === 'value' && options.includes(found.value) ? found.value : null
}

/** Fills one list to choose from: opened, then looked through by typing. */
async function fillList(tabId: number, cv: StoredCv, { frameId, id, value }: Wanted) {
  const fields = (await ask(tabId, frameId, 'read', [])) ?? []
  const opened = await ask(tabId, frameId, 'open', [id, null])
  if (!opened) return 'kept'
  const option = optionFor(cv, fields, id, opened)
  if (option !== null) return (await ask(tabId, frameId, 'choose', [id, option, null])) ?? 'moved'
  const looked = (await ask(tabId, frameId, 'open', [id, value])) ?? []
  const found = optionFor(cv, fields, id, looked)
  // Options that are none of ours: what was typed is taken out again.
  const typed = looked.length === 0 ? value : null
  return (
    (await ask(tabId, frameId, 'choose', [id, found, found === null ? typed : value])) ?? 'moved'
  )
}

/** Fills fields with the values that the panel showed, each in its frame, in the order given. */
export async function fillFields(tabId: number, wanted: readonly Wanted[]): Promise<FillResult[]> {
  const cv = await loadCv()
  const results = new Map<Wanted, FillResult>()
  for (const frameId of new Set(wanted.map((one) => one.frameId))) {
    const here = wanted.filter((one) => one.frameId === frameId)
    const plain = here.filter(({ shape }) => shape !== 'combobox')
    const fills = plain.map(({ id, value, shape }): Fill => {
      const file = shape === 'file' ? cv?.pdf : null
      return { id, value, ...(file && { file }) }
    })
    const filled = (await ask(tabId, frameId, 'fill', [fills])) ?? []
    for (const [at, one] of plain.entries()) results.set(one, filled[at] ?? 'moved')
    for (const one of here.filter((other) => !plain.includes(other)))
      results.set(one, cv ? await fillList(tabId, cv, one) : 'moved')
  }
  return wanted.map((one) => results.get(one) ?? 'moved')
}

/** Brings back what was in fields before; returns of each whether it did. */
export async function undoFields(tabId: number, fields: readonly FieldRef[]): Promise<boolean[]> {
  const done = new Map<FieldRef, boolean>()
  for (const frameId of new Set(fields.map((one) => one.frameId))) {
    const here = fields.filter((one) => one.frameId === frameId).reverse()
    const results = (await ask(tabId, frameId, 'undo', [here.map(({ id }) => id)])) ?? []
    for (const [at, one] of here.entries()) done.set(one, results[at] ?? false)
  }
  return fields.map((one) => done.get(one) ?? false)
}

/** Scrolls to a field. */
export const showField = async (tabId: number, { frameId, id }: FieldRef) => {
  await ask(tabId, frameId, 'show', [id])
  return null
}

/** Takes the marks off all frames of a tab. */
export async function leaveForm(tabId: number) {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => globalThis.vitaeForm?.leave(),
  })
  return null
}
