/** Questions of a kit, in its order: each stands for a theme, of which a kit has one question at most. */
export const themeForms = {
  leading: ['leading'],
  numbers: ['figure'],
  change: ['change'],
  failure: ['failure'],
  conflict: ['conflict'],
  here: ['employer', 'here'],
  you: ['you'],
  gap: ['pause', 'since'],
} as const

/** Subject of a question. */
export type Theme = keyof typeof themeForms

const freeThemes: ReadonlySet<Theme> = new Set(['here', 'you', 'gap'])

/** Returns whether a question asks for reasons, whose answer has no situation, task and result. */
export const isFreeTheme = (theme: Theme): boolean => freeThemes.has(theme)

/** Questions that a model may choose about words of the CV. */
export const cvForms = ['how', 'hardest', 'result', 'part', 'again', 'learned'] as const
/** Questions that a model may choose about words of the job description. */
export const jobForms = ['begin', 'interest', 'difficult'] as const
/** Questions that a model may choose about a pair of both. */
export const pairForms = ['transfer'] as const

export type ModelForm = (typeof cvForms | typeof jobForms | typeof pairForms)[number]

/**
 * Every question there is. Its text is a message (`interview-questions/forms`); inserted values are quotes, or numbers
 * computed from dates. A model never writes a question.
 */
export type QuestionForm = (typeof themeForms)[Theme][number] | ModelForm
