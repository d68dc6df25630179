import { formatters } from '../format'

const { plural } = formatters('en')

/**
 * Questions that may be asked in an interview. Nothing is added to them: words of the job description, of the CV and
 * numbers of months are put in.
 */
export const interviewQuestions = {
  // Translators: questions of an interviewer to a person, who is "you"; formal where your language is formal there.
  // `words` are quoted from a job description or a CV and can be in another language: never inflect them.
  forms: {
    // What the job asks for, such as "stock control".
    example: (words: string) => `Tell me about a time when you needed this: “${words}”.`,
    // Such as "five years of nursing".
    years: (words: string) => `Which of your work counts towards “${words}”?`,
    degree: (words: string) =>
      `The job asks for “${words}”. How does your education help you in this job?`,
    language: (words: string) => `The job asks for “${words}”. Where have you used this language?`,
    licence: (words: string) => `The job asks for “${words}”. How have you used it so far?`,
    // A personal quality, such as "patience".
    quality: (words: string) =>
      `The job asks for “${words}”. Tell me about a time when others could see this in you.`,
    partly: (words: string) =>
      `Your CV shows some of what the job asks for: “${words}”. What else can you say about it?`,
    unclear: (words: string) =>
      `The job asks for “${words}”. We only found something similar in your CV. What would you say?`,
    gap: (words: string) =>
      `The job asks for “${words}”. We didn’t find it in your CV. What would you say?`,
    // `post` is a job title and an employer, such as "Nurse, City Hospital".
    newest: (post: string) => `Tell me about your work: “${post}”.`,
    leaving: (post: string) => `Why do you want to leave “${post}”?`,
    'short-stay': (post: string, _: string, months: number) =>
      plural(months, {
        one: `Your time at “${post}” lasted # month. Why did you leave?`,
        other: `Your time at “${post}” lasted # months. Why did you leave?`,
      }),
    pause: (before: string, after: string, months: number) =>
      plural(months, {
        one: `Your CV shows # month between “${before}” and “${after}”. What did you do then?`,
        other: `Your CV shows # months between “${before}” and “${after}”. What did you do then?`,
      }),
    since: (post: string, _: string, months: number) =>
      plural(months, {
        one: `“${post}” ended # month ago. What have you done since?`,
        other: `“${post}” ended # months ago. What have you done since?`,
      }),
    'new-field': (before: string, after: string) =>
      `You went from “${before}” to “${after}”. Why did you change?`,
    'other-field': (post: string, job: string) =>
      `You come from “${post}”, and this job is “${job}”. Why do you want to change?`,
    // A number with its unit, such as "40 %" or "€2 million".
    figure: (figure: string) => `What’s behind “${figure}”, and what was your part in it?`,
    employer: (employer: string) => `Why do you want to work for “${employer}”?`,
    yourself: () => 'Tell me about yourself.',
    strengths: () => 'What are you especially good at?',
    weakness: () => 'What do you find difficult, and what do you do about it?',
    conflict: () => 'Tell me about a conflict at work. What did you do?',
    failure: () => 'Tell me about something that went wrong. What did you learn?',
    future: () => 'Where do you want to be in a few years?',
    'your-questions': () => 'Do you have any questions for us?',
    // Something that the person did, in the words of the CV.
    how: (words: string) => `How did you go about this: “${words}”?`,
    hardest: (words: string) => `What was the hardest part of this: “${words}”?`,
    result: (words: string) => `What came of this, and how do you know: “${words}”?`,
    part: (words: string) => `What was your own part in this: “${words}”?`,
    again: (words: string) => `What would you do differently today: “${words}”?`,
    learned: (words: string) => `What did you learn from this: “${words}”?`,
    // Something that the job asks for.
    begin: (words: string) => `How would you begin with this here: “${words}”?`,
    interest: (words: string) => `What interests you in this: “${words}”?`,
    difficult: (words: string) => `What would be difficult for you in this: “${words}”?`,
    transfer: (job: string, cv: string) =>
      `The job asks for “${job}”, and your CV says “${cv}”. How does one help you with the other?`,
  },
}
