import { formatters } from '../format'
import type { NotificationMailWords } from '../notification-mail-shape'

const { plural } = formatters('cs')

/** Emails about events in an account, in Czech. */
export const notificationMails: NotificationMailWords = {
  askedFor: {
    requirements: 'Požadavky z inzerátu',
    tailoring: 'Návrhy k inzerátu',
    wording: 'Lepší formulace textu',
    letter: 'Koncept motivačního dopisu',
    translation: 'Překlad životopisu',
    match: 'Životopisy odpovídající inzerátu',
    interview: 'Otázky na pohovor',
    'import-help': 'Pomoc AI s importem',
    'import-reading': 'Čtení importovaného souboru s AI',
    cv: 'Vyžádaný životopis',
    proposal: 'Návrhy z aplikace',
  },
  device: (browser, system) =>
    browser && system ? `${browser}, ${system}` : browser || system || 'neznámý prohlížeč',
  requestDone: ({ what, link }) => ({
    subject: 'Váš požadavek je hotový',
    text: `${what}: hotovo.\n\nVe vašich dokumentech se nic nezměnilo. Co do nich přijde, rozhodnete vy:\n${link}`,
  }),
  requestFailed: ({ what, link }) => ({
    subject: 'Váš požadavek se nepodařilo dokončit',
    text: `${what}: nepodařilo se dokončit.\n\nVe vašich dokumentech se nic nezměnilo a nic se neztratilo. Podívejte se na důvod a zkuste to znovu:\n${link}`,
  }),
  keyCreated: ({ name, link }) => ({
    subject: 'Ve vašem účtu Vitae vznikl klíč API',
    text: `Ve vašem účtu vznikl klíč API s názvem „${name}“.\n\nPokud jste to vy, nemusíte nic dělat.\n\nPokud to nejste vy, zneplatněte klíč a pak změňte heslo:\n${link}`,
  }),
  appConnected: ({ name, link }) => ({
    subject: 'K vašemu účtu Vitae byla připojena aplikace',
    text: `K vašemu účtu byla připojena aplikace, která si říká „${name}“.\n\nPokud jste to vy, nemusíte nic dělat.\n\nPokud to nejste vy, odpojte aplikaci a pak změňte heslo:\n${link}`,
  }),
  newDevice: ({ device, at, link }) => ({
    subject: 'Nové přihlášení k vašemu účtu Vitae',
    text: `K vašemu účtu se někdo přihlásil z nového zařízení: ${device}, ${at} (UTC).\n\nPokud jste to vy, nemusíte nic dělat.\n\nPokud to nejste vy, zařízení odhlaste a pak změňte heslo:\n${link}`,
  }),
  deletionScheduled: ({ count, day, link }) => ({
    subject: plural(count, {
      one: 'Dokument ve vašem koši se smaže',
      few: '# dokumenty ve vašem koši se smažou',
      many: '# dokumentu ve vašem koši se smaže',
      other: '# dokumentů ve vašem koši se smaže',
    }),
    text:
      count === 1
        ? `Ve vašem koši je dokument. Trvale se smaže ${day}.\n\nPokud to tak chcete, nemusíte nic dělat. Do té doby ho můžete obnovit:\n${link}\n\nPokud se tam dostal bez vašeho vědomí, obnovte ho a pak změňte heslo.`
        : `Počet dokumentů ve vašem koši: ${count}. Trvale se začnou mazat ${day}.\n\nPokud to tak chcete, nemusíte nic dělat. Do té doby je můžete obnovit:\n${link}\n\nPokud se tam dostaly bez vašeho vědomí, obnovte je a pak změňte heslo.`,
  }),
  exportDone: ({ day, link }) => ({
    subject: 'Vaše data jsou připravena ke stažení',
    text: `Export vašeho účtu je hotový. V nastavení si ho můžete stáhnout do ${day}:\n${link}\n\nOdkaz ke stažení platí jednu hodinu. Nový tam kdykoli získáte.\n\nPokud o export nežádáte vy, soubor tam smažte a pak změňte heslo.`,
  }),
  exportFailed: ({ link }) => ({
    subject: 'Vaše data se nepodařilo exportovat',
    text: `Vaše data se nepodařilo exportovat. Ve vašem účtu se nic nezměnilo a nic se neztratilo. V nastavení to můžete zkusit znovu:\n${link}`,
  }),
  applicationDue: ({ lines, link }) => ({
    subject: 'Připomínka k vašim přihláškám',
    text: `Ve vašich přihláškách je na řadě:\n\n${lines}\n\nOznačte to jako hotové, nebo vyberte jiný den:\n${link}`,
  }),
  commentAdded: ({ link }) => ({
    subject: 'Nový komentář k dokumentu',
    text: `Někdo okomentoval dokument, na kterém pracujete.\n\nNic se v něm nezměnilo. Přečtěte si komentář a rozhodněte, co s ním:\n${link}`,
  }),
  shareLocked: ({ link }) => ({
    subject: 'Nesprávná hesla k odkazu ke sdílení',
    text: `Někdo zadal 30 nesprávných hesel k jednomu z vašich odkazů ke sdílení. Po dobu 15 minut odkaz nepřijme hesla z prohlížečů, které ho dosud neotevřely. Vašich dokumentů se to netýká.\n\nPokud to bude pokračovat, ukončete odkaz a vytvořte nový:\n${link}`,
  }),
  webhookDisabled: ({ host, link }) => ({
    subject: 'Webhook vašeho účtu Vitae byl vypnut',
    text: `Na ${host} nešlo pět dní nic doručit, proto byl tento webhook vypnut. Vašich dokumentů se to netýká.\n\nPodívejte se, co server odpověděl, a webhook znovu zapněte:\n${link}`,
  }),
  due: {
    followUp: 'Ozvat se znovu',
    deadline: 'Poslední den pro přihlášku',
    more: 'A další ve vašem seznamu',
  },
  footer: ({ place, settings }) =>
    `\n\n—\nVitae na adrese ${place}\nVyberte, které z těchto e-mailů chcete dostávat: ${settings}`,
  unsubscribe: (link) => `\nNeposílat e-maily tohoto druhu: ${link}`,
  page: {
    title: 'E-maily z Vitae',
    question: {
      'request-done': 'Neposílat e-maily, když je požadavek hotový?',
      'request-failed': 'Neposílat e-maily, když se požadavek nepodaří dokončit?',
      'deletion-scheduled': 'Neposílat e-maily, když se má smazat dokument z koše?',
      'comment-added': 'Neposílat e-maily o komentářích k vašim sdíleným dokumentům?',
      'share-locked': 'Neposílat e-maily o nesprávných heslech k vašim odkazům ke sdílení?',
      'application-due': 'Neposílat e-maily o připomínkách a termínech vašich přihlášek?',
      'webhook-disabled': 'Neposílat e-maily o vypnutých webhoocích?',
      'export-ended': 'Neposílat e-maily, když jsou data připravena ke stažení?',
    },
    button: 'Neposílat',
    done: 'E-maily tohoto druhu už chodit nebudou.',
    again: 'Znovu je můžete zapnout v nastavení účtu.',
    settings: 'Přejít do nastavení',
  },
}
