import type { site } from '@/dist/messages/en/site'
import type { TemplateId } from '@/lib/pdf/templates/catalogue'
import type { GallerySample } from '@/lib/resume/samples/gallery'

/** Example page whose PDF can be opened, rendered by `scripts/render-landing.mjs`. */
export const examplePage: { template: TemplateId; sample: GallerySample } = {
  template: 'metro',
  sample: 'data-engineer',
}

/** Templates of the strip below the hero, with pictures of the gallery. A phone shows the first six. */
export const stripTemplates: readonly TemplateId[] = [
  'atelier',
  'ledger',
  'kinder',
  'signal',
  'broadsheet',
  'fjord',
  'studio-nine',
  'capital',
]

/** Suggestion for a line of the example CV (always English), with the result of the real check. */
type TruthExample = {
  /** Index from 0. */
  line: number
  after: string
  /** Words that the person is asked about. */
  asked: string[]
  verdict: 'block' | 'confirm'
  reason: keyof typeof site.landing.truth.reasons
}

export const truthExamples: readonly TruthExample[] = [
  {
    line: 1,
    after: 'Cut warehouse spend by 48% by moving cold partitions to object storage.',
    asked: [],
    verdict: 'block',
    reason: 'number',
  },
  {
    line: 1,
    after: 'Cut Snowflake spend by 38% by moving cold partitions to object storage.',
    asked: [],
    verdict: 'block',
    reason: 'skill',
  },
  {
    line: 0,
    after:
      'Rebuilt settlement ingestion on Kafka and Flink on AWS; late files fell from 6% to 0.3% of volume.',
    asked: ['AWS'],
    verdict: 'confirm',
    reason: 'elsewhere',
  },
]
