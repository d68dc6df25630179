import type { interview as english } from '../en/interview'
import { formatters } from '../format'

const { plural } = formatters('de')

/** Messages of the screen that prepares an interview, and of the stories told there, in German. */
export const interview: typeof english = {
  title: 'Vorbereitung aufs Vorstellungsgespräch',
  heading: (job) =>
    job === '' ? 'Vorbereitung aufs Vorstellungsgespräch' : `Vorstellungsgespräch: ${job}`,
  questionsTab: 'Fragen',
  storiesTab: 'Geschichten',
  prepare: 'Gespräch vorbereiten',
  chooseCv: {
    title: 'Für welchen Lebenslauf ist diese Bewerbung?',
    text: 'Wähle den Lebenslauf, mit dem du dich bewirbst. Seine Zeilen stehen dann neben dem, was der Job verlangt.',
    none: 'Auf diesem Gerät gibt es noch keinen Lebenslauf.',
    create: 'Lebenslauf erstellen',
  },
  counts: (shown, near, gaps) =>
    [
      plural(shown, { one: '# in deinem Lebenslauf', other: '# in deinem Lebenslauf' }),
      near > 0 && plural(near, { one: '# vielleicht', other: '# vielleicht' }),
      gaps > 0 && plural(gaps, { one: '# nicht gefunden', other: '# nicht gefunden' }),
    ]
      .filter(Boolean)
      .join(' · '),
  states: {
    shown: 'In deinem Lebenslauf',
    partly: 'Teilweise in deinem Lebenslauf',
    gap: 'In deinem Lebenslauf nicht gefunden',
  },
  mayAsk: 'Mögliche Frage',
  aboutCv: 'Zu deinem Lebenslauf',
  noneAboutCv:
    'Trag deine Stellen mit Daten in deinen Lebenslauf ein, dann erscheinen hier Fragen dazu.',
  usual: 'Oft gefragt',
  mention: 'Das kannst du erwähnen',
  findMore: 'Weitere Fragen mit KI finden',
  findAgain: 'Noch einmal Fragen finden',
  modelHint: 'Es wählt Fragen und Zitate aus und schreibt selbst nichts.',
  chosenBy: (model) =>
    `Einige Fragen hat ${model} ausgewählt. Alle Zitate stammen von dir oder aus der Stellenanzeige.`,
  noMore: 'Das KI-Modell hat keine Fragen gefunden, die sich überprüfen ließen.',
  stories: 'Deine Geschichten',
  storiesHint:
    'Momente aus deiner Arbeit, in deinen eigenen Worten. Sie stehen nie in deinem Lebenslauf oder hinter einem Freigabelink und werden nie an ein KI-Modell gesendet. Nur deine Sicherung, deine JSON-Datei und das Blatt fürs Gespräch enthalten sie.',
  writeStory: 'Geschichte schreiben',
  chooseStory: 'Geschichte wählen',
  noStories: 'Noch keine Geschichten. Schreib eine hier oder neben einer Frage.',
  searchStories: 'Geschichten durchsuchen',
  noneFound: 'Keine Geschichte enthält diese Wörter.',
  untitledStory: 'Geschichte ohne Titel',
  fields: {
    title: { label: 'Titel', example: 'z. B. Die Nacht, in der die Pumpe ausfiel' },
    situation: { label: 'Situation', example: 'Wo und wann war es, und was war los?' },
    task: { label: 'Aufgabe', example: 'Was musstest du tun?' },
    action: { label: 'Handeln', example: 'Was hast du getan, Schritt für Schritt?' },
    result: { label: 'Ergebnis', example: 'Was kam dabei heraus?' },
  },
  done: 'Fertig',
  deleteStory: 'Geschichte löschen',
  storyDeleted: 'Geschichte gelöscht',
  lines: 'Zeilen deines Lebenslaufs',
  linesHint: 'Fragen zu diesen Zeilen zeigen diese Geschichte.',
  addLine: 'Zeile hinzufügen',
  searchLines: 'Lebenslauf durchsuchen',
  noLineFound: 'Keine Zeile deines Lebenslaufs enthält diese Wörter.',
  lineGone: 'Eine Zeile, die nicht mehr in deinem Lebenslauf steht',
  untie: (line) => `Entfernen: ${line}`,
  notForThis: (story) => `Von dieser Frage entfernen: ${story}`,
  keptIn: (cv) => `Deine Geschichten sind im Lebenslauf „${cv}“ gespeichert, dem dieser folgt.`,
  onlyHere: 'Nur in diesem Lebenslauf:',
  moveToMaster: 'Für alle Fassungen verwenden',
  making: 'PDF wird erstellt …',
  sheet: {
    fileName: 'Vorstellungsgespräch',
    story: (name) => `Geschichte: ${name}`,
  },
}
