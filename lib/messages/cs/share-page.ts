import type { sharePage as english } from '../en/share-page'

export const sharePage: typeof english = {
  cv: 'Životopis',
  letter: 'Motivační dopis',
  documents: 'Dokumenty',
  view: 'Zobrazení',
  text: 'Text',
  pdf: 'PDF',
  pages: 'Stránky PDF. Text obsahuje stejná slova.',
  download: 'Stáhnout PDF',
  passwordTitle: 'Tato stránka má heslo',
  passwordHint: 'Zadejte heslo, které jste dostali s odkazem.',
  password: 'Heslo',
  open: 'Otevřít',
  passwordWrong: 'Toto heslo není správné. Zkuste to znovu.',
  passwordLimited: 'Příliš mnoho nesprávných hesel. Zkuste to znovu za 15 minut.',
  goneTitle: 'Tady nic není',
  goneText:
    'Tento odkaz skončil, byl zrušen nebo nikdy neexistoval. Zeptejte se toho, kdo vám ho poslal.',
  busyTitle: 'Zkuste to za chvíli znovu',
  busyText: 'Stránku se nepodařilo zobrazit.',
}
