import { formatters } from '../format'

const { plural } = formatters('en')

/** Messages about the state of a requested CV, for programs and their users. */
export const requests = {
  waiting: 'What you sent is saved, and waits for its turn.',
  stages: {
    saving: 'What you sent is being saved.',
    reading: 'The posting is being read. What you sent is saved.',
    drafting: 'A model looks for better words. What you sent is saved.',
    checking: 'Each suggestion is held against the CV. What you sent is saved.',
    verifying: 'A second request looks for each suggestion in the CV. What you sent is saved.',
    writing: 'The files are being written. What you sent is saved.',
  },
  done: (heldBack: number) =>
    [
      'The CV is ready. The links are good for one hour; ask again for new ones.',
      heldBack > 0 &&
        plural(heldBack, {
          one: '# wording that a model proposed is not in it: review it in the JSON file.',
          other: '# wordings that a model proposed are not in it: review them in the JSON file.',
        }),
    ]
      .filter(Boolean)
      .join(' '),
  notes: {
    withModel:
      'What a model proposed is in heldBack, for the person of this CV to review: no word of it is in this CV. Every word is as it was sent; what the posting asks for stands first where the order was free.',
    withoutModel:
      'No model is set up, so every word is as it was sent. What the posting asks for stands first where the order was free.',
    noModelAsked:
      'You chose that no model is asked, so every word is as it was sent. What the posting asks for stands first where the order was free.',
    plain: 'No model is set up and no posting was sent, so the CV is as it was sent.',
  },
}
