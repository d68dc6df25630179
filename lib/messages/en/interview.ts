import { formatters } from '../format'

const { plural } = formatters('en')

/** Messages of the screen that prepares an interview, and of the stories that a person tells there. */
export const interview = {
  title: 'Interview preparation',
  // Translators: `job` is a job title and an employer, such as "Nurse, City Hospital".
  heading: (job: string) => (job === '' ? 'Interview preparation' : `Interview: ${job}`),
  // Translators: tabs on a phone.
  questionsTab: 'Questions',
  storiesTab: 'Stories',
  // The job description.
  prepare: 'Prepare interview',
  // Which CV, for an application without one.
  chooseCv: {
    title: 'Which CV is this job for?',
    text: 'Choose the CV you’re applying with. Its lines are shown beside what the job asks for.',
    none: 'There’s no CV on this device yet.',
    create: 'Create CV',
  },
  // What the job asks for, and what the CV shows of it.
  // Translators: numbers of things that the job asks for, such as "4 covered · 2 perhaps · 3 not in your CV".
  counts: (shown: number, near: number, gaps: number) =>
    [
      plural(shown, { one: '# covered', other: '# covered' }),
      near > 0 && plural(near, { one: '# perhaps', other: '# perhaps' }),
      gaps > 0 && plural(gaps, { one: '# not in your CV', other: '# not in your CV' }),
    ]
      .filter(Boolean)
      .join(' · '),
  // Translators: read aloud before something that a job asks for.
  states: {
    shown: 'Covered',
    partly: 'Partly covered',
    gap: 'Not in your CV',
  },
  // Translators: label above a question of an interviewer.
  mayAsk: 'You may be asked',
  aboutCv: 'About your CV',
  noneAboutCv:
    'Add your work experience with its dates to your CV, and questions about it appear here.',
  usual: 'Often asked',
  // Translators: above lines of the person's CV that their answer could speak of.
  mention: 'You could mention',
  // Questions by an AI model. Translators: `model` is its name.
  findMore: 'Find more questions with AI',
  findAgain: 'Find questions again',
  modelHint: 'It picks questions and quotes, and writes nothing itself.',
  chosenBy: (model: string) =>
    `Some questions were picked by ${model}. All quotes are yours or from the job description.`,
  noMore: 'The AI model found no questions that we could verify.',
  // Stories: something that a person did and tells in an interview.
  stories: 'Your stories',
  storiesHint:
    'Moments from your work, in your own words. They’re never on your CV, in a share link or sent to an AI model. Only your backup, your JSON file and the interview sheet have them.',
  writeStory: 'Write a story',
  chooseStory: 'Choose a story',
  noStories: 'No stories yet. Write one here, or beside a question.',
  searchStories: 'Search stories',
  noneFound: 'No story has these words.',
  untitledStory: 'Untitled story',
  fields: {
    title: { label: 'Title', example: 'e.g. The night the pump failed' },
    situation: { label: 'Situation', example: 'Where and when was it, and what was going on?' },
    task: { label: 'Task', example: 'What did you have to do?' },
    action: { label: 'Action', example: 'What did you do, step by step?' },
    result: { label: 'Result', example: 'What came of it?' },
  },
  // Translators: verb, closes the form of a story.
  done: 'Done',
  deleteStory: 'Delete story',
  storyDeleted: 'Story deleted',
  lines: 'Lines of your CV',
  linesHint: 'Questions about these lines show this story.',
  addLine: 'Add a line',
  searchLines: 'Search your CV',
  noLineFound: 'No line of your CV has these words.',
  lineGone: 'A line that’s no longer in your CV',
  untie: (line: string) => `Remove: ${line}`,
  // Translators: takes a story away from a question; the story itself stays.
  notForThis: (story: string) => `Remove from this question: ${story}`,
  // Translators: `cv` is the name of the CV that this one was made from.
  keptIn: (cv: string) => `Your stories are kept in the main CV, “${cv}”.`,
  onlyHere: 'Only in this CV:',
  moveToMaster: 'Use for all versions',
  // The printed sheet.
  making: 'Making the PDF…',
  sheet: {
    // Translators: last part of a file name: "Amara-Okafor-Interview.pdf".
    fileName: 'Interview',
    story: (name: string) => `Story: ${name}`,
  },
}
