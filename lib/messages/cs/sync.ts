import type { sync as english } from '../en/sync'
import { formatters } from '../format'

const { plural } = formatters('cs')

/** Messages about what is in the account and what is only here, and about changes made elsewhere, in Czech. */
export const sync: typeof english = {
  state: {
    'memory-only': 'Jen na této kartě',
    'on-device': 'Uloženo na tomto zařízení',
    saving: 'Ukládání…',
    'in-account': 'Uloženo v účtu',
    offline: 'Offline, uloženo na tomto zařízení',
    retrying: 'Uloženo na zařízení, další pokusy',
    expired: 'Přihlaste se: uloženo na zařízení',
    conflict: 'Změněno jinde: posoudit',
    refused: 'Uloženo jen na tomto zařízení',
  },
  writing: {
    offline: 'Offline, ukládání na zařízení…',
    retrying: 'Ukládání na zařízení…',
    expired: 'Přihlaste se: ukládání zde…',
    refused: 'Ukládání na zařízení…',
  },
  inTab: {
    expired: 'Přihlaste se: jen na této kartě',
    refused: 'Jen na této kartě',
  },
  short: {
    'memory-only': 'Jen tato karta',
    'on-device': 'Na zařízení',
    saving: 'Ukládání…',
    'in-account': 'V účtu',
    offline: 'Offline',
    retrying: 'Na zařízení',
    expired: 'Přihlásit se',
    conflict: 'Posoudit',
    refused: 'Na zařízení',
  },
  spoken: {
    'memory-only': 'Teď nelze nic uložit. Změny jsou jen na této kartě.',
    'in-account': 'Všechno je uloženo ve vašem účtu.',
    offline: 'Jste offline. Všechno je uloženo na tomto zařízení a odešle se později.',
    retrying:
      'Server neodpovídá. Všechno je uloženo na tomto zařízení. Pokusy o odeslání pokračují.',
    expired:
      'Vaše přihlášení skončilo. Všechno je uloženo na tomto zařízení. Chcete-li pokračovat, přihlaste se znovu.',
    conflict: 'Tento životopis se změnil i na jiném zařízení. Je co posoudit.',
    refused:
      'Váš účet nemůže tento životopis v této podobě přijmout. Je uložený na tomto zařízení.',
  },
  refusedTitle: 'Zatím není v účtu',
  refused: {
    invalid:
      'Váš účet nemůže tento životopis v této podobě přijmout. Všechno je uloženo na tomto zařízení. Vraťte poslední změnu zpět nebo zkraťte, co je příliš dlouhé. Další pokus proběhne s vaší příští změnou.',
    'too-large':
      'Tento životopis je větší, než váš účet dovoluje. Všechno je uloženo na tomto zařízení. Něco zkraťte nebo odeberte. Další pokus proběhne s vaší příští změnou.',
    'newer-version':
      'Tento životopis zapsala do účtu novější verze Vitae. Všechno je uloženo na tomto zařízení. Načtěte tuto stránku znovu, ať máte nejnovější verzi.',
    limit:
      'Váš účet je plný. Tento životopis je uložený na tomto zařízení. Trvale smažte jiný z koše a tento se uloží do účtu.',
    role: 'Vaše role v tomto pracovním prostoru vám nedovoluje tento životopis měnit. Co jste napsali, je uloženo na tomto zařízení. Zkopírujte životopis mezi své dokumenty nebo požádejte správce o jinou roli.',
    'merge-limit':
      'Text odsud a odjinud je na jeden životopis příliš dlouhý. Obojí je uloženo: váš text na tomto zařízení, ten druhý v účtu. Něco zde zkraťte. Další pokus proběhne s vaší příští změnou.',
  },
  reload: 'Načíst znovu',
  conflictTitle: 'Změněno zde i jinde',
  conflictText: (count) =>
    plural(count, {
      one: 'Jedno místo se změnilo na tomto zařízení i na jiném. Obě verze jsou zde. Vyberte, která má v životopise zůstat.',
      few: '# místa se změnila na tomto zařízení i na jiném. Obě verze jsou zde. Vyberte, které mají v životopise zůstat.',
      many: '# místa se změnilo na tomto zařízení i na jiném. Obě verze jsou zde. Vyberte, které mají v životopise zůstat.',
      other:
        '# míst se změnilo na tomto zařízení i na jiném. Obě verze jsou zde. Vyberte, které mají v životopise zůstat.',
    }),
  mine: 'Napsáno na tomto zařízení',
  theirs: 'Napsáno jinde',
  changedSince: 'Napsáno zde mezitím',
  holdsNow: 'Teď v životopise',
  fieldGone: 'Místo, které už v životopise není',
  taken: 'Odebráno',
  empty: 'Prázdné',
  keepChoices: 'Uložit výběr',
  decideLater: 'Rozhodnout později',
  settled: 'Váš výběr je uložený.',
  nothingToDecide: 'Už není o čem rozhodovat.',
  conflictsLoading: 'Životopis se otevírá…',
  notSettled: 'Výběr se nepodařilo uložit. Obě verze tu zůstaly. Zkuste to znovu.',
  cameBack: (title) =>
    `Dokument „${title}“ byl na jednom zařízení smazán a na jiném upraven. Je zpět, i s úpravami.`,
  movedBeside: (title) =>
    `Dokument „${title}“ byl jinde trvale smazán. Váš text odsud je uložený jako samostatný životopis.`,
  shareLink: 'Vytvořit odkaz ke sdílení',
  shareLinkHint: 'Stránka s životopisem, kterou můžete kdykoli ukončit',
  shareLinkGuestHint: 'K odkazům je potřeba účet. Životopisy se do něj přenesou.',
  downloadSeveral: 'Stáhnout více dokumentů',
  link: 'Odkaz',
  copyLink: 'Kopírovat odkaz',
  copied: 'Odkaz zkopírován',
  notCopied: 'Prohlížeč nedovolil kopírování. Označte odkaz a zkopírujte ho ručně.',
  openLink: 'Otevřít',
  shareFailed: {
    'not-sent':
      'V účtu ještě není všechno, takže by PDF nebylo aktuální. Změny jsou uloženy na tomto zařízení. Zkuste to znovu, až lišta ukáže „Uloženo v účtu“.',
    offline: 'Jste offline. O nic nepřijdete. Zkuste to znovu, až budete online.',
    'not-signed-in':
      'Vaše přihlášení skončilo. Všechno je uloženo na tomto zařízení. Nejdřív se znovu přihlaste.',
    'too-many-requests':
      'Příliš mnoho požadavků za krátkou dobu. O nic nepřijdete. Zkuste to znovu za minutu.',
    failed: 'To se nepodařilo. O nic nepřijdete. Zkuste to za chvíli znovu.',
  },
}
