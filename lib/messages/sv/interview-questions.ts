import type { interviewQuestions as english } from '../en/interview-questions'
import { formatters } from '../format'

const { plural } = formatters('sv')

/** Questions that may be asked in an interview, in Swedish. */
export const interviewQuestions: typeof english = {
  forms: {
    example: (words) => `Berätta om en gång när du behövde det här: ”${words}”.`,
    years: (words) => `Vilka delar av ditt arbete räknas till ”${words}”?`,
    degree: (words) => `Jobbet kräver ”${words}”. Hur hjälper din utbildning dig i det här jobbet?`,
    language: (words) => `Jobbet kräver ”${words}”. Var har du använt språket?`,
    licence: (words) => `Jobbet kräver ”${words}”. Hur har du använt det hittills?`,
    quality: (words) =>
      `Jobbet kräver ”${words}”. Berätta om en gång när andra kunde se det hos dig.`,
    partly: (words) =>
      `Ditt cv visar en del av det som efterfrågas: ”${words}”. Vad mer kan du säga om det?`,
    unclear: (words) =>
      `Jobbet kräver ”${words}”. Vi hittade bara något liknande i ditt cv. Vad skulle du säga?`,
    gap: (words) => `Jobbet kräver ”${words}”. Vi hittade det inte i ditt cv. Vad skulle du säga?`,
    newest: (post) => `Berätta om ditt arbete: ”${post}”.`,
    leaving: (post) => `Varför vill du lämna ”${post}”?`,
    'short-stay': (post, _, months) =>
      plural(months, {
        one: `Din tid på ”${post}” varade i # månad. Varför slutade du?`,
        other: `Din tid på ”${post}” varade i # månader. Varför slutade du?`,
      }),
    pause: (before, after, months) =>
      plural(months, {
        one: `I ditt cv är det # månad mellan ”${before}” och ”${after}”. Vad gjorde du då?`,
        other: `I ditt cv är det # månader mellan ”${before}” och ”${after}”. Vad gjorde du då?`,
      }),
    since: (post, _, months) =>
      plural(months, {
        one: `”${post}” slutade för # månad sedan. Vad har du gjort sedan dess?`,
        other: `”${post}” slutade för # månader sedan. Vad har du gjort sedan dess?`,
      }),
    'new-field': (before, after) => `Du gick från ”${before}” till ”${after}”. Varför bytte du?`,
    'other-field': (post, job) =>
      `Du kommer från ”${post}”, och det här jobbet är ”${job}”. Varför vill du byta?`,
    figure: (figure) => `Vad ligger bakom ”${figure}”, och vilken var din del i det?`,
    employer: (employer) => `Varför vill du arbeta på ”${employer}”?`,
    yourself: () => 'Berätta om dig själv.',
    strengths: () => 'Vad är du särskilt bra på?',
    weakness: () => 'Vad tycker du är svårt, och vad gör du åt det?',
    conflict: () => 'Berätta om en konflikt på jobbet. Vad gjorde du?',
    failure: () => 'Berätta om något som gick fel. Vad lärde du dig?',
    future: () => 'Var vill du vara om några år?',
    'your-questions': () => 'Har du några frågor till oss?',
    how: (words) => `Hur gick du till väga: ”${words}”?`,
    hardest: (words) => `Vad var svårast med det här: ”${words}”?`,
    result: (words) => `Vad blev det av det här, och hur vet du det: ”${words}”?`,
    part: (words) => `Vilken var din egen del i det här: ”${words}”?`,
    again: (words) => `Vad skulle du göra annorlunda i dag: ”${words}”?`,
    learned: (words) => `Vad lärde du dig av det här: ”${words}”?`,
    begin: (words) => `Hur skulle du börja med det här hos oss: ”${words}”?`,
    interest: (words) => `Vad intresserar dig i det här: ”${words}”?`,
    difficult: (words) => `Vad skulle vara svårt för dig med det här: ”${words}”?`,
    transfer: (job, cv) =>
      `Jobbet kräver ”${job}”, och i ditt cv står ”${cv}”. Hur hjälper det ena dig med det andra?`,
  },
}
