import type { outages as english } from '../en/outages'

/** Messages about outages, in Romanian. */
export const outages: typeof english = {
  server:
    'Serverul nu răspunde acum. Poți lucra mai departe: scrierea, previzualizarea și PDF-ul funcționează aici.',
  saving:
    'Nu putem salva acum în contul tău. Poți lucra mai departe: scrierea, previzualizarea și PDF-ul funcționează aici.',
  waits: 'Totul este salvat pe acest dispozitiv și ajunge automat în cont mai târziu.',
  waitsInTab:
    'Până atunci, modificările sunt doar în această filă: las-o deschisă. Ele ajung automat în cont.',
  short: {
    server: 'Serverul nu răspunde.',
    saving: 'Nu putem salva în cont.',
    waits: 'Scrie mai departe: totul se salvează aici și se trimite mai târziu.',
  },
  mail: 'Nu putem trimite e-mailuri acum: codurile și linkurile nu ajung până nu se rezolvă. Restul funcționează.',
  models:
    'Modelul AI al acestui server nu a răspuns. Restul funcționează și fără el. Încearcă din nou peste câteva minute.',
}
