import type { site } from '@/dist/messages/en/site'
import type { TemplateId } from '@/lib/pdf/templates/catalogue'
import data from './landing-exhibits.json' with { type: 'json' }

/** Example page whose PDF can be opened, rendered by `scripts/render-landing.mjs`. */
export const examplePage = data.examplePage as { template: TemplateId; person: string }

/** Templates of the strip below the hero, with pictures of the gallery. A phone shows the first six. */
export const stripTemplates = data.stripTemplates as readonly TemplateId[]

/**
 * Suggestions for lines (index from 0) of the example CV’s newest role, always English, with the result of the real
 * check and the words that the person is asked about.
 */
export const truthExamples = data.truthExamples as readonly {
  line: number
  after: string
  asked: string[]
  verdict: 'block' | 'confirm'
  reason: keyof typeof site.landing.truth.reasons
}[]
