import type { wording as english } from '../en/wording'
import { formatters } from '../format'

const { plural } = formatters('de')

/** Messages of the dialog that improves the wording of one text, in German. */
export const wording: typeof english = {
  title: 'Formulierung verbessern',
  open: 'Besser formulieren',
  shortcut: 'Diesen Text besser formulieren',
  noText: 'Setz den Cursor zuerst in einen Stichpunkt oder in dein Kurzprofil.',
  text: 'Aktueller Text',
  empty: 'Hier steht noch nichts.',
  previous: 'Voriger Stichpunkt',
  next: 'Nächster Stichpunkt',
  ways: {
    rewrite: 'Umschreiben',
    shorten: 'Kürzen',
    split: 'Teilen',
    'stronger-verb': 'Stärkeres Verb',
    summarise: 'Aus dem Lebenslauf schreiben',
  },
  way: 'Was verbessert werden soll',
  ask: 'Vorschläge holen',
  askAgain: 'Andere Vorschläge holen',
  asking: 'Das KI-Modell antwortet gleich. Das dauert bis zu 20 Sekunden.',
  stop: 'Stopp',
  unchanged: 'Es ändert sich nichts, bis du einen Vorschlag wählst.',
  checks: 'Prüfungen auf diesem Gerät',
  noChecks: 'In diesem Text wurde nichts gefunden, das sich verbessern lässt.',
  none: {
    guest:
      'Um Vorschläge der KI zu bekommen, melde dich an und hinterlege unter Einstellungen, KI einen Schlüssel für ein KI-Modell. Alles andere geht auch ohne.',
    account:
      'Um Vorschläge der KI zu bekommen, hinterlege unter Einstellungen, KI einen Schlüssel für ein KI-Modell. Alles andere geht auch ohne.',
    unknown:
      'Dein Konto war nicht erreichbar. Es ging nichts verloren. Versuch es noch einmal, sobald du online bist.',
  },
  signIn: 'Anmelden',
  settings: 'Einstellungen öffnen',
  choices: 'Vorschläge',
  take: 'Diesen Text verwenden',
  passes: 'Durch deinen Lebenslauf belegt. Prüfe, ob es noch sagt, was du gemacht hast.',
  held: (count) =>
    plural(count, {
      one: '# Vorschlag wurde blockiert, weil dein Lebenslauf ihn nicht stützt.',
      other: '# Vorschläge wurden blockiert, weil dein Lebenslauf sie nicht stützt.',
    }),
  dropped: (count) =>
    plural(count, {
      one: '# wurde weggelassen: eine Floskel, fehlende wichtige Begriffe oder zu viel geändert.',
      other: '# wurden weggelassen: Floskeln, fehlende wichtige Begriffe oder zu viel geändert.',
    }),
  nothing:
    'Das KI-Modell hatte keine Vorschläge, die wir dir anbieten können. Dein Text wurde nicht geändert. Versuch etwas anderes.',
  outdated:
    'Dieser Text wurde inzwischen geändert, deshalb passt der Vorschlag nicht mehr. Es wurde nichts geändert. Hol neue Vorschläge.',
  taken: 'Text ersetzt. Du kannst das rückgängig machen.',
  failed: {
    'not-sent':
      'Deine letzten Änderungen sind noch nicht in deinem Konto, deshalb wurde die Anfrage nicht gesendet. Es ging nichts verloren. Versuch es gleich noch einmal.',
    offline:
      'Du bist offline. Es ging nichts verloren. Versuch es noch einmal, sobald du online bist.',
    'new-version':
      'Es gibt eine neue Version von Vitae. Lade die Seite neu und versuch es dann noch einmal. Es ging nichts verloren.',
    'not-signed-in':
      'Du bist abgemeldet. Melde dich an und versuch es noch einmal. Es ging nichts verloren.',
    'too-many-requests':
      'Es laufen schon mehrere KI-Anfragen. Warte eine Minute und versuch es dann noch einmal. Es wurde nichts geändert.',
    other: 'Etwas ist schiefgegangen. Es wurde nichts geändert. Versuch es gleich noch einmal.',
  },
}
