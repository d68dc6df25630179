import type { site as english } from '../en/site'
import { formatters } from '../format'

const { plural } = formatters('de')

/** Messages of the landing and privacy pages, and of the pages for what is missing or offline, in German. */
export const site: typeof english = {
  title: 'Vitae: Lebenslauf schreiben und dabei das echte PDF sehen',
  titleTemplate: '%s · Vitae',
  shortTitle: 'Vitae',
  description:
    'Schreib deinen Lebenslauf und sieh dabei das echte PDF. Du brauchst kein Konto: Dein Lebenslauf bleibt auf diesem Gerät, bis du dich anmeldest.',
  footer: 'Kein Konto nötig, keine Tracker.',
  footerLink: 'Wo deine Daten gespeichert sind',
  licences: 'Open-Source-Lizenzen',
  pages: 'Seiten dieser Website',
  templates: 'Vorlagen',
  check: 'Lebenslauf prüfen',
  yourCvs: 'Deine Lebensläufe',
  privacy: 'Datenschutz',
  signIn: 'Anmelden',
  landing: {
    headlineFirst: 'Einmal schreiben.',
    headlineSecond: 'Verschicken, was',
    headlineMarked: 'zum Job passt',
    headlineEnd: '.',
    introduction:
      'Schreib los und sieh dabei das echte PDF. Du brauchst kein Konto. Vorschläge der KI werden mit deinem Lebenslauf verglichen, bevor du sie siehst.',
    start: 'Losschreiben',
    open: 'Importieren (PDF, Word)',
    reassurance: 'Dein Lebenslauf bleibt auf diesem Gerät, bis du dich anmeldest.',
    drop: 'Du hast schon einen Lebenslauf als PDF, Word-Datei, Text oder Export aus einem anderen Dienst? Zieh ihn irgendwo auf diese Seite. Er wird auf deinem Gerät gelesen.',
    paper: (template) =>
      `Ein Beispiellebenslauf, erstellt mit Vitae in der Vorlage ${template}: Amara Okafor, eine erfundene Dateningenieurin, mit Kurzprofil, Berufserfahrung, Ausbildung, Kenntnissen und Sprachen auf einer Seite.`,
    cardText: 'Die Seite ändert sich beim Schreiben mit.',
    cardLink: 'Diese Seite als PDF öffnen',
    strip: {
      label: 'Einige der Vorlagen',
      text: 'Wechsle jederzeit, dein Text bleibt.',
      all: (count) => plural(count, { one: '# Vorlage ansehen', other: 'Alle # Vorlagen ansehen' }),
    },
    steps: {
      title: 'Von deinem bisherigen Lebenslauf zum neuen PDF',
      text: 'Deine Datei wird auf deinem Gerät gelesen, nicht auf einem Server. Du prüfst alles, bevor daraus ein Lebenslauf wird.',
      list: [
        {
          title: 'Datei wählen',
          text: 'PDF, Word, Text, LinkedIn oder ein Export aus einem anderen Dienst. Oder füge den Text ein.',
          picture:
            'Die App fragt nach einer Datei: einem PDF, einer Word-Datei oder einem Export aus einem anderen Dienst.',
        },
        {
          title: 'Gelesenes prüfen',
          text: 'Die Seiten deiner Datei stehen neben den Feldern. Klick auf ein Feld, um zu sehen, woher sein Text stammt.',
          picture:
            'Die Seite eines alten Lebenslaufs neben Feldern mit Name, Kontaktdaten und Stellen.',
        },
        {
          title: 'Bearbeiten und herunterladen',
          text: 'Wähle eine Vorlage und sieh beim Schreiben das PDF. Die Vorschau ist die Datei, die du verschickst.',
          picture:
            'Derselbe Lebenslauf im Editor: auf einer Seite Felder, auf der anderen die Seite des PDFs.',
        },
      ],
    },
    machines: {
      title: 'Software liest, was Menschen lesen',
      text: 'Die Software der Arbeitgeber liest den Text in einem PDF, nicht das Bild. In unseren Tests mit 19 Lebensläufen in 22 Vorlagen haben fünf PDF-Leseprogramme jeden Namen, jede Kontaktangabe, jeden Arbeitgeber, jeden Jobtitel und jedes Datum gefunden.',
      page: 'Was Menschen sehen',
      layer: 'Was Software liest',
      picture:
        'Der obere Teil des Beispiellebenslaufs: Name, Kontaktdaten, Kurzprofil und erste Stelle.',
      note: 'Die ersten Zeilen, die das Programm pdftotext aus diesem PDF liest.',
    },
    truth: {
      title: 'Die KI schlägt vor. Dein Lebenslauf entscheidet.',
      text: 'Jeder Vorschlag der KI wird mit deinem Lebenslauf verglichen, bevor du ihn siehst. Was die Prüfung als erfunden erkennt, wird blockiert, was dein Lebenslauf nicht zeigt, wird zur Frage, und es ändert sich nichts, bis du es übernimmst. Es geht auch ganz ohne KI.',
      verdicts: { block: 'Blockiert.', confirm: 'Du entscheidest.' },
      reasons: {
        number: 'Die Zahl in „48%“ steht nicht in dem Text, der ersetzt wird.',
        skill: 'Kenntnisse in „Snowflake“ stehen nicht in deinem Lebenslauf.',
        elsewhere: '„AWS“ steht an anderer Stelle in deinem Lebenslauf. Stimmt es auch hier?',
      },
      note: 'Ergebnisse der Prüfung für den Beispiellebenslauf auf dieser Seite.',
    },
    languages: {
      title: (count) =>
        plural(count, {
          one: 'Lebensläufe in # Sprache',
          other: 'Lebensläufe in # Sprachen',
        }),
      text: 'Überschriften, Zeitangaben und Beschriftungen folgen der Sprache deines Lebenslaufs, auch von rechts nach links, wo man so schreibt. Auch die App selbst gibt es in vielen Sprachen.',
      list: 'Sprachen eines Lebenslaufs',
    },
    closing: {
      title: 'Fang mit einer Zeile an',
      text: 'Kostenlos und ohne Konto. Die Seite ist da, sobald du schreibst.',
    },
    claimsLabel: 'Worauf du dich verlassen kannst',
    claims: [
      {
        title: 'Die Vorschau ist das PDF',
        text: 'Was du beim Schreiben siehst, ist die Datei, die du verschickst, Zeilenumbruch für Zeilenumbruch.',
      },
      {
        title: 'Dein Lebenslauf bleibt bei dir',
        text: 'Deine Lebensläufe sind in diesem Browser gespeichert und mit einem Konto auch auf deinen anderen Geräten. Du kannst offline arbeiten.',
      },
      {
        title: 'Herunterladen, so oft du willst',
        text: 'PDF, Word, JSON Resume und mehr, jederzeit, ohne zu bezahlen.',
      },
    ],
  },
  privacyPage: {
    title: 'Wo deine Daten gespeichert sind',
    description:
      'Alle Orte, an denen Vitae speichert, was du schreibst, und wie du es dort löschst.',
    introduction:
      'Ohne Konto bleibt alles, was du schreibst, in deinem Browser. Mit Konto ist es auch auf diesem Server. Diese Seite nennt jeden Ort.',
    updated: 'Das beschreibt die Version von Vitae, die du gerade verwendest.',
    sections: [
      {
        title: 'In diesem Browser',
        paragraphs: [
          'Auf diesem Gerät verwenden wir nur die folgenden Speicher. Sie gehören zur Adresse dieser Website: Ein anderer Browser, ein anderes Browserprofil oder ein privates Fenster hat eigene.',
        ],
        items: [
          {
            term: 'Deine Lebensläufe',
            text: 'Jeder Lebenslauf, auch die im Papierkorb, und alles, was du rückgängig machen kannst, in der Datenbank des Browsers (IndexedDB, unter einem Namen, der mit „vitae:“ beginnt). Gespeichert wird beim Schreiben. Daten eines Kontos haben eine eigene Datenbank. Lebensläufe ohne Konto werden außerdem als Dateien im privaten Dateisystem des Browsers gespeichert, falls der Browser seine Datenbank verliert. Eine Datei, die du auf einer Seite wie dieser ablegst, wird gespeichert, bis sie geöffnet ist. Eine Datei, die du als Lebenslauf importierst, wird mit deinen Änderungen gespeichert, bis du den Lebenslauf erstellst oder den Import verwirfst.',
          },
          {
            term: 'Deine Einstellungen',
            text: 'Zeitzone, Farbschema und die zuletzt verwendeten Befehle des Editors, im lokalen Speicher des Browsers (Local Storage), unter Namen, die mit „vitae.“ beginnen. Die Sprache der Oberfläche steht in einem Cookie, „vitae-locale“, das ein Jahr lang bleibt.',
          },
          {
            term: 'Wer du bist',
            text: 'Nur mit Konto: deine E-Mail-Adresse und die Nummer deines Kontos, im lokalen Speicher unter „vitae.account“, und Cookies, mit denen du angemeldet bleibst. Während sich jemand anmeldet, gibt es für einige Minuten ein oder zwei weitere Cookies. Eines davon sagt der nächsten Seite, welches Konto sich angemeldet hat, und diese Seite löscht es. Wenn du angemeldet bleiben wolltest, bleibt ein weiteres Cookie ein Jahr lang nach deiner letzten Anmeldung: eine Zufallszahl, an der dein Konto dieses Gerät erkennt, damit es dir Anmeldungen von anderen melden kann.',
          },
          {
            term: 'Die App selbst',
            text: 'Seiten, Skripte und Schriftarten, damit sich Vitae offline öffnen lässt (der Cache eines Service Workers). Darin steht nichts, was du geschrieben hast.',
          },
        ],
      },
      {
        title: 'Auf dem Server, ohne Konto',
        paragraphs: [
          'Nichts, was du schreibst. Der Server liefert die App und bekommt nie einen Lebenslauf: Das PDF entsteht in deinem Browser. Besuche werden nicht gezählt, und vom Server einer anderen Firma wird nichts abgerufen.',
          'Eine Ausnahme: Kann dein Browser das PDF nicht erstellen, fragt der Editor, ob dieser Server es darf. Nur wenn du zustimmst, geht das Dokument mit Foto, Logo und Schriften dorthin. Der Server erstellt das PDF, sendet es zurück und behält nichts davon.',
          'Wie jeder Webserver sieht er die Adresse der Seite, die dein Browser abruft, und deine Netzwerkadresse, solange er antwortet. Der Teil einer Adresse nach „#“, der angibt, welcher Lebenslauf geöffnet ist, wird nie gesendet.',
          'Dein Browser hat vielleicht Funktionen wie eine Rechtschreibprüfung oder das Ausfüllen von Formularen, die Daten an seinen Hersteller senden. Sie gehören zum Browser, und du kannst sie in seinen Einstellungen ausschalten.',
        ],
        items: [],
      },
      {
        title: 'Auf dem Server, mit Konto',
        paragraphs: [
          'All das speichert dieser Server. Wer den Server betreibt, kann es lesen und Sicherungen davon aufbewahren.',
        ],
        items: [
          {
            term: 'Deine Lebensläufe',
            text: 'Jeder Lebenslauf, seine früheren Versionen und was im Papierkorb liegt und nach 30 Tagen gelöscht wird. Die PDFs hinter deinen Freigabelinks, mit jedem Link.',
          },
          {
            term: 'Du',
            text: 'Name und E-Mail-Adresse. Dein Passwort als Hash, aus dem sich das Passwort nicht zurückgewinnen lässt, das Geheimnis hinter den Codes deiner Authenticator-App, die öffentliche Hälfte jedes Passkeys und die Anbieter, die du für die Anmeldung verknüpft hast.',
          },
          {
            term: 'Deine Geräte',
            text: 'Zu jeder Sitzung, was der Browser über sich sagt, und der Tag, an dem sie zuletzt benutzt wurde. Keine Netzwerkadressen.',
          },
          {
            term: 'Dein Schlüssel für ein KI-Modell',
            text: 'Nur wenn du einen eingibst: verschlüsselt, damit ihn niemand in der Datenbank lesen kann. Er wird mit deinem Konto gelöscht oder wenn du ihn entfernst. Wie viel du an einem Tag von einem Modell verbraucht hast, wird 400 Tage gespeichert.',
          },
          {
            term: 'KI-Anfragen',
            text: 'Nur wenn du eine stellst: Die nötigen Teile des Lebenslaufs und die eingefügte Stellenanzeige gehen an den einen Server, der in deinen Einstellungen steht. Die Felder für Name, E-Mail, Telefon, Adresse und Links sowie das Foto werden weggelassen. Wenn du eine importierte Datei noch einmal mit KI lesen lässt, gehen alle Zeilen der Datei dorthin, mit Platzhaltern statt des Namens und der Kontaktdaten, die erkannt wurden. Deine Anfrage und die Antwort werden 7 Tage gespeichert, falls die Person, die diesen Server betreibt, keine andere Zeit eingestellt hat, oder bis du sie entfernst.',
          },
          {
            term: 'Kommentare',
            text: 'Was Leserinnen und Leser deiner Freigabelinks schreiben: ihre Worte, der angegebene Name und die Zeit. Keine Netzwerkadressen. Du kannst jeden Kommentar löschen; mit dem Lebenslauf werden alle gelöscht.',
          },
          {
            term: 'Arbeitsbereiche',
            text: 'In welchen Arbeitsbereichen du bist und mit welchen Rechten. Was du in einem Arbeitsbereich schreibst, gehört zu ihm: Alle darin können es lesen, und es bleibt dort, wenn du gehst. Sein Protokoll hält fest, wer was getan hat, ohne Namen und Inhalte.',
          },
          {
            term: 'Apps und Webhooks',
            text: 'Welche Apps du verbunden hast, seit wann und was sie dürfen. Die Adressen, an die du Ereignisse senden lässt: Sie erhalten interne IDs, nie deine Worte.',
          },
          {
            term: 'Anmeldeversuche',
            text: 'Wie oft jemand versucht hat, sich anzumelden, oder eine E-Mail angefordert hat, unter gehashten Namen, aus denen sich keine Adresse zurückgewinnen lässt, höchstens einen Tag lang.',
          },
        ],
      },
      {
        title: 'Bei anderen',
        paragraphs: [
          'Wenn E-Mail eingerichtet ist, laufen Codes, Links und Benachrichtigungen über den Mailserver, den die Person gewählt hat, die diesen Server betreibt. Wenn nicht, werden sie nur dieser Person angezeigt, einen Tag lang, auf dem Computer, auf dem Vitae läuft.',
          'Wenn du dich über einen anderen Anbieter anmeldest, erfährt er, dass du hier Vitae verwendest, und teilt uns deinen Namen und deine E-Mail-Adresse mit. Sonst geht nichts an irgendjemanden.',
        ],
        items: [],
      },
      {
        title: 'In Dateien, die du herunterlädst',
        paragraphs: [
          'Ein PDF enthält deinen Lebenslauf. Es enthält auch einen Titel aus deinem Namen und deiner Titelzeile, deinen Namen als Autor, seine Sprache und die Zeit der letzten Änderung. Wenn du eine bearbeitbare Kopie ins PDF einbettest, enthält es das ganze Dokument samt ausgeblendeten Einträgen. Eine Datei im Format JSON Resume enthält deinen Lebenslauf und, wenn du es nicht weglässt, sein Design. Nichts darin sagt, auf welchem Gerät sie entstanden ist. Du entscheidest, wohin sie gehen.',
        ],
        items: [],
      },
      {
        title: 'Wie du alles löschst',
        paragraphs: [],
        items: [
          {
            term: 'Einen Lebenslauf',
            text: 'Verschiebe ihn unter „Deine Lebensläufe“ in den Papierkorb und lösche ihn dort endgültig.',
          },
          {
            term: 'Dein Konto',
            text: 'Unter „Einstellungen“. Alles, was es auf dem Server hat, wird sofort gelöscht, außer in Sicherungen. Die Seite fragt, was mit den Lebensläufen auf deinem Gerät geschehen soll. Auch beim Abmelden kannst du sie entfernen.',
          },
          {
            term: 'Diesen Browser',
            text: 'Lösche die Daten dieser Website in den Einstellungen deines Browsers. Damit sind alle ihre Speicher auf einmal gelöscht. Niemand kann sie zurückholen, lade also vorher eine Kopie herunter, wenn du sie noch brauchen könntest.',
          },
        ],
      },
      {
        title: 'Wie Daten verloren gehen können',
        paragraphs: [
          'Ein Browser kann die Daten von Websites löschen, wenn der Platz auf dem Gerät knapp wird, und manche Browser löschen sie, wenn du eine Website wochenlang nicht geöffnet hast. Vitae bittet den Browser, sie zu behalten, und sagt dir, ob er zugestimmt hat. Lade eine Kopie herunter, wenn dir etwas wichtig ist.',
        ],
        items: [],
      },
    ],
    yourCvs: 'Zu deinen Lebensläufen',
  },
  notFound: {
    title: 'Seite nicht gefunden',
    text: 'Vielleicht ist die Seite umgezogen, oder die Adresse enthält einen Tippfehler. Deine Lebensläufe sind, wo sie waren.',
    yourCvs: 'Deine Lebensläufe',
    home: 'Startseite',
  },
  offline: {
    title: 'Du bist offline',
    text: 'Diese Seite braucht eine Verbindung. Lade sie neu, sobald du wieder online bist. Offline kannst du trotzdem schreiben, einen Lebenslauf importieren, ihn an einen Job anpassen, ein PDF prüfen und herunterladen. Von dem, was du geschrieben hast, ging nichts verloren.',
    yourCvs: 'Deine Lebensläufe',
    checkPdf: 'PDF prüfen',
  },
}
