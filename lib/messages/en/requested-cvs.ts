/** Messages of the page on which a person asks for a CV and comes back for it. */
export const requestedCvs = {
  title: 'Prepare in the background',
  text: 'Ask for a CV for a job and come back for it later. Your own CV doesn’t change.',
  guest:
    'We work on requests while you’re away, so they need an account that stores the result. Without an account you can compare a CV with a job description in the editor.',
  // Translators: heading of the form, and the button that sends it.
  formTitle: 'Ask for a CV',
  // Translators: label of the list of the person’s CVs.
  cv: 'CV',
  job: 'Job description',
  jobHint: 'Paste the text of the job ad.',
  jobRefused: 'We can’t use this as a job description: it’s too short or too long.',
  noCvs: 'There is no CV in your account yet. Create one first.',
  busy: 'We’re already working on five requests. Wait until one is over.',
  begun: 'We’re working on it. You can close this page.',
  listTitle: 'Your requests',
  none: 'You have no requests.',
  // Translators: states of a request.
  states: {
    waiting: 'Waiting',
    running: 'In progress',
    done: 'Ready',
    failed: 'Failed',
    cancelled: 'Stopped',
  },
  // Translators: stands for a CV that was sent by a program, or deleted since.
  otherCv: 'Another CV',
  asked: (date: string) => `Requested on ${date}`,
  ends: (date: string) => `Deleted on ${date}`,
  stop: 'Stop',
  withoutModel: 'Try without AI',
  files: 'Show files',
  page: 'Web page',
  report: 'What was changed (JSON)',
}
