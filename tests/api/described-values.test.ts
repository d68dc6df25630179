import { describe, expect, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import type { RequirementsResult } from '@/lib/ai/demands/demand-types'
import type { ImportPlaces } from '@/lib/ai/importing/read-places'
import type { InterviewResult } from '@/lib/ai/interview/read-model-questions'
import type { FormAnswerResult, LetterResult } from '@/lib/ai/letters/letter-result'
import type { FoundMatches } from '@/lib/ai/matching/match-posting'
import type { ImportReadingAnswer } from '@/lib/ai/prompts/import-reading-prompt'
import type { GroundedSuggestion } from '@/lib/ai/tailoring/ground-suggestions'
import type { TranslationResult } from '@/lib/ai/translation/translated-copy'
import type { WordingResult } from '@/lib/ai/wording/wording-result'
import type {
  interviewResultSchema,
  requirementsResultSchema,
  tailoringResultSchema,
  translationResultSchema,
  wordingResultSchema,
} from '@/lib/api/ai-results'
import { flatChangeInputSchema, flatInputSchema } from '@/lib/api/flat-resume'
import { importDraftSchema } from '@/lib/api/import-draft'
import type { importPlacesSchema } from '@/lib/api/import-help'
import type { importReadingSchema } from '@/lib/api/import-reading'
import { jsonResumeSchema } from '@/lib/api/json-resume'
import type { formAnswerResultSchema, letterResultSchema } from '@/lib/api/letter-results'
import type { matchResultSchema } from '@/lib/api/match-results'
import type { ImportDraft } from '@/lib/importers/draft/draft-types'
import { importText } from '@/lib/importers/import-file'
import { exportFlat, importFlat } from '@/lib/resume/flat/flat'
import { createIdGenerator } from '@/lib/resume/ids'
import { exportJsonResume, importJsonResume } from '@/lib/resume/json-resume/json-resume'
import { professions } from '@/lib/resume/samples/gallery'
import { sampleResume } from '@/lib/resume/samples/samples'

// Values that no route validates are described by schemas of their own: these hold the two together.
// Results of models are held to theirs wherever a test of tests/ai reads one.

const ids = createIdGenerator()

/** The same value as JSON has it. */
type Json<T> = T extends readonly (infer U)[]
  ? Json<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Json<T[K]> }
    : T

describe('what is described of a CV', () => {
  it.each(professions)('fits the export of %s, and gives the same CV back', (profession) => {
    const document = sampleResume(profession, ids)
    for (const clean of [true, false]) {
      const file = exportJsonResume(document, { clean })
      expect(jsonResumeSchema.safeParse(file).error).toBeUndefined()
      expect(importJsonResume(jsonResumeSchema.parse(file), ids).ok).toBe(true)
    }
    const flat = exportFlat(document)
    expect(flatInputSchema.parse(flat)).toEqual(flat)
    expect(flatChangeInputSchema.parse(flat)).toEqual(flat)
    expect(importFlat(flat, ids).ok).toBe(true)
  })

  it('names every field that is read', () => {
    const document = sampleResume('data-engineer', ids)
    const { work = [] } = exportJsonResume(document, { clean: true }) as { work?: object[] }
    const described = jsonResumeSchema.strip().parse({ work }) as { work: object[] }
    expect(described.work).toEqual(work)
    expect(jsonResumeSchema.safeParse({ work: [{ name: { wrong: true } }] }).success).toBe(false)
  })
})

describe('what is described of an import', () => {
  it('fits a draft, with nothing left out', () => {
    const outcome = importText(
      'Ada Example\nada@example.org\n\nExperience\n\nMiller, North Mill, 2019 - present\n- Ground flour\n\nSkills\nMilling, Baking',
      ids,
    )
    if (!outcome.ok || outcome.kind !== 'draft') throw new Error('no draft')
    const draft = JSON.parse(JSON.stringify(outcome.draft))
    expect(draft.sections.length).toBeGreaterThan(2)
    expect(importDraftSchema.parse(draft)).toEqual(draft)
  })

  it('is what code calls a draft', () => {
    expectTypeOf<Json<ImportDraft>>().toExtend<z.output<typeof importDraftSchema>>()
  })
})

it('describes of each result of a model what code makes', () => {
  type Suggestions = z.output<typeof tailoringResultSchema>['suggestions'][number]
  expectTypeOf<Json<GroundedSuggestion>>().toExtend<Suggestions>()
  expectTypeOf<Json<RequirementsResult>>().toExtend<z.output<typeof requirementsResultSchema>>()
  expectTypeOf<Json<WordingResult>>().toExtend<z.output<typeof wordingResultSchema>>()
  expectTypeOf<Json<LetterResult>>().toExtend<z.output<typeof letterResultSchema>>()
  expectTypeOf<Json<FormAnswerResult>>().toExtend<z.output<typeof formAnswerResultSchema>>()
  expectTypeOf<Json<TranslationResult>>().toExtend<z.output<typeof translationResultSchema>>()
  expectTypeOf<Json<FoundMatches>>().toExtend<z.output<typeof matchResultSchema>>()
  expectTypeOf<Json<InterviewResult>>().toExtend<
    Omit<z.output<typeof interviewResultSchema>, 'document'>
  >()
  expectTypeOf<ImportReadingAnswer>().toExtend<z.output<typeof importReadingSchema>>()
  expectTypeOf<Json<ImportPlaces>>().toExtend<z.output<typeof importPlacesSchema>>()
})
