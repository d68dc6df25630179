import type { ownFont as english } from '../en/own-font'

/** Messages about a font that the person adds from a file, in Dutch. */
export const ownFont: typeof english = {
  add: 'Eigen lettertype toevoegen…',
  addFace: 'Nog een bestand toevoegen…',
  remove: 'Lettertype verwijderen',
  hint: 'TTF-bestanden tot 4 MB. Voeg ook de vette en cursieve bestanden toe, als je die hebt.',
  staysHere: 'Je lettertype blijft op dit apparaat en in je back-ups; het wordt niet geüpload.',
  inAccount:
    'Je lettertype wordt naar je account geüpload, voor je andere apparaten en de PDF’s die we voor je maken. Niemand anders kan erbij.',
  checking: 'Lettertype controleren…',
  faces: { regular: 'Normaal', italic: 'Cursief', bold: 'Vet', boldItalic: 'Vet cursief' },
  missing:
    'Het bestand van dit lettertype staat niet op dit apparaat, dus je PDF gebruikt het voorgestelde lettertype. Voeg het bestand opnieuw toe om het hier te gebruiken.',
  notInAccount:
    'Het bestand van dit lettertype staat nog niet in je account, dus je PDF gebruikt het voorgestelde lettertype. Het wordt geüpload vanaf het apparaat dat het heeft, of je kunt het bestand hier opnieuw toevoegen.',
  carrying: 'Lettertype naar je account uploaden…',
  carryWaiting:
    'Het lettertype staat op dit apparaat, maar nog niet in je account. We blijven proberen het te uploaden.',
  carryRefused:
    'Het lettertype staat alleen op dit apparaat, omdat je account dit bestand niet kan opslaan. PDF’s die je hier downloadt, bevatten het wel.',
  tooManyFonts:
    'Het lettertype staat alleen op dit apparaat, omdat je account al 60 lettertypebestanden heeft. Bestanden die geen cv gebruikt, worden na 30 dagen verwijderd.',
  notInThisPdf:
    'Je lettertype zit niet in deze PDF, omdat het nog niet naar je account kon worden geüpload. Het zit wel in de PDF die je hier downloadt.',
  errors: {
    'too-large': 'Het bestand is groter dan 4 MB.',
    'not-a-font': 'Dit is geen lettertypebestand. Kies een bestand dat op .ttf eindigt.',
    compressed: 'Dit is een weblettertype (WOFF). Kies het TTF-bestand ervan.',
    collection:
      'Dit bestand bevat meerdere lettertypen (TTC). Kies een bestand met één lettertype.',
    variable:
      'Dit is een variabel lettertype. Kies de statische TTF-bestanden, zoals Regular en Bold.',
    postscript: 'Dit lettertype heeft PostScript-contouren (OTF). Kies de TTF-versie ervan.',
    restricted:
      'De maker van dit lettertype staat niet toe dat het in documenten wordt ingesloten.',
    'no-subsetting':
      'De maker van dit lettertype staat alleen het hele lettertype in een document toe, en een PDF van Vitae bevat alleen de letters die nodig zijn.',
    'too-many-glyphs': 'Dit lettertype heeft meer dan 30.000 tekens.',
    damaged:
      'Het bestand is beschadigd. Download het lettertype opnieuw en probeer het nog een keer.',
    unreadable: 'Dit bestand kan niet als lettertype worden gelezen. Probeer een ander bestand.',
  },
  refused: (file, reason) => `${file}: ${reason} Er is niets gewijzigd.`,
}
