import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { indexCv } from '@/lib/ai/cv/cv-index'
import type { KitSource } from '@/lib/ai/interview/create-kit'
import { preparePosting } from '@/lib/ai/posting/prepare-posting'
import { readPosting } from '@/lib/ai/posting/read-posting'
import { coverRequirements } from '@/lib/ai/requirements/cover-requirements'
import { createIdGenerator } from '@/lib/resume/ids'
import { importJsonResume } from '@/lib/resume/json-resume/json-resume'
import { gallerySamples } from '@/lib/resume/samples/gallery'
import { resumeOf } from '@/lib/resume/samples/resume-of'
import type { ResumeDocument } from '@/lib/resume/schema/document'

type Pair = { id: string; asOf: string; cv: unknown; ad: string }

const ids = createIdGenerator()

function readPairs(): Pair[] {
  const folder = join('tests', 'bench', 'matching', 'pairs')
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  return files.flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Pair[])
}

function documentOf({ id, cv }: Pair): ResumeDocument {
  const imported = importJsonResume(cv, ids)
  if (!imported.ok) throw new Error(`The CV of ${id} cannot be read`)
  return imported.document
}

/** A CV and a job description, by name. */
export type KitPair = { name: string; document: ResumeDocument; ad: string; asOf: string }

/**
 * Returns CVs in six languages, those of the labelled pairs and of the gallery, each with four jobs: its own where it
 * has one, and others, in other languages, too.
 */
export function kitPairs(): KitPair[] {
  const pairs = readPairs()
  const own = pairs.map((pair) => ({ name: pair.id, document: documentOf(pair) }))
  const samples = Object.entries(gallerySamples).map(([name, sample]) => ({
    name,
    document: resumeOf(sample, ids),
  }))
  return [...own, ...samples].flatMap(({ name, document }, at) =>
    [0, 1, 7, 13].flatMap((step) => {
      const job = pairs[(at + step) % pairs.length]
      return job
        ? [{ name: `${name} for ${job.id}`, document, ad: job.ad, asOf: job.asOf.slice(0, 7) }]
        : []
    }),
  )
}

/** Reads a pair as the page does: what the kit is made of. */
export function readKitPair({ document, ad, asOf }: KitPair): KitSource {
  const prepared = preparePosting(ad)
  if (!prepared.ok) throw new Error('This is no job description')
  const reading = readPosting(prepared.text)
  const cv = indexCv(document, asOf)
  const { requirements } = coverRequirements(reading, cv)
  return { document, cv, posting: prepared.text, reading, requirements, asOf }
}
