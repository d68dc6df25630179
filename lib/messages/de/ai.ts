import type { ai as english } from '../en/ai'
import { formatters } from '../format'

const { plural, number } = formatters('de')

type Exam = Parameters<typeof english.settings.report.exam>[0]

/** Whole sentences: what the AI model found, and what follows from that. */
const examResult = ({ noticed, fabrications, supported, honest, isPassed }: Exam) => {
  const figures = `Es hat ${number(noticed)} von ${number(fabrications)} erfundenen Angaben bemerkt und ${number(supported)} von ${number(honest)} wahren Sätzen anerkannt.`
  return isPassed
    ? `${figures} Es vergleicht Vorschläge mit deinem Lebenslauf.`
    : `${figures} Das ist nicht zuverlässig genug, deshalb wirst du bei jedem Vorschlag gefragt.`
}

/** Messages about AI models, in German. */
export const ai: typeof english = {
  settings: {
    title: 'KI',
    text: 'Ein KI-Modell kann bessere Formulierungen für deinen Lebenslauf vorschlagen. Alles andere geht auch ohne.',
    works: 'Aktiv',
    none: 'Nicht eingerichtet',
    ownModel: (model, provider) => `${model} von ${provider}, mit deinem Schlüssel`,
    operatorModel: (model, provider) => `${model} (${provider}), von diesem Server bereitgestellt`,
    nothing: 'Du hast kein KI-Modell eingerichtet.',
    operatorLost:
      'Dieser Server hat ein KI-Modell, aber dessen Schlüssel fehlt. Wende dich an die Person, die diesen Server betreibt.',
    modelTitle: 'KI-Modell',
    test: 'Verbindung testen',
    testAgain: 'Noch einmal testen',
    testing: 'Wird getestet …',

    keyTitle: 'Dein eigener Schlüssel',
    keyNone:
      'Wähle das KI-Modell und bezahle seinen Anbieter selbst. Wird statt eines Modells dieses Servers verwendet.',
    keyKept: (provider, date) => `Für ${provider}, gespeichert am ${date}.`,
    keyLost:
      'Dein Schlüssel lässt sich nicht mehr lesen, weil dieser Server ohne sein Geheimnis wiederhergestellt wurde. Gib den Schlüssel noch einmal ein.',
    add: 'Schlüssel hinzufügen',
    change: 'Ändern',
    remove: 'Schlüssel entfernen',
    removed:
      'Schlüssel von diesem Server entfernt. Beim Anbieter gilt er weiter, dort kannst du ihn widerrufen.',
    saved: 'Schlüssel gespeichert.',
    provider: 'Anbieter',
    providerHint: (host) => `Dein Schlüssel und deine KI-Anfragen werden nur an ${host} gesendet.`,
    key: 'Schlüssel',
    keyHint: 'Wird verschlüsselt gespeichert und nie wieder angezeigt.',
    keyKeptHint: 'Leer lassen, um den aktuellen Schlüssel zu behalten.',
    model: 'KI-Modell',
    modelHint: (example) => `So, wie der Anbieter das Modell nennt, zum Beispiel ${example}.`,
    save: 'Speichern und testen',
    missingKey: 'Gib den Schlüssel ein, den du vom Anbieter bekommen hast.',
    missingModel: 'Gib den Namen eines KI-Modells ein.',
    invalid:
      'Schlüssel und Modellnamen enthalten nur Buchstaben, Ziffern und Sonderzeichen, keine Leerzeichen. Es wurde nichts geändert. Prüfe beide Felder.',

    report: {
      works: (seconds) => `Verbunden. Das KI-Modell hat in ${seconds} s geantwortet.`,
      mode: {
        schema: 'Unterstützt strukturierte Ausgabe.',
        json: 'Unterstützt nur JSON-Ausgabe. Wir prüfen jede Antwort und fragen einmal nach, wenn sie nicht passt.',
        plain:
          'Keine strukturierte Ausgabe. Wir prüfen jede Antwort und fragen einmal nach, wenn sie nicht passt.',
      },
      usage: {
        told: 'Meldet, wie viele Tokens es verbraucht.',
        untold: 'Meldet nicht, wie viele Tokens es verbraucht, die Kosten sind also unbekannt.',
      },
      vectors: (count) => `Die Suche nach Bedeutung funktioniert (${count} Dimensionen).`,
      noVectors: 'Die Suche nach Bedeutung funktioniert nicht.',
      exam: (exam) => `Gegenlesen getestet. ${examResult(exam)}`,
      examIn: (language, exam) => `Gegenlesen getestet (${language}). ${examResult(exam)}`,
      revoked:
        'Beim Gegenlesen hat es Fehler übersehen, die wir zum Test einbauen, deshalb wirst du bei jedem Vorschlag gefragt. Wir testen es gerade noch einmal. Du kannst es auch selbst testen.',
      noExam:
        'Das Gegenlesen konnte nicht getestet werden, deshalb wirst du bei jedem Vorschlag gefragt.',
    },

    todayTitle: 'Heute',
    tokens: (used) => `${used} Tokens verbraucht`,
    tokensOf: (used, limit) => `${used} von ${limit} Tokens verbraucht`,
    calls: (count) => plural(count, { one: 'in # Anfrage', other: 'in # Anfragen' }),
    cost: (dollars) => `höchstens ${dollars} US-$`,
    costLittle: 'weniger als ein US-Cent',
    costUnknown: 'Kosten unbekannt',
    tokensHint:
      'Ein Token ist ein kurzes Stück Text, im Englischen etwa drei Viertel eines Wortes. Um Mitternacht (UTC) beginnt die Zählung von vorn.',

    sentTitle: 'Was an das KI-Modell gesendet wird',
    sent: [
      {
        term: 'Wann',
        text: 'Nur wenn du es anforderst, und wenn du beim Bearbeiten eines Vorschlags innehältst: Dann wird deine Fassung mit deinem Lebenslauf verglichen. Nie beim Schreiben eines Lebenslaufs oder Anschreibens und nie im Hintergrund.',
      },
      {
        term: 'Was',
        text: 'Die Teile des Lebenslaufs, um die es in deiner Anfrage geht, und die eingefügte Stellenanzeige. Alle Texte deines Lebenslaufs, wenn er mit einer Stellenanzeige verglichen wird oder wenn Vorschläge damit geprüft werden. Die Felder für Name, E-Mail, Telefon, Adresse und Links sowie das Foto werden weggelassen. Wenn du Hilfe bei einer importierten Datei anforderst: die Zeilen, die noch übrig sind, und die Zeilen um sie herum.',
      },
      {
        term: 'An wen',
        text: 'Nur an den oben genannten Anbieter oder Server. Was dort wie lange aufbewahrt wird, bestimmt, wer ihn betreibt. Für die Suche nach Bedeutung werden Vektoren deiner Texte dort gespeichert, wo es für diesen Server eingerichtet ist, und mit dem Lebenslauf gelöscht.',
      },
      {
        term: 'Was du bekommst',
        text: 'Vorschläge, die du prüfst. Nichts kommt in einen Lebenslauf, was du nicht übernimmst.',
      },
    ],
  },

  errors: {
    'ai-not-set-up':
      'Du hast kein KI-Modell eingerichtet. Hinterlege in den Einstellungen deinen eigenen Schlüssel.',
    'budget-used-up':
      'Du hast das heutige KI-Limit erreicht. Um Mitternacht (UTC) beginnt es von vorn. Um jetzt weiterzumachen, hinterlege in den Einstellungen deinen eigenen Schlüssel.',
    'key-refused':
      'Der Anbieter hat den Schlüssel abgelehnt, oder der Schlüssel gilt nicht für dieses KI-Modell. Prüfe den Schlüssel in den Einstellungen.',
    'out-of-credit':
      'Das Konto, zu dem der Schlüssel gehört, hat kein Guthaben mehr. Lade beim Anbieter Guthaben auf und versuch es dann noch einmal.',
    'model-unknown':
      'Der Anbieter kennt dieses KI-Modell nicht. Prüfe den Namen des Modells in den Einstellungen.',
    busy: 'Das KI-Modell ist ausgelastet. Versuch es in einer Minute noch einmal.',
    'server-trouble':
      'Der Server des KI-Modells hat ein Problem. Versuch es in ein paar Minuten noch einmal.',
    unreachable:
      'Der Server des KI-Modells antwortet nicht. Wenn es auf deinem eigenen Computer läuft, prüfe, ob er an ist. Sonst versuch es später noch einmal.',
    'too-slow':
      'Das KI-Modell hat zu lange gebraucht und wurde gestoppt. Versuch es noch einmal oder wähle in den Einstellungen ein schnelleres Modell.',
    cancelled: 'Du hast diese Anfrage gestoppt. Es wurde nichts geändert.',
    refused:
      'Das KI-Modell hat die Antwort verweigert. Ändere den Text ein wenig oder versuch es in den Einstellungen mit einem anderen Modell.',
    'cut-off':
      'Die Antwort des KI-Modells war zu lang und wurde abgeschnitten. Fordere weniger Text auf einmal an.',
    unreadable:
      'Die Antwort des KI-Modells konnte nicht gelesen werden. Versuch es noch einmal oder wähle in den Einstellungen ein anderes Modell.',
    'wrong-shape':
      'Die Antwort des KI-Modells hatte das falsche Format. Versuch es noch einmal oder wähle in den Einstellungen ein anderes Modell.',
    'too-large':
      'Das KI-Modell hat viel zu viel Text gesendet und wurde gestoppt. Wähle in den Einstellungen ein anderes Modell.',
    'too-long': 'Das ist mehr Text, als das KI-Modell auf einmal annimmt. Versuch es mit weniger.',
    redirected:
      'Der Server des KI-Modells leitet auf eine andere Adresse um, der wir nicht folgen. Wer ihn eingerichtet hat, muss die neue Adresse eintragen.',
    'no-model-server':
      'Der Server unter dieser Adresse ist kein Server für KI-Modelle. Wer ihn eingerichtet hat, muss die Adresse prüfen.',
    'no-document': 'Dieser Lebenslauf ist nicht mehr in deinem Konto. Es wurde nichts geändert.',
    'nothing-to-reword':
      'Dieser Lebenslauf hat noch kein Kurzprofil und keine Stichpunkte, die sich verbessern lassen. Schreib zuerst welche.',
    'no-such-text':
      'Für diesen Text gibt es keine Vorschläge: Er ist leer, ausgeblendet, sehr lang oder enthält einen Link. Ändere das und versuch es dann noch einmal.',
    'unknown-language':
      'Wir können nur Übersetzungen aus dem Englischen, Deutschen, Französischen, Spanischen, Portugiesischen und Italienischen prüfen, und dieser Lebenslauf scheint in keiner dieser Sprachen zu sein. Es wurde nichts geändert. Schreib mehr in einer davon und versuch es dann noch einmal.',
    'no-vector-index':
      'Die Suche nach Bedeutung ist auf diesem Server nicht vollständig eingerichtet. Stattdessen wurden Wörter verglichen.',
    'input-lost': 'Die gesendeten Daten sind hier nicht mehr gespeichert. Sende sie noch einmal.',
    'notes-unreadable':
      'In diesen Notizen war kein Lebenslauf zu finden. Schreib den Namen und in eigenen Zeilen jede Stelle mit Arbeitgeber, Zeitraum und Aufgaben.',
    'render-failed':
      'Aus diesem Lebenslauf konnte kein PDF erstellt werden. Es wurde nichts geändert. Versuch es mit weniger oder kürzeren Texten noch einmal.',
    'took-too-long':
      'Die Arbeit an diesem Lebenslauf hat zu lange gedauert und wurde beendet. Es wurde nichts geändert. Versuch es mit weniger oder kürzeren Texten noch einmal.',
    'gave-up':
      'Diese Anfrage ist mehrmals fehlgeschlagen. Es wurde nichts geändert. Versuch es noch einmal oder wähle in den Einstellungen ein anderes KI-Modell.',
    'wrong-embeddings':
      'Das KI-Modell für die Suche nach Bedeutung hat unbrauchbare Daten geliefert. Wähle dafür ein anderes Modell.',
  },
}
