import type { shell as english } from '../en/shell'

/** Messages that every screen may show: an error of the app, and a new version, in Czech. */
export const shell: typeof english = {
  failure: {
    title: 'Tato stránka přestala fungovat',
    text: 'Něco se pokazilo. Váš text je uložený na tomto zařízení a o nic nepřijdete. Zkuste to znovu. Pokud se to bude opakovat, stáhněte si kopii životopisů a stránku načtěte znovu.',
    textInMemory:
      'Něco se pokazilo. Prohlížeč nedovoluje nic ukládat, takže váš text je jen na této stránce. Pořád tu je: zkuste to znovu, nebo si před zavřením či novým načtením stránky stáhněte kopii.',
    textOutside:
      'Něco se pokazilo. Vše, co je uložené na tomto zařízení, tu zůstalo. Otevřete své životopisy. Pokud se to bude opakovat, načtěte stránku znovu.',
    retry: 'Zkusit znovu',
    reload: 'Načíst znovu',
    yourCvs: 'Vaše životopisy',
    download: 'Stáhnout kopii',
    preparing: 'Kopie se připravuje…',
    downloadFailed: 'Kopii se nepodařilo vytvořit. Nic se nesmazalo. Zkuste to za chvíli znovu.',
  },
  update: {
    text: 'Je k dispozici nová verze Vitae. Načtěte stránku znovu, až se vám to bude hodit. O nic nepřijdete.',
    reload: 'Načíst znovu',
    later: 'Později',
  },
}
