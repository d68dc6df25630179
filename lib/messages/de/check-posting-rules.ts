import type { postingRuleWords as english } from '../en/check-posting-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('de')

/** Messages of the checks against a job description, in German. */
export const postingRuleWords: typeof english = {
  'musts-shown': {
    title: 'Was erforderlich ist, steht im Lebenslauf',
    found: ({ count, text }) =>
      plural(count, {
        one: `Bringst du „${text}“ mit? Diese Wörter haben wir in deinem Lebenslauf nicht gefunden.`,
        other: `Bringst du „${text}“ mit? Diese Wörter haben wir in deinem Lebenslauf nicht gefunden, und die anderer Anforderungen auch nicht.`,
      }),
    why: 'Danach suchen Arbeitgeber zuerst.',
    fix: 'Ergänze nur, was auf dich zutrifft.',
    source: sources.posting,
  },
  'skills-proven': {
    title: 'Kenntnisse sind im Einsatz zu sehen',
    found: ({ count, text }) =>
      plural(count, {
        one: `# deiner Kenntnisse steht nur in einer Liste, etwa „${text}“.`,
        other: `# deiner Kenntnisse stehen nur in einer Liste, etwa „${text}“.`,
      }),
    why: 'Eine Stelle, in der du sie genutzt hast, sagt mehr als ihr Name.',
    fix: 'Wenn du sie in einer Stelle genutzt hast, erwähne sie dort in einem Stichpunkt.',
    source: sources.posting,
  },
  'same-words': {
    title: 'Gleiche Begriffe wie in der Stellenanzeige',
    found: ({ text }) =>
      `In der Stellenanzeige steht „${text}“. Dein Lebenslauf verwendet einen anderen Begriff.`,
    why: 'Manche Suchen kennen nur einen Begriff für eine Sache.',
    fix: 'Verwende den Begriff der Stellenanzeige, wenn er dasselbe bedeutet.',
    source: sources.posting,
  },
  'years-shown': {
    title: 'Genug Jahre Berufserfahrung',
    found: ({ count, of }) =>
      `Dein Lebenslauf zeigt mindestens ${plural(count, { one: '# Jahr', other: '# Jahre' })} mit dieser Arbeit. Der Job verlangt ${number(of)}. Hast du mehr?`,
    why: 'Wir zählen die Zeiträume der Stellen mit passendem Jobtitel.',
    fix: 'Prüfe, ob alle deine Stellen mit Zeitraum in diesem Lebenslauf stehen.',
    source: sources.posting,
  },
  'degree-shown': {
    title: 'Abschluss oder Ausbildung, die verlangt wird',
    found: ({ text }) =>
      `Hast du „${text}“? Diese Wörter haben wir in deiner Ausbildung nicht gefunden.`,
    why: 'Manche Bewerbungsformulare fragen ausdrücklich danach.',
    fix: 'Ergänze den Abschluss oder die Ausbildung, die du hast, mit der üblichen Bezeichnung.',
    source: sources.posting,
  },
  'same-work': {
    title: 'Ähnlicher Jobtitel',
    found: ({ text }) => `Keiner deiner Jobtitel scheint zu „${text}“ zu passen. Passt doch einer?`,
    why: 'Arbeitgeber achten zuerst auf Jobtitel.',
    fix: 'Erkläre in deinem Kurzprofil, wie deine bisherige Arbeit zu diesem Job führt.',
    source: sources.posting,
  },
  'same-level': {
    title: 'Ebene des Jobs ist erreichbar',
    found: ({ text }) => `„${text}“ liegt deutlich über der Ebene deiner Jobtitel.`,
    why: 'Du kannst dich trotzdem bewerben. Es hilft zu zeigen, was dich dafür qualifiziert.',
    fix: 'Stell voran, was du geleitet und entschieden hast.',
    source: sources.posting,
  },
  'same-language': {
    title: 'Gleiche Sprache wie die Stellenanzeige',
    found: () => 'Dein Lebenslauf ist in einer anderen Sprache.',
    why: 'Arbeitgeber und ihre Software erwarten die Sprache der Stellenanzeige.',
    fix: 'Frag nach, ob diese Sprache in Ordnung ist, oder übersetze deinen Lebenslauf.',
    source: sources.posting,
  },
}
