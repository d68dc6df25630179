import samples from './gallery.json' with { type: 'json' }
import type { Sample } from './resume-of'

/** Sample CVs for tests and for the checks of own templates, one or two pages each. All persons are invented. */
export const gallerySamples = samples satisfies Record<string, Sample>

export type GallerySample = keyof typeof gallerySamples

/** Samples that stand for all in tests of many documents. */
export const professions = [
  'data-engineer',
  'nurse',
  'teacher',
  'electrician',
  'marketing-manager',
  'biology-graduate',
] as const
