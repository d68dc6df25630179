import type { outages as english } from '../en/outages'

/** Messages about outages: what is out, what still works, what waits, in Czech. */
export const outages: typeof english = {
  server: 'Server teď neodpovídá. Můžete dál pracovat: psaní, náhled i PDF fungují přímo zde.',
  saving: 'Do účtu teď nelze ukládat. Můžete dál pracovat: psaní, náhled i PDF fungují přímo zde.',
  waits: 'Všechno je uloženo na tomto zařízení a později se samo odešle do účtu.',
  waitsInTab:
    'Do té doby jsou změny jen na této kartě: nechte ji otevřenou. Do účtu se odešlou samy.',
  short: {
    server: 'Server neodpovídá.',
    saving: 'Do účtu teď nelze ukládat.',
    waits: 'Pište dál: všechno se ukládá zde a odešle se později.',
  },
  mail: 'E-maily teď nelze odesílat: kódy a odkazy dorazí, až to bude zase fungovat. Vše ostatní funguje.',
  models:
    'Model AI tohoto serveru neodpověděl. Vše ostatní funguje i bez něj. Zkuste to za pár minut znovu.',
}
