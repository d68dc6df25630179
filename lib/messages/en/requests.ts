import { formatters } from '../format'

const { plural } = formatters('en')

/** Messages about the state of a requested CV, for programs, in the language of their users. */
export const requests = {
  waiting: 'Your data is saved. The request is waiting to start.',
  stages: {
    saving: 'Your data is being saved.',
    reading: 'The job description is being read. Your data is saved.',
    drafting: 'An AI model is writing suggestions. Your data is saved.',
    checking: 'Each suggestion is being checked against the CV. Your data is saved.',
    verifying: 'The AI model is looking for evidence in the CV. Your data is saved.',
    writing: 'The files are being made. Your data is saved.',
  },
  done: (heldBack: number) =>
    [
      'The CV is ready. The links work for one hour. Request this again for new ones.',
      heldBack > 0 &&
        plural(heldBack, {
          one: '# suggestion of the AI model is not in the CV: review it in the JSON file.',
          other: '# suggestions of the AI model are not in the CV: review them in the JSON file.',
        }),
    ]
      .filter(Boolean)
      .join(' '),
  notes: {
    withModel:
      'The suggestions of the AI model are in heldBack, for the person whose CV it is to review. None of them is in the CV. All text is as you sent it. Where the order was free, what the job description asks for comes first.',
    withoutModel:
      'No AI model is set up, so all text is as you sent it. Where the order was free, what the job description asks for comes first.',
    noModelAsked:
      'You chose not to use an AI model, so all text is as you sent it. Where the order was free, what the job description asks for comes first.',
    plain: 'No AI model is set up and you sent no job description, so the CV is as you sent it.',
  },
}
