import type { Sample } from '@/lib/resume/samples/resume-of'
import data from './landing-example.json' with { type: 'json' }

/** Line of the example's ad, with the words of the example's CV that show it; null where nothing does. */
export type ExampleDemand = { line: string; proof: { text: string; words: string } | null }

/**
 * Example of the landing page, always English and invented. `landing-example.test.ts` holds that the product finds
 * these words for these demands, judges these suggestions so, and reads this CV back from its PDF.
 */
export const landingExample = data as {
  ad: { title: string; employer: string; heading: string; demands: ExampleDemand[] }
  cv: Sample
  /** Words of the page that a template adds. */
  headings: typeof data.headings
  /** CV that is written in the strip; what its person answered; suggestions for its second line. */
  typed: Sample
  answer: string
  suggestions: Record<'block' | 'pass', string>
  /** CV that is read back in the strip. */
  read: Sample
}
