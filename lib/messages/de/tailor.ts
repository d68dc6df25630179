import type { tailor as english } from '../en/tailor'
import { formatters } from '../format'

const { plural, number } = formatters('de')

/** Messages of the screen that fits a CV to a job, in German. */
export const tailor: typeof english = {
  title: 'Job-Abgleich',
  heading: (job) => (job === '' ? 'Job-Abgleich' : `Job-Abgleich: ${job}`),
  job: (title, employer) => [title, employer].filter(Boolean).join(', '),
  back: 'Zurück zum Bearbeiten',
  tabs: 'Ansichten',
  jobTab: 'Job',
  suggestionsTab: 'Vorschläge',
  paperTab: 'Vorschau',
  postingTitle: 'Um welchen Job geht es?',
  postingHint:
    'Füge die ganze Stellenanzeige ein. Sie wird auf diesem Gerät gelesen und nur an ein KI-Modell gesendet, wenn du das möchtest. Links darin werden nie geöffnet.',
  postingLabel: 'Stellenanzeige',
  postingExample: 'Füge hier die Stellenanzeige ein',
  chooseFile: 'Textdatei wählen',
  read: 'Mit meinem Lebenslauf vergleichen',
  change: 'Stellenanzeige ändern',
  unread: {
    empty: 'Hier steht noch kein Text. Füge die Stellenanzeige ein.',
    'too-short':
      'Dieser Text ist zu kurz für einen Vergleich mit deinem Lebenslauf. Füge die ganze Stellenanzeige ein. Dein Text bleibt erhalten.',
    'too-long':
      'Dieser Text ist zu lang. Füge die Stellenanzeige ohne den Rest der Seite ein. Dein Text bleibt erhalten.',
    'not-text': 'Das ist keine Textdatei. Öffne sie, kopiere den Text und füge ihn hier ein.',
  },
  warnings: {
    'hidden-text': 'Die Stellenanzeige enthält unsichtbare Zeichen. Sie wurden weggelassen.',
    instructions: (words) =>
      `Die Stellenanzeige enthält Anweisungen für KI: „${words}“. Wir behandeln sie als normalen Text und befolgen sie nicht.`,
    shortened: (read) =>
      `Die Stellenanzeige ist sehr lang. Nur die ersten ${number(read)} Zeichen werden gelesen.`,
  },
  demands: 'Was der Job verlangt',
  noDemands:
    'In dieser Stellenanzeige wurden keine Anforderungen gefunden. Du kannst sie unten hinzufügen.',
  shown: (count) =>
    count === 0
      ? 'Davon haben wir in deinem Lebenslauf nichts gefunden. Vielleicht bringst du es trotzdem mit: Beantworte die Fragen unten.'
      : plural(count, {
          one: 'Davon haben wir # in deinem Lebenslauf gefunden. Vielleicht bringst du weitere mit: Beantworte die Fragen unten.',
          other:
            'Davon haben wir # in deinem Lebenslauf gefunden. Vielleicht bringst du weitere mit: Beantworte die Fragen unten.',
        }),
  shownAfter: (count) =>
    plural(count, {
      one: 'Mit den übernommenen Vorschlägen ist es #.',
      other: 'Mit den übernommenen Vorschlägen sind es #.',
    }),
  states: {
    present: 'In deinem Lebenslauf',
    'other-name': 'In deinem Lebenslauf mit anderen Worten',
    weak: 'Kannst du mehr davon zeigen?',
    perhaps: 'Vielleicht in deinem Lebenslauf',
    unsure: 'Bringst du das mit?',
    missing: 'Bringst du das mit?',
    unread: 'Noch nicht geprüft',
  },
  otherLanguage:
    'Dein Lebenslauf und diese Stellenanzeige sind in verschiedenen Sprachen. Ein Vergleich über Sprachen hinweg braucht ein KI-Modell. Ohne eines lassen sich nur Namen, Jahre und Sprachniveaus vergleichen.',
  niceToHave: 'von Vorteil',
  soft: 'persönliche Eigenschaft',
  quote: 'In der Stellenanzeige',
  months: (months) => {
    const years = Math.floor(months / 12)
    return years === 0
      ? plural(months, {
          one: 'mindestens # Monat in passenden Stellen',
          other: 'mindestens # Monate in passenden Stellen',
        })
      : plural(years, {
          one: 'mindestens # Jahr in passenden Stellen',
          other: 'mindestens # Jahre in passenden Stellen',
        })
  },
  takeOut: 'Aus dieser Liste entfernen',
  addLabel: 'Anforderung hinzufügen',
  add: 'Hinzufügen',
  groups: { must: 'Erforderlich', nice: 'Von Vorteil', own: 'Von dir ergänzt' },
  perhapsHere: 'Vielleicht hier:',
  isItThis: 'Ist es das?',
  yes: 'Ja',
  no: 'Nein',
  about: (action, words) => `${action}: ${words}`,
  writeUse: 'Schreib, wo du es genutzt hast',
  writeFact: 'Schreib es in deinen Lebenslauf',
  weakPart: 'Dein Lebenslauf zeigt einen Teil davon. Kannst du mehr dazu schreiben?',
  weakListed: 'In deinem Lebenslauf steht es nur in einer Liste. Wo hast du es genutzt?',
  weakYears: 'Hast du darin mehr Jahre Erfahrung?',
  weakDegree:
    'In deinem Lebenslauf steht ein anderer Abschluss oder eine andere Ausbildung. Hast du diesen Abschluss oder einen gleichwertigen?',
  weakLanguage: 'Wie gut sprichst du die Sprache? Gib dein Niveau an.',
  saidYes: 'Du hast gesagt: Das ist es.',
  saidNo: 'Du hast nein gesagt.',
  saidNoToLine: 'Du hast zu einer Zeile deines Lebenslaufs nein gesagt.',
  changeAnswer: 'Antwort ändern',
  showLine: 'in der Vorschau zeigen',
  moreLines: (count) => plural(count, { one: '# weitere Zeile', other: '# weitere Zeilen' }),
  moreAbout: (words) => `Mehr zu „${words}“`,
  times: (times) =>
    plural(times, {
      one: 'Kommt in der Stellenanzeige einmal vor.',
      other: 'Kommt in der Stellenanzeige #-mal vor.',
    }),
  findEvidence: 'Belege mit KI finden',
  findEvidenceAgain: 'Noch einmal Belege finden',
  evidenceHint: 'Es muss für jede Anforderung deinen Lebenslauf zitieren.',
  quotedBy: (model) => `Zitate aus deinem Lebenslauf, gefunden von ${model}.`,
  notReliedOn:
    'Auf die Zitate des KI-Modells war kein Verlass. Du siehst, was der Vergleich der Wörter gefunden hat.',
  interview: 'Vorstellungsgespräch vorbereiten',
  writeLetter: 'Anschreiben für diesen Job verfassen',
  suggestions: 'Vorschläge',
  order: 'Lebenslauf umordnen',
  noSuggestions: 'Die Reihenfolge deines Lebenslaufs passt schon zu diesem Job.',
  ownWords: 'Dein eigener Text in anderer Reihenfolge. Es kommt nichts hinzu.',
  was: (place) => `war Nummer ${number(place)}`,
  answers: (words) => `Passt zu: ${words}`,
  accept: 'Übernehmen',
  acceptAll: 'Alle übernehmen',
  dismiss: 'Ablehnen',
  accepted: 'Übernommen',
  dismissed: 'Abgelehnt',
  undo: 'Rückgängig',
  counts: (all, accepted) =>
    all === 0
      ? 'Noch keine Vorschläge'
      : [
          plural(all, { one: '# Vorschlag', other: '# Vorschläge' }),
          accepted === 0
            ? 'noch keiner übernommen'
            : plural(accepted, { one: '# übernommen', other: '# übernommen' }),
          accepted === 0 ? 'bis dahin ändert sich nichts' : 'gespeichert, wenn du fertig bist',
        ].join(' · '),
  finish: 'Fertig',
  finishTitle: 'Änderungen speichern',
  keepAs: 'Wohin speichern',
  asCopy: 'Neuer Lebenslauf',
  asSame: 'Dieser Lebenslauf',
  copyHint:
    'Dein ursprünglicher Lebenslauf bleibt, wie er ist. Der neue bleibt mit ihm und mit der Stellenanzeige verknüpft.',
  sameHint:
    'Beim Speichern kommen die übernommenen Vorschläge in diesen Lebenslauf. Im Editor kannst du das rückgängig machen.',
  nameLabel: 'Name des neuen Lebenslaufs',
  copyName: (cv, job) => [cv, job].filter(Boolean).join(' – '),
  keep: 'Speichern',
  keepAndWrite: 'Speichern und Anschreiben verfassen',
  nothingAccepted:
    'Du hast keine Vorschläge übernommen, es gibt also nichts in diesem Lebenslauf zu speichern.',
  keptCopy: 'Als neuer Lebenslauf gespeichert',
  keptSame: 'In diesem Lebenslauf gespeichert',
  changedMeanwhile:
    'Dieser Lebenslauf wurde inzwischen geändert, und die Vorschläge passen nicht mehr dazu. Es wurde nichts geändert. Sieh sie noch einmal durch.',
  tabOnly: {
    blocked:
      'Dieser Browser speichert nichts, deshalb gibt es die Stellenanzeige nur in diesem Tab. Lass den Tab offen, bis du fertig bist.',
    full: 'Auf diesem Gerät ist kein Speicherplatz mehr frei, deshalb gibt es die Stellenanzeige nur in diesem Tab. Schaff Platz und lass den Tab offen.',
    failed:
      'Dieser Browser konnte die Stellenanzeige nicht speichern, deshalb gibt es sie nur in diesem Tab. Lass den Tab offen. Wir versuchen es weiter.',
  },
  track: 'Diese Bewerbung im Blick behalten',
  trackHint: 'Sie kommt mit dieser Stellenanzeige und diesem Lebenslauf zu deinen Bewerbungen.',
  forApplication: (job) => `Dieser Lebenslauf wird in deiner Bewerbung für ${job} vermerkt.`,
  notNoted:
    'Der Lebenslauf ist gespeichert, konnte aber nicht in deiner Bewerbung vermerkt werden. Wähle ihn dort aus.',
  otherJob: (job) =>
    `Dieser Lebenslauf wird mit einer anderen Stellenanzeige verglichen. Deine Bewerbung ist für ${job}.`,
  useJob: 'Stellenanzeige der Bewerbung verwenden',
  jobReplaced: 'Stellenanzeige ersetzt',
}
