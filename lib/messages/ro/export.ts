import type { exportArea as english } from '../en/export'

/** Messages of the export dialog, in Romanian. */
export const exportArea: typeof english = {
  title: 'Export',
  format: 'Format',
  formats: {
    pdf: { name: 'PDF', hint: 'Pentru trimitere. Arată la fel peste tot.' },
    docx: {
      name: 'Word',
      hint: 'Pentru recrutori și site-uri care cer .docx. Se poate edita.',
    },
    text: { name: 'Text simplu', hint: 'Pentru lipire în formulare online' },
    html: { name: 'Pagină web', hint: 'Un fișier HTML pentru un site sau un cititor de ecran' },
    markdown: { name: 'Markdown', hint: 'Pentru notițe, wikiuri și site-uri ca GitHub' },
    png: { name: 'Imagine', hint: 'O pagină ca imagine PNG' },
    json: { name: 'JSON Resume, complet', hint: 'Se deschide în Vitae exact așa cum este' },
    'json-resume': {
      name: 'JSON Resume, simplu',
      hint: 'Pentru alte programe. Fără secțiuni personalizate.',
    },
    europass: {
      name: 'Europass',
      hint: 'Pentru portalul Europass. Se deschide și în Vitae, dar fără design.',
    },
  },
  letterFormats: { json: { name: 'JSON, complet' } },
  page: 'Pagina',
  blind: 'Fără nume, fotografie și adresă',
  blindHint:
    'Sunt omise și datele de contact, data nașterii, linkurile și referințele. CV-ul dvs. rămâne neschimbat.',
  blindChecking: 'Pregătim și verificăm fișierul…',
  blindChecked: 'Verificat: am recitit fișierul și nu conține nimic din toate acestea.',
  blindLeft:
    'Numele sau o dată de contact se află încă în fișier. Nu s-a salvat nimic. Ștergeți-o din texte și încercați din nou.',
  genderedWords: 'Cuvinte care pot dezvălui genul',
  genderedHint:
    'Rămân în fișier. Schimbați-le în CV dacă se referă la dvs. Nu sunt găsite toate terminațiile care dezvăluie genul.',
  fileName: 'Numele fișierului',
  save: 'Descarcă fișierul',
  saving: 'Se pregătește…',
  failed: 'Nu am putut crea fișierul. Nu s-a pierdut nimic. Încearcă din nou peste puțin timp.',
  copied: 'Copiat ca text simplu.',
  nothingToCopy: 'Această secțiune este încă goală, deci nu există nimic de copiat.',
  nothingYet: 'Acest document este încă gol, deci nu există nimic de copiat.',
  notCopied: 'Browserul nu a permis copierea. Exportă ca text simplu.',
}
