/**
 * State of a demand in a CV, by code or by a model. `present`: the CV says it. `other-name`: by a synonym or an implying
 * skill. `weak`: less than was asked. `perhaps`: a line or a job title is near, or a model claims it without a valid
 * quote; the person is asked. `missing`: nothing near was found. `unread`: not looked at by a trusted model; code alone
 * never returns it. `unsure` stands in stored results of earlier releases alone: no line was near, and a job of that
 * work was named as the place to look.
 */
export const coverageStates = [
  'present',
  'other-name',
  'weak',
  'perhaps',
  'unsure',
  'missing',
  'unread',
] as const
export type CoverageState = (typeof coverageStates)[number]
