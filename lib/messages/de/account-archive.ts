import type { accountArchive as english } from '../en/account-archive'
import { formatters } from '../format'

const { number } = formatters('de')

/** Texts of the files inside the archive of an account, in German. */
export const accountArchive: typeof english = {
  readme: ({ place, day, part, isOnly, version }) =>
    `${
      isOnly
        ? `Deine Daten von Vitae unter ${place}, ${day}`
        : `Deine Daten von Vitae unter ${place}, ${day}: Teil ${number(part)}

Deine Daten sind auf mehrere Archive verteilt. Jedes lässt sich einzeln öffnen; zusammen enthalten sie alles.`
    }

Was hier enthalten ist
----------------------
cvs/               deine Lebensläufe als JSON Resume, das andere Programme lesen können, und deine Anschreiben
trash/             dasselbe für alles in deinem Papierkorb
data/documents/    jedes Dokument, wie es gespeichert ist, mit allen früheren Versionen
data/              dein Konto und seine Einstellungen, API-Schlüssel ohne ihre Geheimnisse, Benachrichtigungen, Kommentare
files/processed/   deine Fotos und die PDFs hinter deinen Freigabelinks (kept-…)
files/exports/     andere PDFs, die erstellt wurden
files/requests/    Dateien, die Programme für dich angefordert haben
files/uploads/     Dateien, die du hochgeladen hast und die noch gespeichert sind
manifest.json      Liste der Dokumente in diesem Archiv, für Programme
hashes.txt         SHA-256-Prüfsumme jeder Datei; prüfen mit "sha256sum -c hashes.txt"

Wiederherstellen
----------------
Melde dich bei einem beliebigen Vitae-Server an, öffne „Einstellungen“, dann „Deine Daten“, und wähle diese Datei. Dort wird nichts ersetzt.
Ohne Konto öffne „Deine Lebensläufe“ und leg diese Datei dort ab. Frühere Versionen und geteilte PDFs werden dann nicht wiederhergestellt;
sie bleiben in der Datei.

Format: vitae-backup, Version ${version}. Text ist UTF-8. In Dateien, die auf .jsonl enden, ist jede Zeile ein JSON-Wert.
Dieses Archiv enthält kein Passwort und kein Geheimnis eines Schlüssels. Wer diese Datei hat, kann alle deine Dokumente lesen.
`,
}
