import type { wordings as english } from '../en/wordings'
import { formatters } from '../format'

const { plural } = formatters('de')

/** Messages about the suggestions of an AI model for a job, in German. */
export const wordings: typeof english = {
  title: 'Vorschläge der KI',
  guest:
    'Melde dich an, um Vorschläge der KI für dein Kurzprofil und deine Stichpunkte zu bekommen. Alles andere hier geht ohne Konto.',
  signIn: 'Anmelden',
  notSetUp:
    'Ein KI-Modell kann bessere Formulierungen vorschlagen. Für dich ist keines eingerichtet. Alles andere hier geht auch ohne.',
  settings: 'KI einrichten',
  hint: 'Jeder Vorschlag wird mit deinem Lebenslauf verglichen. Es ändert sich nichts, bis du ihn übernimmst.',
  yourModel: 'dein KI-Modell',
  strength: 'Wie viel sich ändern darf',
  strengths: { light: 'Wenig', normal: 'Normal', bold: 'Viel' },
  strengthHints: {
    light: 'Stellt Text um und ersetzt einzelne Wörter. Höchstens 40 % der Wörter ändern sich.',
    normal:
      'Schreibt Text um, wo dadurch klarer wird, was passt. Höchstens 70 % der Wörter ändern sich.',
    bold: 'Schreibt frei um. Prüfe jeden Vorschlag genau.',
  },
  ask: 'Vorschläge holen',
  askAgain: 'Neue Vorschläge holen',
  sending: 'Wird gesendet …',
  waiting: 'Wartet auf den Start …',
  stages: {
    reading: 'Die Stellenanzeige wird gelesen',
    drafting: 'Vorschläge werden geschrieben',
    checking: 'Sie werden mit deinem Lebenslauf verglichen',
    verifying: 'In deinem Lebenslauf wird nach Belegen gesucht',
  },
  underWay: 'Du kannst weiterarbeiten oder diese Seite schließen. Die Anfrage läuft weiter.',
  cancel: 'Stopp',
  retry: 'Erneut versuchen',
  unreached: 'Der Server ist nicht erreichbar. Es geht weiter, sobald er es wieder ist.',
  errors: {
    'not-signed-in':
      'Du bist abgemeldet. Melde dich wieder an. Deine Arbeit hier ist auf diesem Gerät gespeichert.',
    'not-found':
      'Dieser Lebenslauf ist noch nicht in deinem Konto. Warte, bis „Gespeichert im Konto“ angezeigt wird, und versuch es dann noch einmal.',
    gone: 'Dieser Lebenslauf wurde aus deinem Konto gelöscht. Deine Arbeit hier ist auf diesem Gerät gespeichert.',
    'too-many-requests':
      'Es laufen zu viele KI-Anfragen, oder es sind zu viele gespeichert. Warte, bis eine fertig ist, und versuch es dann noch einmal.',
    invalid:
      'Diese Stellenanzeige lässt sich nicht verwenden. Dein Text ist gespeichert. Prüfe ihn und versuch es dann noch einmal.',
    unreached: 'Der Server ist nicht erreichbar. Versuch es noch einmal, sobald du online bist.',
  },
  forgotten:
    'Diese KI-Anfrage ist abgelaufen: Anfragen werden nach einigen Tagen gelöscht. Stell sie noch einmal.',
  none: 'Das KI-Modell hatte keine Vorschläge, die wir dir anbieten können. Dein Lebenslauf wurde nicht geändert.',
  dropped: (count) =>
    plural(count, {
      one: '# weiterer wurde weggelassen: unverändert, zu stark verändert oder für einen Text, den KI nicht ändern darf.',
      other:
        '# weitere wurden weggelassen: unverändert, zu stark verändert oder für Texte, die KI nicht ändern darf.',
    }),
  acceptPassing: (count) =>
    plural(count, {
      one: '# belegten übernehmen',
      other: 'Alle # belegten übernehmen',
    }),
  passes: 'Durch deinen Lebenslauf belegt. Prüfe, ob es noch sagt, was du gemacht hast.',
  passesUnshown:
    'Nichts in deinem Lebenslauf widerspricht dem, aber nicht alle Wörter stehen darin. Prüfe, ob es stimmt.',
  ownPasses: 'Deine eigenen Worte, ohne neue Fakten.',
  ownBacked: 'Deine eigenen Worte, durch deinen Lebenslauf belegt.',
  ownUnsupported: 'In deinem Lebenslauf steht noch nicht alles davon.',
  asksOwn: (words) =>
    words.length === 0
      ? 'Deine eigenen Worte. Sie sagen vielleicht mehr als dein Lebenslauf.'
      : `Deine eigenen Worte. Noch nicht in deinem Lebenslauf: ${words.map((one) => `„${one}“`).join(', ')}`,
  isTrue: 'Ja, das stimmt.',
  blocked: 'Blockiert',
  blockedHint: 'Wenn es stimmt, bearbeite den Text. Deine eigenen Worte werden nie blockiert.',
  stale: 'Dieser Text wurde in deinem Lebenslauf geändert, deshalb passt der Vorschlag nicht mehr.',
  inPlace: (place) => `In deinem Lebenslauf: ${place}`,
  why: (reason) => `Angegebene Begründung: ${reason}`,
  edit: 'Bearbeiten',
  editLabel: 'Deine Formulierung',
  editDone: 'Fertig',
  original: 'Zurück zum Vorschlag',
  checking: 'Wird geprüft …',
  held: 'Diese Vorschläge sind nicht mehr durch deinen Lebenslauf belegt und wurden nicht gespeichert:',
  heldStale: 'Der Text in deinem Lebenslauf hat sich geändert.',
  heldHint:
    'Es wurde noch nichts gespeichert. Speichere den Rest oder geh zurück und sieh sie durch.',
  notChecked: 'Es wurde nichts geändert. Die übernommenen Vorschläge sind noch da.',
}
