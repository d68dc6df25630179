import type { interviewQuestions as english } from '../en/interview-questions'
import { formatters } from '../format'

const { plural } = formatters('de')

/** Questions that may be asked in an interview, in German. */
export const interviewQuestions: typeof english = {
  forms: {
    example: (words) =>
      `Erzählen Sie von einer Situation, in der Sie das gebraucht haben: „${words}“.`,
    years: (words) => `Welche Ihrer Tätigkeiten zählen zu „${words}“?`,
    degree: (words) => `Verlangt wird „${words}“. Wie hilft Ihnen Ihre Ausbildung in diesem Job?`,
    language: (words) => `Verlangt wird „${words}“. Wo haben Sie diese Sprache bisher genutzt?`,
    licence: (words) => `Verlangt wird „${words}“. Wie haben Sie das bisher genutzt?`,
    quality: (words) =>
      `Verlangt wird „${words}“. Erzählen Sie von einer Situation, in der andere das an Ihnen sehen konnten.`,
    partly: (words) =>
      `Ihr Lebenslauf zeigt einen Teil des Verlangten: „${words}“. Was können Sie noch dazu sagen?`,
    unclear: (words) =>
      `Verlangt wird „${words}“. In deinem Lebenslauf haben wir nur Ähnliches gefunden. Was würdest du sagen?`,
    gap: (words) =>
      `Verlangt wird „${words}“. In deinem Lebenslauf haben wir es nicht gefunden. Was würdest du sagen?`,
    newest: (post) => `Erzählen Sie von Ihrer Arbeit: „${post}“.`,
    leaving: (post) => `Warum möchten Sie „${post}“ verlassen?`,
    'short-stay': (post, _, months) =>
      plural(months, {
        one: `Ihre Zeit bei „${post}“ dauerte # Monat. Warum sind Sie gegangen?`,
        other: `Ihre Zeit bei „${post}“ dauerte # Monate. Warum sind Sie gegangen?`,
      }),
    pause: (before, after, months) =>
      plural(months, {
        one: `In Ihrem Lebenslauf liegt # Monat zwischen „${before}“ und „${after}“. Was haben Sie da gemacht?`,
        other: `In Ihrem Lebenslauf liegen # Monate zwischen „${before}“ und „${after}“. Was haben Sie da gemacht?`,
      }),
    since: (post, _, months) =>
      plural(months, {
        one: `„${post}“ endete vor # Monat. Was haben Sie seitdem gemacht?`,
        other: `„${post}“ endete vor # Monaten. Was haben Sie seitdem gemacht?`,
      }),
    'new-field': (before, after) => `Sie sind von „${before}“ zu „${after}“ gewechselt. Warum?`,
    'other-field': (post, job) =>
      `Sie kommen von „${post}“, und dieser Job ist „${job}“. Warum möchten Sie wechseln?`,
    figure: (figure) => `Was steckt hinter „${figure}“, und welchen Anteil hatten Sie daran?`,
    employer: (employer) => `Warum möchten Sie bei „${employer}“ arbeiten?`,
    yourself: () => 'Erzählen Sie etwas über sich.',
    strengths: () => 'Was können Sie besonders gut?',
    weakness: () => 'Was fällt Ihnen schwer, und wie gehen Sie damit um?',
    conflict: () => 'Erzählen Sie von einem Konflikt bei der Arbeit. Was haben Sie getan?',
    failure: () => 'Erzählen Sie von etwas, das schiefging. Was haben Sie daraus gelernt?',
    future: () => 'Wo möchten Sie in ein paar Jahren stehen?',
    'your-questions': () => 'Haben Sie Fragen an uns?',
    how: (words) => `Wie sind Sie dabei vorgegangen: „${words}“?`,
    hardest: (words) => `Was war daran am schwierigsten: „${words}“?`,
    result: (words) => `Was kam dabei heraus, und woher wissen Sie das: „${words}“?`,
    part: (words) => `Was war dabei Ihr eigener Anteil: „${words}“?`,
    again: (words) => `Was würden Sie heute anders machen: „${words}“?`,
    learned: (words) => `Was haben Sie daraus gelernt: „${words}“?`,
    begin: (words) => `Wie würden Sie hier damit anfangen: „${words}“?`,
    interest: (words) => `Was interessiert Sie daran: „${words}“?`,
    difficult: (words) => `Was wäre für Sie daran schwierig: „${words}“?`,
    transfer: (job, cv) =>
      `Verlangt wird „${job}“, und in Ihrem Lebenslauf steht „${cv}“. Wie hilft Ihnen das eine beim anderen?`,
  },
}
