import { labelLanguages } from '@/lib/language/tags'
import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import examples from '@/lib/resume/examples/texts/en.json' with { type: 'json' }

/** Every count that the static pages name, from the lists themselves. */
export const siteCounts = {
  templates: templateCatalogue.length,
  /** Languages of a CV. */
  languages: labelLanguages.length,
  /** Professions with an example to start from. */
  professions: Object.keys(examples.en).length,
}
