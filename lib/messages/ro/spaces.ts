import type { spaces as english } from '../en/spaces'
import { formatters } from '../format'

const { number } = formatters('ro')

/** Messages about the space that a page shows, in Romanian. */
export const spaces: typeof english = {
  personal: 'Personal',
  label: (name) => `Spațiu de lucru: ${name}`,
  unnamed: 'Spațiu de lucru',
  manage: 'Gestionează spațiile de lucru',
  roles: {
    owner: 'Proprietar',
    admin: 'Administrare',
    member: 'Membru',
    coach: 'Consilier',
    viewer: 'Doar citire',
  },
  saved: {
    state: 'Salvat în spațiul de lucru',
    short: 'În spațiu',
    spoken: 'Totul este salvat în spațiul de lucru.',
  },
  empty: 'Acest spațiu de lucru nu are încă documente. Membrii lui pot deschide tot ce conține.',
  readOnly: (role) =>
    `Rolul tău: ${role}. Poți citi documentele acestui spațiu de lucru, dar nu le poți modifica.`,
  mayComment: (role) =>
    `Rolul tău: ${role}. Poți citi și comenta documentele acestui spațiu de lucru, dar nu le poți modifica.`,
  openDocuments: 'Deschide documentele',
  toDocuments: 'Mergi la documente',
  signIn:
    'Conectează-te ca să deschizi acest spațiu de lucru. Doar membrii lui îi văd documentele.',
  ended: {
    title: 'Acest spațiu de lucru nu este disponibil',
    text: 'A fost șters sau nu mai faci parte din el.',
    nothing: 'Nu s-a pierdut nimic: tot ce ai scris pe acest dispozitiv fusese deja trimis.',
    unsent: (count) =>
      `Documente cu modificări care nu au fost trimise: ${number(count)}. Modificările sunt încă pe acest dispozitiv. Copiază documentele printre ale tale sau descarcă-le.`,
    copy: 'Copiază în documentele mele',
    download: 'Descarcă',
    remove: 'Elimină de pe acest dispozitiv',
    removeTitle: 'Elimini modificările de pe acest dispozitiv?',
    removeText: 'Nu sunt salvate în altă parte. Acțiunea nu poate fi anulată.',
    failed: 'Nu a mers. Totul este încă pe acest dispozitiv. Încearcă din nou.',
    toOwn: 'Mergi la documentele mele',
    leftWords:
      'Un spațiu de lucru pe care nu îl mai poți deschide are modificări care sunt doar pe acest dispozitiv.',
    review: 'Verifică',
  },
  copyTo: 'Copiază în',
  copiedTo: (title, name) => `„${title}” a fost copiat în „${name}”.`,
  notCopied: (title) => `„${title}” nu a putut fi copiat. Nu s-a schimbat nimic. Încearcă din nou.`,
  open: 'Deschide',
  errors: {
    'workspace-not-found':
      'Acest spațiu de lucru a fost șters sau nu mai faci parte din el. Ce ai scris este încă pe acest dispozitiv.',
    'role-missing': 'Rolul tău în acest spațiu de lucru nu permite asta. Nu s-a schimbat nimic.',
    'personal-only': 'Funcționează doar cu documentele tale. Nu s-a schimbat nimic.',
  },
}
