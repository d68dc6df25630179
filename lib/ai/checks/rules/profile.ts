import { type CheckInput, notApplicable, passUnless, type Rule, type RuleId } from '../rule'
import { yearsOfWork } from '../years-of-work'

/** Checks that the profile has only a few sentences. */
export const shortProfile: Rule = {
  id: 'short-profile',
  bar: 'complete',
  severity: 'minor',
  check({ document, advice }) {
    if (document.content.basics.summary.trim() === '') return notApplicable
    const long = advice.get('long-summary')?.filter(({ address }) => address === 'basics/summary')
    return passUnless(
      'warn',
      (long ?? []).map(({ address, values }) => ({ address, words: values.text })),
      { count: long?.[0]?.values.count ?? 0 },
    )
  },
}

/** Checks a text of the header that people with some years of work should have. */
const given = (id: RuleId, field: 'label' | 'summary', years: number): Rule => ({
  id,
  bar: 'complete',
  severity: 'minor',
  check(input: CheckInput) {
    const isGiven = input.document.content.basics[field].trim() !== ''
    if (!isGiven && yearsOfWork(input) < years) return notApplicable
    const address = `basics/${field}` as const
    return passUnless('warn', isGiven ? [] : [{ address, words: '' }])
  },
})

export const headlineGiven = given('headline-given', 'label', 2)
export const summaryGiven = given('summary-given', 'summary', 5)
