import 'server-only'
import { joinBullets, type KeyedBullets } from '@/lib/ai/matching/bullets-of'
import type { FoundMatches, MatchedCv } from '@/lib/ai/matching/match-posting'
import { StageError } from '@/lib/ai/stages/stage-error'
import type { AiRequest } from '@/lib/api/ai-requests'
import type { JsonObject } from '@/lib/resume/json-value'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { vectorLimits } from '../../vectors/vector-limits'
import { VectorsUnavailableError } from '../../vectors/vector-types'
import { embedChanged, listCvs, readCv } from '../matching/embed-changed'
import { findByMeaning } from '../matching/find-by-meaning'
import { runStageTask } from './run-stage-task'
import type { AccountStageContext } from './stage-context'

type Match = Extract<AiRequest, { kind: 'match' }>
type Parts = Pick<Ports, 'items' | 'vectors' | 'now'>

/** Maximum number of CVs for a comparison by words. */
const maxByWords = 300

async function matchByMeaning(
  ports: Parts,
  owner: OwnerId,
  context: AccountStageContext,
  posting: string,
): Promise<FoundMatches> {
  await context.enter('reading')
  const [values] = await context.embed([posting])
  // The vector of the job description gives the model's number of dimensions: vectors of another length belong to
  // another space.
  const dimensions = values?.length ?? 0
  if (!values || dimensions > vectorLimits.dimensions) {
    throw new StageError('wrong-embeddings')
  }
  const space = { model: context.embeddingModel, dimensions }
  await context.enter('drafting')
  const rows = await embedChanged(ports, owner, space, async (texts) => {
    const vectors = await context.embed(texts)
    const isEven = vectors.every((vector) => vector.length === dimensions)
    if (!isEven) throw new StageError('wrong-embeddings')
    return vectors
  })
  if (rows === null) throw new StageError('no-vector-index')
  await context.enter('checking')
  return findByMeaning(ports, owner, { posting, values, space, rows })
}

async function matchByWords(
  ports: Parts,
  owner: OwnerId,
  posting: string,
  because: string,
): Promise<FoundMatches> {
  const month = new Date(ports.now()).toISOString().slice(0, 7)
  const reading = await runStageTask('readPosting', posting)
  const cvs: MatchedCv[] = []
  const keyed: KeyedBullets[] = []
  const covered = new Map<string, FoundMatches['requirements']>()
  for (const { id } of (await listCvs(ports, owner)).slice(0, maxByWords)) {
    const read = await readCv(ports, owner, id)
    if (!read) continue
    const matched = await runStageTask('matchCv', reading, read.document, month)
    const { cv, requirements, bullets } = matched
    cvs.push(cv)
    covered.set(id, requirements)
    keyed.push(bullets)
  }
  const matches = await runStageTask('joinMatches', posting, reading, cvs, joinBullets(keyed))
  const [best] = matches.cvs
  const requirements = covered.get(best?.id ?? '') ?? []
  return { how: 'words', because, compared: cvs.length, ...matches, requirements }
}

/** Returns why a comparison by meaning is impossible; null for an error that is no reason to compare by words. */
function reasonOf(error: unknown): string | null {
  if (error instanceof StageError) return error.code
  return error instanceof VectorsUnavailableError ? 'vectors-unavailable' : null
}

/**
 * Finds which CVs and which bullets of an account fit a job description, by meaning. If the model, the budget or
 * the vector store does not allow that, by words: the answer says which of the two it was, and why.
 */
export async function findMatches(
  ports: Parts,
  owner: OwnerId,
  context: AccountStageContext,
  { posting }: Match,
): Promise<JsonObject> {
  let found: FoundMatches
  try {
    found = await matchByMeaning(ports, owner, context, posting)
  } catch (error) {
    const because = reasonOf(error)
    if (because === null) throw error
    await context.enter('checking')
    found = await matchByWords(ports, owner, posting, because)
  }
  // JSON by its shape, which its type cannot express.
  return found as unknown as JsonObject
}
