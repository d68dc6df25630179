import type { requests as english } from '../en/requests'
import { formatters } from '../format'

const { plural } = formatters('de')

/** Messages about the state of a requested CV, in German. */
export const requests: typeof english = {
  waiting: 'Deine Daten sind gespeichert. Die Anfrage wartet auf den Start.',
  stages: {
    saving: 'Deine Daten werden gespeichert.',
    reading: 'Die Stellenanzeige wird gelesen. Deine Daten sind gespeichert.',
    drafting: 'Ein KI-Modell schreibt Vorschläge. Deine Daten sind gespeichert.',
    checking: 'Jeder Vorschlag wird mit dem Lebenslauf verglichen. Deine Daten sind gespeichert.',
    verifying: 'Das KI-Modell sucht im Lebenslauf nach Belegen. Deine Daten sind gespeichert.',
    writing: 'Die Dateien werden erstellt. Deine Daten sind gespeichert.',
  },
  done: (heldBack) =>
    [
      'Der Lebenslauf ist fertig. Die Links gelten eine Stunde. Stell die Anfrage noch einmal, um neue zu bekommen.',
      heldBack > 0 &&
        plural(heldBack, {
          one: '# Vorschlag des KI-Modells ist nicht im Lebenslauf: Prüfe ihn in der JSON-Datei.',
          other:
            '# Vorschläge des KI-Modells sind nicht im Lebenslauf: Prüfe sie in der JSON-Datei.',
        }),
    ]
      .filter(Boolean)
      .join(' '),
  notes: {
    withModel:
      'Die Vorschläge des KI-Modells stehen in heldBack, damit die Person sie prüft, um deren Lebenslauf es geht. Keiner davon ist im Lebenslauf. Aller Text ist so, wie du ihn gesendet hast. Wo die Reihenfolge frei war, steht zuerst, was die Stellenanzeige verlangt.',
    withoutModel:
      'Es ist kein KI-Modell eingerichtet, deshalb ist aller Text so, wie du ihn gesendet hast. Wo die Reihenfolge frei war, steht zuerst, was die Stellenanzeige verlangt.',
    noModelAsked:
      'Du wolltest kein KI-Modell verwenden, deshalb ist aller Text so, wie du ihn gesendet hast. Wo die Reihenfolge frei war, steht zuerst, was die Stellenanzeige verlangt.',
    plain:
      'Es ist kein KI-Modell eingerichtet, und du hast keine Stellenanzeige gesendet, deshalb ist der Lebenslauf so, wie du ihn gesendet hast.',
  },
}
