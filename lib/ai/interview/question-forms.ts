/** Questions about a demand of the job, whose words stand in them. */
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

/** Questions about the person's way through work, by titles, employers and dates of the CV. */
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

/** Questions that are about no line at all. */
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
/** Questions that it may choose about words of the job description. */
export const jobForms = ['begin', 'interest', 'difficult'] as const
/** The question that it may choose about one of each. */
export const pairForms = ['transfer'] as const

export type ModelForm = (typeof cvForms | typeof jobForms | typeof pairForms)[number]

/**
 * Every question there is. Its words are interface text (`lib/messages/en/interview-questions.ts`); what stands between
 * them is quoted, or counted from dates. Nobody else writes a question.
 */
export type QuestionForm =
  | (typeof demandForms | typeof careerForms | typeof generalForms)[number]
  | ModelForm
