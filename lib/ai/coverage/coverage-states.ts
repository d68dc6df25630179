/**
 * State of a demand in a CV, by code or by a model. `present`: the CV says it. `other-name`: by a synonym, an implying
 * skill or a title of that work. `weak`: only in a list of skills, or less than was asked. `perhaps`: a line is near,
 * or a model claims it without a valid quote; the person is asked. `unsure`: no line is near, but a post of that work
 * is where it would be. `missing`: nothing near was found; like `unsure` a question, not a statement about the person.
 * `unread`: not looked at by a trusted model; code alone never returns it.
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
