/** Questions about a demand of the job, which they quote. */
export const demandForms = [
  'example',
  'years',
  'degree',
  'language',
  'licence',
  'quality',
  'partly',
  'unclear',
  'gap',
] as const

/** Questions about the person's career, which quote titles, employers and dates of the CV. */
export const careerForms = [
  'newest',
  'leaving',
  'short-stay',
  'pause',
  'since',
  'new-field',
  'other-field',
  'figure',
  'employer',
] as const

/** Questions that quote nothing. */
export const generalForms = [
  'yourself',
  'strengths',
  'weakness',
  'conflict',
  'failure',
  'future',
  'your-questions',
] as const

/** Questions that a model may choose about words of the CV. */
export const cvForms = ['how', 'hardest', 'result', 'part', 'again', 'learned'] as const
/** Questions that a model may choose about words of the job description. */
export const jobForms = ['begin', 'interest', 'difficult'] as const
/** Questions that a model may choose about a pair of both. */
export const pairForms = ['transfer'] as const

export type ModelForm = (typeof cvForms | typeof jobForms | typeof pairForms)[number]

/**
 * Every question there is. Its text is a message (`lib/messages/en/interview-questions.ts`); inserted values are
 * quotes, or numbers computed from dates. A model never writes a question.
 */
export type QuestionForm =
  | (typeof demandForms | typeof careerForms | typeof generalForms)[number]
  | ModelForm
