/**
 * Answers of a CV to a demand, by code or by a model. `present`: the CV says it. `other-name`: it says the same under
 * another name, or something that cannot be without it, or a title is that work. `weak`: only in a list of skills, or
 * less than was asked. `perhaps`: a line is near, or a model sees it and no quote of it holds, and the person is asked
 * whether it is this. `unsure`: no line is near, and a post of that work is where it would stand. `missing`: nothing near
 * was found, which is a question to the person and no statement about them, as `unsure` is.
 * `unread`: nobody has looked, or nobody who can be relied on; code alone never answers so.
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
