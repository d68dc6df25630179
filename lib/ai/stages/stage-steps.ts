import type { aiStages } from '@/lib/api/ai-requests'
import type { JsonObject } from '@/lib/resume/json-value'
import type { PrivateFact } from '@/lib/resume/private-facts'
import type { Document, ResumeDocument } from '@/lib/resume/schema/document'
import { withToldFacts } from '../questions/told-facts'
import { StageError } from './stage-error'
import type { StageContext, StageHome } from './stage-types'

/**
 * Begins a stage and stores what it finds; a new attempt returns what is stored.
 *
 * @param key of the stored value
 * @param find returns a value that JSON can express
 */
export async function findOnce<T>(
  { found, enter }: StageContext,
  key: string,
  stage: (typeof aiStages)[number],
  find: () => Promise<T>,
): Promise<T> {
  const known = found[key]
  // Stored below, as JSON, which the type of a result cannot express.
  if (known) return known as T
  await enter(stage)
  const value = await find()
  await enter('checking', { [key]: value as JsonObject })
  return value
}

/** Reads a document of a kind. @throws StageError `no-document` */
export async function findKind<K extends Document['kind']>(
  home: StageHome,
  id: string | undefined,
  kind: K,
): Promise<{ document: Extract<Document, { kind: K }>; source: { id: string; version: number } }> {
  const found = id === undefined ? null : await home.document(id)
  if (id === undefined || found?.document.kind !== kind) throw new StageError('no-document')
  const document = found.document as Extract<Document, { kind: K }>
  return { document, source: { id, version: found.version } }
}

/** CV to write about: with what its person told among the confirmed statements, and that by itself. */
export type ToldCv = {
  document: ResumeDocument
  source: { id: string; version: number }
  told: readonly PrivateFact[]
}

/**
 * Reads a CV to write about it: with what its person told among the confirmed statements.
 *
 * @throws StageError `no-document`
 */
export async function findToldCv(home: StageHome, id: string | undefined): Promise<ToldCv> {
  const { document, source } = await findKind(home, id, 'resume')
  const told = await home.told(document)
  return { document: withToldFacts(document, told), source, told }
}

/** Returns the day, as `YYYY-MM-DD`, that posts which go on are counted to. */
export const dayOfNow = ({ now }: Pick<StageHome, 'now'>): string =>
  new Date(now()).toISOString().slice(0, 10)

/** Returns the month, as `YYYY-MM`. */
export const monthOfNow = (home: Pick<StageHome, 'now'>): string => dayOfNow(home).slice(0, 7)
