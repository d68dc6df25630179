import type { exportArea as english } from '../en/export'

/** Messages of the export dialog, in German. */
export const exportArea: typeof english = {
  title: 'Export',
  format: 'Format',
  formats: {
    pdf: { name: 'PDF', hint: 'Zum Verschicken. Sieht überall gleich aus.' },
    docx: {
      name: 'Word',
      hint: 'Für Personalabteilungen und Portale, die .docx verlangen. Lässt sich bearbeiten.',
    },
    text: { name: 'Reiner Text', hint: 'Zum Einfügen in Onlineformulare' },
    html: { name: 'Webseite', hint: 'Eine HTML-Datei für eine Website oder einen Screenreader' },
    markdown: { name: 'Markdown', hint: 'Für Notizen, Wikis und Seiten wie GitHub' },
    png: { name: 'Bild', hint: 'Eine Seite als PNG-Bild' },
    json: { name: 'JSON Resume, vollständig', hint: 'Öffnet sich in Vitae genau so, wie es ist' },
    'json-resume': {
      name: 'JSON Resume, einfach',
      hint: 'Für andere Programme. Ohne eigene Abschnitte.',
    },
    europass: {
      name: 'Europass',
      hint: 'Für das Europass-Portal. Öffnet sich auch in Vitae, ohne das Design.',
    },
  },
  letterFormats: { json: { name: 'JSON, vollständig' } },
  page: 'Seite',
  blind: 'Ohne Name, Foto und Adresse',
  blindHint:
    'Auch Kontaktdaten, Geburtsdatum, Links und Referenzen fehlen dann. Ihr Lebenslauf bleibt, wie er ist.',
  blindChecking: 'Die Datei wird vorbereitet und geprüft …',
  blindChecked: 'Geprüft: Wir haben die Datei zurückgelesen und nichts davon darin gefunden.',
  blindLeft:
    'In der Datei stehen noch Ihr Name oder Kontaktdaten. Es wurde nichts gespeichert. Entfernen Sie sie aus Ihren Texten und versuchen Sie es erneut.',
  genderedWords: 'Wörter, die ein Geschlecht verraten können',
  genderedHint:
    'Sie bleiben in der Datei. Ändern Sie sie im Lebenslauf, wenn Sie damit gemeint sind. Endungen und Verben, die ein Geschlecht verraten, werden nicht alle gefunden.',
  fileName: 'Dateiname',
  save: 'Datei herunterladen',
  saving: 'Wird vorbereitet …',
  failed:
    'Die Datei konnte nicht erstellt werden. Es ging nichts verloren. Versuch es gleich noch einmal.',
  copied: 'Als reiner Text kopiert.',
  nothingToCopy: 'Dieser Abschnitt ist noch leer, es gibt also nichts zu kopieren.',
  nothingYet: 'Dieses Dokument ist noch leer, es gibt also nichts zu kopieren.',
  notCopied: 'Der Browser hat das Kopieren nicht erlaubt. Exportiere stattdessen als reinen Text.',
}
