import type { requestedCvs as english } from '../en/requested-cvs'

/** Messages of the page on which a person asks for a CV and comes back for it, in Czech. */
export const requestedCvs: typeof english = {
  title: 'Vyžádané životopisy',
  text: 'Vyžádejte si životopis pro určité místo a vraťte se pro něj později. Váš vlastní životopis se nezmění.',
  guest:
    'Pracujeme na tom, i když tu nejste, proto je potřeba účet, do kterého se výsledek uloží. Bez účtu můžete životopis porovnat s inzerátem v editoru.',
  formTitle: 'Vyžádat životopis',
  cv: 'Životopis',
  job: 'Inzerát',
  jobHint: 'Vložte text inzerátu.',
  jobRefused: 'Tohle jako inzerát použít nemůžeme: je to příliš krátké nebo příliš dlouhé.',
  noCvs: 'V účtu zatím nemáte žádný životopis. Nejdřív nějaký vytvořte.',
  busy: 'Pracujeme už na pěti životopisech. Počkejte, až bude některý hotový.',
  begun: 'Pracujeme na tom. Stránku můžete zavřít.',
  listTitle: 'Co jste si vyžádali',
  none: 'Zatím jste si nic nevyžádali.',
  states: {
    waiting: 'Čeká',
    running: 'Probíhá',
    done: 'Hotovo',
    failed: 'Selhalo',
    cancelled: 'Zastaveno',
  },
  otherCv: 'Jiný životopis',
  asked: (date) => `Vyžádáno ${date}`,
  ends: (date) => `Smaže se ${date}`,
  stop: 'Zastavit',
  withoutModel: 'Zkusit bez AI',
  files: 'Zobrazit soubory',
  page: 'Webová stránka',
  report: 'Co se změnilo (JSON)',
}
