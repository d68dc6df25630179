import type { ownFont as english } from '../en/own-font'

/** Messages about a font that the person adds from a file, in Romanian. */
export const ownFont: typeof english = {
  add: 'Adaugă fontul tău…',
  addFace: 'Adaugă alt fișier…',
  remove: 'Elimină fontul',
  hint: 'Fișiere TTF de cel mult 4 MB. Adaugă și fișierele aldin și cursiv, dacă le ai.',
  staysHere:
    'Fontul tău rămâne pe acest dispozitiv și în copiile tale de rezervă; nu se încarcă nicăieri.',
  inAccount:
    'Fontul tău se încarcă în contul tău, pentru celelalte dispozitive și pentru PDF-urile pe care le creăm pentru tine. Nimeni altcineva nu îl poate obține.',
  checking: 'Se verifică fontul…',
  faces: { regular: 'Normal', italic: 'Cursiv', bold: 'Aldin', boldItalic: 'Aldin cursiv' },
  missing:
    'Fișierul acestui font nu este pe acest dispozitiv, așa că PDF-ul folosește fontul sugerat. Adaugă din nou fișierul ca să îl folosești aici.',
  notInAccount:
    'Fișierul acestui font nu este încă în contul tău, așa că PDF-ul folosește fontul sugerat. Se va încărca de pe dispozitivul care îl are sau poți adăuga din nou fișierul aici.',
  carrying: 'Fontul se încarcă în contul tău…',
  carryWaiting:
    'Fontul este pe acest dispozitiv, dar nu încă în contul tău. Încercăm în continuare să îl încărcăm.',
  carryRefused:
    'Fontul este doar pe acest dispozitiv, pentru că acest fișier nu poate fi stocat în contul tău. PDF-urile pe care le descarci aici îl conțin.',
  tooManyFonts:
    'Fontul este doar pe acest dispozitiv, pentru că în contul tău sunt deja 60 de fișiere de font. Cele nefolosite de niciun CV se șterg după 30 de zile.',
  notInThisPdf:
    'Fontul tău nu este în acest PDF, pentru că nu a putut fi încărcat încă în contul tău. Este în PDF-ul pe care îl descarci aici.',
  errors: {
    'too-large': 'Fișierul depășește 4 MB.',
    'not-a-font': 'Acesta nu este un fișier de font. Alege un fișier care se termină în .ttf.',
    compressed: 'Acesta este un font web (WOFF). Alege fișierul lui TTF.',
    collection: 'Acest fișier conține mai multe fonturi (TTC). Alege un fișier cu un singur font.',
    variable:
      'Acesta este un font variabil. Alege fișierele TTF statice, de exemplu Regular și Bold.',
    postscript: 'Acest font are contururi PostScript (OTF). Alege versiunea lui TTF.',
    restricted: 'Producătorul acestui font nu permite încorporarea lui în documente.',
    'no-subsetting':
      'Producătorul acestui font permite într-un document doar fontul întreg, iar un PDF din Vitae conține numai literele de care are nevoie.',
    'too-many-glyphs': 'Acest font are peste 30.000 de caractere.',
    damaged: 'Fișierul este deteriorat. Descarcă fontul din nou și mai încearcă o dată.',
    unreadable: 'Acest fișier nu poate fi citit ca font. Încearcă altul.',
  },
  refused: (file, reason) => `${file}: ${reason} Nu s-a schimbat nimic.`,
}
