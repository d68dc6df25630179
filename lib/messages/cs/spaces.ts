import type { spaces as english } from '../en/spaces'
import { formatters } from '../format'

const { number } = formatters('cs')

/** Messages about the space that a page shows, in Czech. */
export const spaces: typeof english = {
  personal: 'Osobní',
  label: (name) => `Pracovní prostor: ${name}`,
  unnamed: 'Pracovní prostor',
  manage: 'Spravovat pracovní prostory',
  roles: {
    owner: 'Vlastník',
    admin: 'Správce',
    member: 'Člen',
    coach: 'Poradce',
    viewer: 'Jen čtení',
  },
  saved: {
    state: 'Uloženo v pracovním prostoru',
    short: 'V prostoru',
    spoken: 'Všechno je uloženo v pracovním prostoru.',
  },
  empty:
    'V tomto pracovním prostoru zatím nejsou žádné dokumenty. Jeho členové v něm mohou otevřít všechno.',
  readOnly: (role) =>
    `Vaše role: ${role}. Dokumenty tohoto pracovního prostoru můžete číst, ale ne měnit.`,
  mayComment: (role) =>
    `Vaše role: ${role}. Dokumenty tohoto pracovního prostoru můžete číst a komentovat, ale ne měnit.`,
  openDocuments: 'Otevřít dokumenty',
  toDocuments: 'Přejít k dokumentům',
  signIn:
    'Chcete-li otevřít tento pracovní prostor, přihlaste se. Jeho dokumenty vidí jen jeho členové.',
  ended: {
    title: 'Tento pracovní prostor není dostupný',
    text: 'Byl smazán, nebo už nejste jeho členem.',
    nothing: 'Nic se neztratilo: všechno, co jste na tomto zařízení napsali, už bylo odesláno.',
    unsent: (count) =>
      `Dokumenty se změnami, které nebyly odeslány: ${number(count)}. Změny jsou stále na tomto zařízení. Zkopírujte dokumenty mezi své vlastní nebo je stáhněte.`,
    copy: 'Zkopírovat mezi mé dokumenty',
    download: 'Stáhnout',
    remove: 'Odebrat z tohoto zařízení',
    removeTitle: 'Odebrat změny z tohoto zařízení?',
    removeText: 'Nikde jinde uložené nejsou. Tuto akci nelze vrátit zpět.',
    failed: 'Nepodařilo se to. Všechno je stále na tomto zařízení. Zkuste to znovu.',
    toOwn: 'Přejít k mým dokumentům',
    leftWords:
      'Pracovní prostor, který už nemůžete otevřít, má změny, které jsou jen na tomto zařízení.',
    review: 'Zkontrolovat',
  },
  copyTo: 'Kopírovat do',
  copiedTo: (title, name) => `„${title}“ je zkopírováno do „${name}“.`,
  notCopied: (title) => `„${title}“ se nepodařilo zkopírovat. Nic se nezměnilo. Zkuste to znovu.`,
  open: 'Otevřít',
  errors: {
    'workspace-not-found':
      'Tento pracovní prostor byl smazán, nebo už nejste jeho členem. Co jste napsali, je stále na tomto zařízení.',
    'role-missing': 'Vaše role v tomto pracovním prostoru to nedovoluje. Nic se nezměnilo.',
    'personal-only': 'To jde jen u vašich vlastních dokumentů. Nic se nezměnilo.',
  },
}
