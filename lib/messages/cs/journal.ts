import type { journal as english } from '../en/journal'

/** Messages about what is saved on this device, in Czech. */
export const journal: typeof english = {
  memoryOnly: {
    blocked:
      'Tento prohlížeč nedovoluje nic ukládat. Životopisy jsou jen na této kartě, dokud ji nezavřete. Zatím se z vašeho textu nic neztratilo.',
    full: 'Na tomto zařízení došlo místo. Změny od té doby jsou jen na této kartě, dokud neuvolníte místo. Zatím se z vašeho textu nic neztratilo.',
    failed:
      'Ukládání teď nefunguje. Změny od té doby jsou jen na této kartě. Pokusy o uložení pokračují a zatím se z vašeho textu nic neztratilo.',
    account:
      'Tento prohlížeč teď nedovoluje nic ukládat na zařízení. Životopisy se načítají z účtu a váš text se ukládá přímo tam. Zůstaňte online, dokud se nezobrazí, že je uloženo. Co zde bylo uloženo dříve, se nezměnilo.',
    'account-full':
      'Na tomto zařízení došlo místo. Váš text se ukládá přímo do účtu. Zůstaňte online, dokud se nezobrazí, že je uloženo. Co zde bylo uloženo dříve, se nezměnilo.',
  },
  downloadCopy: 'Stáhnout kopii',
  tryAgain: 'Zkusit znovu',
  persistence: {
    persistent:
      'Životopisy jsou uloženy v tomto prohlížeči na tomto zařízení a prohlížeč je sám nesmaže.',
    'best-effort':
      'Životopisy jsou uloženy v tomto prohlížeči na tomto zařízení. Prohlížeč je může smazat, když dojde místo nebo když web několik týdnů nenavštívíte. Na čem vám záleží, to si stáhněte.',
    unknown:
      'Životopisy jsou uloženy v tomto prohlížeči na tomto zařízení. Vymazáním dat prohlížeče se smažou. Na čem vám záleží, to si stáhněte.',
  },
}
