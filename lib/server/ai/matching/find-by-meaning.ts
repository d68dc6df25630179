import 'server-only'
import {
  type FoundMatches,
  type MatchedBullet,
  type MatchedCv,
  maxShownBullets,
} from '@/lib/ai/matching/match-posting'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import type { FoundVector, VectorSpace } from '../../vectors/vector-types'
import { runStageTask } from '../requests/run-stage-task'
import { readCv } from './embed-changed'
import { embeddableTexts, type TextKind } from './embeddable-texts'
import type { EmbeddedTexts } from './embedded-text-rows'

type Parts = Pick<Ports, 'items' | 'vectors' | 'now'>

/** Number of results requested: more than are shown, as some are only in CVs of the trash. */
const asked = 60
const maxCvs = 20

type Question = {
  posting: string
  /** Vector of the job description. */
  values: Float32Array
  space: VectorSpace
  /** Embedded texts of each CV, the newest first. */
  rows: readonly EmbeddedTexts[]
}

/** Creates a reader of the current CVs that reads each once. */
function createDocumentReader(ports: Parts, owner: OwnerId) {
  const known = new Map<string, Promise<ResumeDocument | null>>()
  return async (id: string): Promise<ResumeDocument | null> => {
    const reading = known.get(id) ?? readCv(ports, owner, id).then((read) => read?.document ?? null)
    known.set(id, reading)
    return reading
  }
}
type DocumentReader = ReturnType<typeof createDocumentReader>

/** Finds the current places of a bullet. */
async function placeBullet(
  documents: DocumentReader,
  owner: OwnerId,
  { id }: FoundVector,
  rows: readonly EmbeddedTexts[],
): Promise<MatchedBullet | null> {
  let placed: MatchedBullet | null = null
  for (const row of rows.filter(({ bullets }) => bullets.includes(id))) {
    const document = await documents(row.id)
    const bullet = document && embeddableTexts(owner, document).bullets.get(id)
    if (!bullet) continue
    placed ??= { text: bullet.text, places: [], words: [] }
    placed.places.push(...bullet.places)
  }
  return placed
}

/**
 * Finds the parts of a user's CVs that are nearest to a job description in meaning: the bullets, and the CVs as a
 * whole. Coverage is still counted by words: that is evidence, a cosine is none.
 *
 * @throws VectorsUnavailableError
 */
export async function findByMeaning(
  ports: Parts,
  owner: OwnerId,
  { posting, values, space, rows }: Question,
): Promise<FoundMatches> {
  const query = (kind: TextKind) =>
    ports.vectors.query(owner, space, { values, kind, limit: asked })
  const documents = createDocumentReader(ports, owner)
  const bullets: MatchedBullet[] = []
  for (const found of await query('bullet')) {
    if (bullets.length === maxShownBullets) break
    const bullet = await placeBullet(documents, owner, found, rows)
    if (bullet) bullets.push(bullet)
  }
  const reading = await runStageTask('readPosting', posting)
  const month = new Date(ports.now()).toISOString().slice(0, 7)
  const cvs: MatchedCv[] = []
  let requirements: FoundMatches['requirements'] | null = null
  for (const { id: profile } of await query('cv')) {
    for (const row of rows.filter((one) => one.profile === profile)) {
      const document = cvs.length < maxCvs ? await documents(row.id) : null
      if (!document) continue
      const matched = await runStageTask('matchCv', reading, document, month)
      cvs.push({ ...matched.cv, id: row.id })
      requirements ??= matched.requirements
    }
  }
  return {
    how: 'meaning',
    because: null,
    compared: rows.length,
    cvs,
    bullets,
    requirements: requirements ?? [],
  }
}
