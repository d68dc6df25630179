import { equalJson, isJsonObject, type JsonValue } from '@/lib/resume/json-value'
import type { HistoryRow, JournalDatabase, StepRow } from '../database'
import { maxUndoSteps } from '../histories'
import type { CopyFolder } from './copy-folder'

/** Undo history as stored, and the document that it leads back from. */
export type HistoryCopy = { row: HistoryRow; steps: StepRow[]; document: unknown }

const historyFile = 'history.json'
const fileOf = (number: number) => `${number}.json`

/** Folder of undo steps, with one subfolder per document and one file per step, written once. */
export const stepsFolder = (folder: CopyFolder): Promise<CopyFolder> => folder.inside('steps')

/**
 * Copies the undo steps of a document that are not copied yet. May be interrupted at any point: the list of steps is
 * written after all of them, and unlisted ones are deleted after that.
 *
 * @param inFolder runs a job in the folder of these steps, if they may still be copied
 */
export async function copySteps(
  database: JournalDatabase,
  id: string,
  inFolder: (job: (folder: CopyFolder) => Promise<void>) => Promise<void>,
): Promise<void> {
  const transaction = database.transaction(['documents', 'histories'])
  const [row, stored] = await Promise.all([
    transaction.objectStore('histories').get(id),
    transaction.objectStore('documents').get(id),
  ])
  if (!row || !stored) return
  const there = new Set<string>()
  await inFolder(async (from) => {
    for (const name of await from.names()) there.add(name)
  })
  const named = [...row.past, ...row.future]
  for (const number of named.filter((number) => !there.has(fileOf(number)))) {
    await inFolder(async (to) => {
      const step = await database.get('steps', [id, number])
      if (step) await to.put(fileOf(number), JSON.stringify(step))
    })
  }
  const kept = new Set([historyFile, ...named.map(fileOf)])
  await inFolder(async (to) => {
    await to.put(historyFile, JSON.stringify({ row, document: stored.body }))
    for (const name of there) if (!kept.has(name)) await to.remove(name)
  })
}

async function readJson(folder: CopyFolder, name: string): Promise<JsonValue | undefined> {
  try {
    const file = await folder.read(name)
    return file ? JSON.parse(await file.text()) : undefined
  } catch {
    return undefined
  }
}

const isNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'number')

function isHistoryRow(id: string, value: unknown): value is HistoryRow {
  return (
    isJsonObject(value) &&
    value.documentId === id &&
    isNumbers(value.past) &&
    isNumbers(value.future) &&
    typeof value.next === 'number'
  )
}

function isStep(id: string, number: number, value: unknown): value is StepRow {
  return isJsonObject(value) && value.documentId === id && value.number === number
}

/** Reads the copied undo history of a document; null if unreadable. */
export async function readSteps(folder: CopyFolder, id: string): Promise<HistoryCopy | null> {
  const all = await stepsFolder(folder)
  if (!(await all.names()).includes(id)) return null
  const from = await all.inside(id)
  const history = await readJson(from, historyFile)
  if (!isJsonObject(history)) return null
  const { row, document } = history
  if (!isHistoryRow(id, row)) return null
  const named = [...row.past, ...row.future]
  const read = await Promise.all(named.map((number) => readJson(from, fileOf(number))))
  const steps = read.flatMap((step, at) => (isStep(id, named[at] ?? -1, step) ? [step] : []))
  return { row, steps, document }
}

/**
 * Returns the undo history of a document that was edited after its steps were copied, with one more step back to the
 * copied state.
 *
 * @param body the document in its own copy
 */
export function historyUpTo(body: unknown, { row, steps, document }: HistoryCopy) {
  if (equalJson(body, document)) return { row, steps }
  const number = row.next
  const back = { documentId: row.documentId, number, before: document }
  return {
    row: {
      ...row,
      past: [...row.past, number].slice(-maxUndoSteps),
      future: [],
      next: number + 1,
    },
    steps: [...steps, { ...back, focusBefore: null, focusAfter: null }],
  }
}
