/** What is said of a CV that was asked for, to programs and the people behind them. */
export const requests = {
  waiting: 'What you sent is saved, and waits for its turn.',
  stages: {
    saving: 'What you sent is being saved.',
    reading: 'The posting is being read. What you sent is saved.',
    drafting: 'A model looks for better words. What you sent is saved.',
    checking: 'Each suggestion is held against the CV. What you sent is saved.',
    writing: 'The files are being written. What you sent is saved.',
  },
  done: 'The CV is ready. The links are good for one hour; ask again for new ones.',
  notes: {
    withModel:
      'Words that a model suggested stand in this CV only where it says the same already. What needs somebody’s word is in heldBack, and nothing of it is in the CV.',
    withoutModel:
      'No model is set up, so every word is as it was sent. What the posting asks for stands first where the order was free.',
    plain: 'No model is set up and no posting was sent, so the CV is as it was sent.',
  },
}
