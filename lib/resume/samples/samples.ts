import type { IdGenerator } from '../ids'
import type { ResumeDocument } from '../schema/document'
import { type GallerySample, gallerySamples } from './gallery'
import { resumeOf } from './resume-of'

/**
 * Creates an example CV of an invented person, in English. Uses example.org and 555 numbers, so that nobody is
 * contacted.
 * @param ids generates new ids for each document
 */
export function sampleResume(example: GallerySample, ids: IdGenerator): ResumeDocument {
  return resumeOf(gallerySamples[example], ids)
}
